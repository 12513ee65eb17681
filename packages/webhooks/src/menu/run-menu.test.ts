import { describe, expect, it, vi } from 'vitest'
import { newCall, publicKey, signedPush } from '../../test/signed-push.ts'
import {
  again,
  back,
  createCallHandler,
  dial,
  gather,
  hangup,
  isWebhookError,
  menu,
  play,
  voicemail,
  type CallHandlers,
  type CallProblem,
  type Digits,
  type Menu,
} from '../index.ts'

const publicUrl = 'https://crm.example/push'
const sound = (name: string) => `https://crm.example/${name}.wav`
const stateKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`

const billing = menu({
  prompt: sound('billing'),
  choices: { '11': dial('+493023125011'), '12': voicemail(), '*0': back(), '##': again() },
  retries: 1,
  otherwise: back(),
})
const main = menu({
  prompt: sound('main'),
  choices: { '1': dial('+493023125010'), '2': billing },
  timeout: 4000,
  retries: 1,
  otherwise: hangup(),
})

/** A program whose calls begin in `main`; each push goes to a new instance of it. */
function caller(handlers: CallHandlers = { menus: { main }, newCall: () => main }) {
  const problems: CallProblem[] = []
  const instance = () =>
    createCallHandler(handlers, {
      publicUrl,
      publicKeys: publicKey,
      stateKeys,
      fallback: voicemail(),
      onProblem: (problem) => problems.push(problem),
    })
  const post = async (fields: Parameters<typeof signedPush>[1], url = publicUrl) =>
    (await instance().fetch(signedPush(url, fields))).text()
  let xml = ''
  const heard = () => /<Response>(.*)<\/Response>/.exec(xml)?.[1]?.replace(/ onData="[^"]+"/, '') ?? ''
  return {
    problems,
    nextUrl: () => onData(xml),
    calls: async () => {
      xml = await post(newCall)
      return heard()
    },
    /** Presses something after the last answer, and hears the next one. */
    press: async (dtmf?: string) => {
      xml = await post({ event: 'dtmf', callId: 'call-1', dtmf }, onData(xml))
      return heard()
    },
  }
}

const onData = (xml: string) => (/onData="([^"]+)"/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&')

const heardMain = `<Gather maxDigits="1" timeout="4000"><Play><Url>${sound('main')}</Url></Play></Gather>`
const heardBilling = `<Gather maxDigits="2" timeout="5000"><Play><Url>${sound('billing')}</Url></Play></Gather>`

describe('who calls', () => {
  it('hears the menu, chooses, and is put through, whichever instance gets the pushes', async () => {
    const { calls, press } = caller()
    expect(await calls()).toBe(heardMain)
    expect(await press('2')).toBe(heardBilling)
    expect(await press('11')).toBe('<Dial><Number>493023125011</Number></Dial>')
  })

  it('hears the prompt again after nothing or nonsense, then what happens otherwise', async () => {
    const { calls, press } = caller()
    await calls()
    expect(await press()).toBe(heardMain)
    expect(await press('9')).toBe('<Hangup/>')
  })

  it('goes back by a key or by saying nothing, and hears a menu again, each with all retries', async () => {
    const { calls, press } = caller()
    await calls()
    expect(await press('7')).toBe(heardMain)
    expect(await press('2')).toBe(heardBilling)
    expect(await press()).toBe(heardBilling)
    expect(await press('*0')).toBe(heardMain)
    expect(await press()).toBe(heardMain)
    expect(await press('2')).toBe(heardBilling)
    expect(await press('constructor')).toBe(heardBilling)
    expect(await press('##')).toBe(heardBilling)
    expect(await press('13')).toBe(heardBilling)
    expect(await press('')).toBe(heardMain)
  })

  it('and hangs up causes nothing', async () => {
    const decide = vi.fn(() => hangup())
    const start = menu({ prompt: sound('main'), choices: { '1': decide }, retries: 0, otherwise: decide })
    const { calls, press, problems } = caller({ menus: { start }, newCall: () => start })
    await calls()
    expect(await press('-1')).toBe('')
    expect(decide).not.toHaveBeenCalled()
    expect(problems).toEqual([])
  })
})

describe('a function in a menu', () => {
  it('gets what was pressed, in which call, and decides: an answer, a menu, back, again, or the usual way', async () => {
    const seen: Digits[] = []
    const decide = async (digits: Digits) => {
      seen.push(digits)
      const replies = { '1': dial('+493023125019'), '2': main, '3': back(), '4': again(), '5': undefined }
      return replies[digits.digits as keyof typeof replies]
    }
    const below: Menu = menu({
      prompt: sound('below'),
      choices: { '1': decide, '2': decide, '3': decide, '4': decide, '5': decide },
      otherwise: hangup(),
    })
    const start = menu({ prompt: sound('start'), choices: { '0': below }, otherwise: hangup() })
    const { calls, press, problems } = caller({ menus: { main, start }, newCall: () => start })
    const after = async (key: string) => {
      await calls()
      await press('0')
      return press(key)
    }
    expect(await after('1')).toContain('<Number>493023125019</Number>')
    expect(await after('2')).toBe(heardMain)
    expect(await press('2')).toBe(heardBilling)
    expect(await after('3')).toContain(sound('start'))
    expect(await after('4')).toContain(sound('below'))
    expect(await after('5')).toBe('')
    expect(problems).toEqual([])
    expect(seen[0]).toEqual({
      callId: 'call-1',
      digits: '1',
      hungUp: false,
      call: {
        callId: 'call-1',
        direction: 'in',
        from: '+492214710001',
        to: '+493023125000',
        fullUserIds: ['1000001w0'],
      },
      state: undefined,
    })
  })

  it('may return a menu below a registered one, and going back from there leads to the one above', async () => {
    const decide = () => billing
    const start = menu({ prompt: sound('start'), choices: { '1': decide }, otherwise: hangup() })
    const { calls, press } = caller({ menus: { start, main }, newCall: () => start })
    await calls()
    expect(await press('1')).toBe(heardBilling)
    expect(await press('*0')).toBe(heardMain)
  })

  it('that fails, or answers what sipgate would ignore, lets the call take its usual way', async () => {
    const failing = {
      '1': () => Promise.reject(new Error('database')),
      '2': () => ({ action: 'play', url: '/a.wav' }) as const,
      '3': () => back(),
      '4': () => menu({ prompt: sound('new'), choices: { '1': hangup() }, otherwise: hangup() }),
    }
    const start = menu({ prompt: sound('main'), choices: failing, otherwise: hangup() })
    const { calls, press, problems } = caller({ menus: { start }, newCall: () => start })
    for (const key of Object.keys(failing)) {
      await calls()
      expect(await press(key)).toBe('')
    }
    expect(problems.map(({ code, error }) => [code, (error as Error).message])).toEqual([
      ['handler_failed', 'database'],
      ['answer_invalid', expect.stringContaining('The URL of play() is absolute')],
      [
        'answer_invalid',
        'This menu cannot be used. A function returned back(). back() leads nowhere, because there is no menu before this one.',
      ],
      [
        'answer_invalid',
        "This menu cannot be used. A handler returned a menu that is not registered, so no other instance would find it. Name it in the handler's `menus`, such as { main }. There are start.",
      ],
    ])
  })
})

describe('menus and gather() side by side', () => {
  it('a menu may lead to digits for `dtmf`, and `dtmf` to a menu', async () => {
    const states: unknown[] = []
    const start = menu({
      prompt: sound('start'),
      choices: { '1': gather({ maxDigits: 4, state: 'pin' }) },
      otherwise: hangup(),
    })
    const { calls, press } = caller({
      menus: { start },
      newCall: () => start,
      dtmf({ state }) {
        states.push(state)
        return start
      },
    })
    await calls()
    expect(await press('1')).toBe('<Gather maxDigits="4"/>')
    expect(await press('1234')).toContain(sound('start'))
    expect(await press('1')).toContain('<Gather')
    expect(states).toEqual(['pin'])
  })
})

describe('a push that comes twice inside a menu', () => {
  it('is answered alike, and its function is called once, whereas the same key later is a new choice', async () => {
    let chosen = 0
    const start = menu({
      prompt: sound('start'),
      choices: {
        '1': () => {
          chosen++
          return again()
        },
      },
      otherwise: hangup(),
    })
    const handler = createCallHandler(
      { menus: { start }, newCall: () => start },
      { publicUrl, publicKeys: publicKey, stateKeys },
    )
    const post = async (fields: Parameters<typeof signedPush>[1], url = publicUrl) =>
      (await handler.fetch(signedPush(url, fields))).text()
    const one = { event: 'dtmf', callId: 'call-1', dtmf: '1' }
    const first = await post(newCall)
    const [second, twin] = await Promise.all([post(one, onData(first)), post(one, onData(first))])
    expect(twin).toBe(second)
    expect(chosen).toBe(1)
    await post(one, onData(second))
    expect(chosen).toBe(2)
  })
})

describe('the longest way', () => {
  it('that is allowed fits into the URLs of a call, and leads to its end', async () => {
    const key = '0'.repeat(20)
    let start = menu({ prompt: sound('end'), choices: { '1': voicemail() }, otherwise: hangup() })
    for (let level = 0; level < 44; level++)
      start = menu({ prompt: sound('on'), choices: { [key]: start }, otherwise: hangup() })
    const { calls, press, nextUrl } = caller({ menus: { start }, newCall: () => start })
    await calls()
    for (let level = 0; level < 43; level++) expect(await press(key)).toContain(sound('on'))
    expect(await press(key)).toContain(sound('end'))
    expect(nextUrl().length).toBeLessThan(2048)
    expect(await press('1')).toBe('<Dial><Voicemail/></Dial>')
  })
})

describe('another version of the program', () => {
  it('that lacks the menu a caller is in lets them hear its first menu, and says so', async () => {
    const handlers: CallHandlers = { menus: { main }, newCall: () => main }
    const { calls, press, problems } = caller(handlers)
    await calls()
    await press('2')
    const shorter = menu({ prompt: sound('shorter'), choices: { '1': hangup() }, otherwise: hangup() })
    handlers.menus = { main: shorter }
    expect(await press('11')).toContain(sound('shorter'))
    handlers.menus = {}
    expect(await press('1')).toBe('')
    expect(problems).toEqual([
      { code: 'menu_changed', event: 'dtmf', callId: 'call-1', error: undefined },
      { code: 'menu_changed', event: 'dtmf', callId: 'call-1', error: undefined },
    ])
  })

  it('does nothing for a caller who has hung up', async () => {
    const handlers: CallHandlers = { menus: { main }, newCall: () => main }
    const { calls, press, problems } = caller(handlers)
    await calls()
    await press('2')
    handlers.menus = {
      main: menu({ prompt: sound('shorter'), choices: { '1': hangup() }, otherwise: hangup() }),
    }
    expect(await press('-1')).toBe('')
    expect(problems).toEqual([])
  })
})

describe('registering menus', () => {
  const options = { publicUrl, publicKeys: publicKey }
  const register = (handlers: unknown) => () => createCallHandler(handlers as CallHandlers, options)

  it.each<[string, unknown, string]>([
    ['that nobody made', { menus: { main: { ...main } } }, 'menus.main: this must be what menu() returns.'],
    [
      'as a list',
      { menus: [main] },
      'menus: this must be an object with a name for each menu, such as { main }.',
    ],
    [
      'under a name that does not fit into a URL',
      { menus: { 'main menu': main } },
      'menus: the name of a menu goes along in a URL: 1 to 40 letters, digits, hyphens or underscores.',
    ],
    [
      'under a name that is too long',
      { menus: { ['m'.repeat(41)]: main } },
      'menus: the name of a menu goes along in a URL: 1 to 40 letters, digits, hyphens or underscores.',
    ],
    [
      'that lead back to nowhere',
      { menus: { billing } },
      "menus.billing.choices['*0']: back() leads nowhere, because there is no menu before this one.",
    ],
    [
      'that ask for digits which nobody takes',
      {
        menus: {
          main: menu({
            prompt: sound('a'),
            choices: {
              '1': main,
              '2': menu({ prompt: sound('b'), choices: { '3': gather() }, otherwise: hangup() }),
            },
            otherwise: play(sound('c')),
          }),
        },
      },
      "menus.main.choices['2'].choices['3']: gather() needs the handler `dtmf`, which gets the digits.",
    ],
  ])('%s is refused', (_what, handlers, problem) => {
    expect(register(handlers)).toThrow(`This menu cannot be used. ${problem}`)
  })

  it('is needed before a handler returns them: a new call gets the fallback, and the program the reason', async () => {
    const { calls, problems } = caller({ newCall: () => main })
    expect(await calls()).toBe('<Dial><Voicemail/></Dial>')
    const [problem] = problems
    expect(problem?.code).toBe('answer_invalid')
    expect(isWebhookError(problem?.error, 'invalid_menu')).toBe(true)
    expect((problem?.error as Error).message).toContain('not registered')
  })
})
