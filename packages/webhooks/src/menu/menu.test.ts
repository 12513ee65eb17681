import { describe, expect, it } from 'vitest'
import {
  again,
  back,
  dial,
  gather,
  hangup,
  menu,
  voicemail,
  WebhookError,
  type MenuOptions,
} from '../index.ts'

const prompt = 'https://crm.example/main.wav'

/** What `menu()` says about options that are wrong in one place. */
function problemOf(options: Partial<Record<keyof MenuOptions, unknown>> & Record<string, unknown>): string {
  try {
    menu({ prompt, choices: { '1': hangup() }, otherwise: hangup(), ...options } as MenuOptions)
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookError)
    expect(error).toMatchObject({ code: 'invalid_menu' })
    return (error as Error).message.replace('This menu cannot be used. ', '')
  }
  return ''
}

describe('a menu', () => {
  it('is plain data with its defaults filled in, and frozen', () => {
    const made = menu({
      prompt: new URL(prompt),
      choices: { '1': voicemail(), '#': again() },
      otherwise: hangup(),
    })
    expect(made).toEqual({
      action: 'menu',
      prompt,
      choices: { '1': { action: 'voicemail' }, '#': { action: 'again' } },
      maxDigits: 1,
      timeout: 5000,
      retries: 2,
      otherwise: { action: 'hangup' },
    })
    expect(() => Object.assign(made.choices, { '2': hangup() })).toThrow(TypeError)
    expect(() => Object.assign(made, { retries: 9 })).toThrow(TypeError)
  })

  it('keeps no tie to the object it was made of', () => {
    const choices = { '1': voicemail() }
    const answer = { action: 'dial' as const, numbers: ['+493023125010'] }
    const made = menu({ prompt, choices, otherwise: answer })
    Object.assign(choices, { '1': dial('+493023125020') })
    answer.numbers = ['nonsense']
    expect(made.choices).toEqual({ '1': voicemail() })
    expect(made.otherwise).toEqual(dial('+493023125010'))
  })

  it('waits for as many digits as its longest choice has', () => {
    const choices = { '0': hangup(), '200': voicemail(), '21': dial('+493023125010') }
    expect(menu({ prompt, choices, timeout: 3000, otherwise: hangup() })).toMatchObject({
      maxDigits: 3,
      timeout: 3000,
    })
  })
})

describe('a menu is refused, with the place and the reason, if', () => {
  const choices = { '1': hangup() }
  const copy = { ...menu({ prompt, choices, otherwise: hangup() }) }

  it.each<[string, Parameters<typeof problemOf>[0], string]>([
    ['an option is unknown', { choice: {} }, 'menu() has no option `choice`; did you mean `choices`?.'],
    [
      'its prompt is relative',
      { prompt: '/a.wav' },
      'prompt: this must be an absolute URL that begins with https:// or http://.',
    ],
    [
      'its prompt is missing',
      { prompt: undefined },
      'prompt: this must be an absolute URL that begins with https:// or http://.',
    ],
    [
      'it has no choices',
      { choices: {} },
      'choices: there must be at least one; for a sound without choices there is play().',
    ],
    [
      'a key is on no telephone',
      { choices: { a: hangup() } },
      "choices['a']: a choice is 1 to 20 of the keys 0-9, * and #.",
    ],
    [
      'a choice is empty',
      { choices: { '': hangup() } },
      "choices['']: a choice is 1 to 20 of the keys 0-9, * and #.",
    ],
    [
      'a choice is too long',
      { choices: { ['1'.repeat(21)]: hangup() } },
      `choices['${'1'.repeat(21)}']: a choice is 1 to 20 of the keys 0-9, * and #.`,
    ],
    [
      'a choice begins like another one',
      { choices: { '12': hangup(), '1': hangup() } },
      "choices['12']: choices['1'] shadows this one: who presses 12 slowly has pressed 1. Let no choice begin like another one.",
    ],
    [
      'a choice leads nowhere',
      { choices: { '1': undefined } },
      "choices['1']: this leads nowhere. Name an answer, a menu, a function, back() or again().",
    ],
    [
      'otherwise is missing',
      { otherwise: undefined },
      'otherwise: this leads nowhere. Name an answer, a menu, a function, back() or again().',
    ],
    [
      'sipgate would ignore an answer',
      { choices: { '1': { action: 'dial', numbers: ['030'] } } },
      "choices['1']: sipgate would ignore this answer. Each number of dial() is in E.164, such as +493023125010: no spaces, no leading 0.",
    ],
    [
      'a target is something else',
      { choices: { '1': 'voicemail' } },
      "choices['1']: sipgate would ignore this answer. An answer is what dial(), voicemail(), play(), gather(), reject() or hangup() returns.",
    ],
    [
      'a menu in it was changed after its check',
      { choices: { '1': copy } },
      "choices['1']: this is a copy of a menu that was not checked: make it with menu().",
    ],
    [
      'its timeout is in seconds',
      { timeout: 5 },
      'timeout: this must be a whole number of milliseconds from 1000 to 60000.',
    ],
    [
      'its timeout is too long',
      { timeout: 60_001 },
      'timeout: this must be a whole number of milliseconds from 1000 to 60000.',
    ],
    [
      'its timeout is not a number',
      { timeout: NaN },
      'timeout: this must be a whole number of milliseconds from 1000 to 60000.',
    ],
    [
      'callers wait for its timeout, and it is missing',
      { choices: { '21': hangup(), '3': hangup() } },
      'timeout: this is missing. Choices differ in length, so who presses 3 waits for so many milliseconds: choose how long.',
    ],
    ['its retries are negative', { retries: -1 }, 'retries: this must be a whole number from 0 to 10.'],
    ['its retries are too many', { retries: 11 }, 'retries: this must be a whole number from 0 to 10.'],
    [
      'it repeats itself for ever',
      { otherwise: again() },
      'otherwise: again() would repeat the prompt for ever. A caller who presses nothing must get out, for example by voicemail() or hangup().',
    ],
  ])('%s', (_what, options, problem) => {
    expect(problemOf(options)).toBe(problem)
  })

  it('it is not made of an object', () => {
    expect(() => menu(undefined as never)).toThrow('menu() takes an object: { prompt, choices,')
  })

  it('two menus lead silent callers to each other', () => {
    const below = menu({ prompt, choices, otherwise: back() })
    expect(problemOf({ otherwise: below })).toBe(
      'otherwise: this leads to a menu whose own `otherwise` leads back here. A caller who presses nothing must get out, for example by voicemail() or hangup().',
    )
    expect(problemOf({ choices: { '1': below } })).toBe('')
  })

  it('the way to a menu is too long for the URLs of a call', () => {
    const key = '1'.repeat(20)
    const nest = (levels: number) => {
      let made = menu({ prompt, choices, otherwise: hangup() })
      for (let level = 0; level < levels; level++)
        made = menu({ prompt, choices: { [key]: made, '2': gather() }, timeout: 5000, otherwise: made })
      return made
    }
    expect(nest(44).action).toBe('menu')
    expect(() => nest(45)).toThrow(
      'The menus below this one are too deep: the way to the last one must fit into a URL.',
    )
  })
})
