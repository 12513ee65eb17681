import { describe, expect, it } from 'vitest'
import {
  again,
  back,
  dial,
  hangup,
  menu,
  simulate,
  voicemail,
  type CallContext,
  type Digits,
} from '../index.ts'

const sound = (name: string) => `https://crm.example/${name}.wav`

const billing = menu({
  prompt: sound('billing'),
  choices: { '2#': voicemail(), '0#': back() },
  retries: 1,
  otherwise: hangup(),
})
const main = menu({
  prompt: sound('main'),
  choices: { '1': billing, '2': dial('+493023125010'), '*': again() },
  retries: 0,
  otherwise: billing,
})

describe('simulate()', () => {
  it('shows each prompt, what was pressed, where, and the answer in the end', async () => {
    expect(await simulate(main, '1', '', '2#')).toEqual([
      { where: 'main', heard: sound('main'), pressed: '1' },
      { where: 'main > 1', heard: sound('billing'), pressed: '' },
      { where: 'main > 1', heard: sound('billing'), pressed: '2#' },
      { where: 'main > 1 > 2#', answer: voicemail() },
    ])
  })

  it('ends with the prompt that the caller has to answer', async () => {
    expect(await simulate(main)).toEqual([{ where: 'main', heard: sound('main') }])
    expect(await simulate(main, '*', '7', '0#')).toEqual([
      { where: 'main', heard: sound('main'), pressed: '*' },
      { where: 'main', heard: sound('main'), pressed: '7' },
      { where: 'main > otherwise', heard: sound('billing'), pressed: '0#' },
      { where: 'main', heard: sound('main') },
    ])
  })

  it('ignores what is pressed when a choice is complete, and when the menu is over', async () => {
    expect(await simulate(main, '23', '1')).toEqual([
      { where: 'main', heard: sound('main'), pressed: '23' },
      { where: 'main > 2', answer: dial('+493023125010') },
    ])
  })

  it('calls functions with a context and a call of the test, and knows the menus that they return', async () => {
    interface Client {
      readonly isOpen: (account: string | undefined) => boolean
    }
    const night = menu({ prompt: sound('night'), choices: { '1': () => undefined }, otherwise: hangup() })
    const start = menu<Client>({
      prompt: sound('start'),
      choices: {
        '1': async ({ digits, call }: Digits, { account, connection }: CallContext<Client>) => {
          const found = await connection()
          return found?.sipgate.isOpen(account) ? dial(`${call.to}${digits}`) : night
        },
      },
      otherwise: hangup(),
    })
    const options = (isOpen: boolean) => ({
      context: {
        account: '1000001',
        connection: async () => ({
          owner: 'a',
          sipgate: { isOpen: (account?: string) => isOpen && account === '1000001' },
        }),
      },
      call: { to: '+49302312501' },
      menus: { start, night },
    })
    expect(await simulate(start, '1', options(true))).toEqual([
      { where: 'start', heard: sound('start'), pressed: '1' },
      { where: 'start > 1', answer: dial('+493023125011') },
    ])
    expect(await simulate(start, '1', '1', options(false))).toEqual([
      { where: 'start', heard: sound('start'), pressed: '1' },
      { where: 'night', heard: sound('night'), pressed: '1' },
      { where: 'night > 1', answer: 'usual way' },
    ])
  })

  it('fails where a handler would report a problem', async () => {
    const of = (target: () => never) =>
      simulate(menu({ prompt: sound('a'), choices: { '1': target }, otherwise: hangup() }), '1')
    await expect(of(() => ({ action: 'play', url: '/a.wav' }) as never)).rejects.toMatchObject({
      code: 'invalid_answer',
    })
    await expect(of(() => billing as never)).rejects.toMatchObject({ code: 'invalid_menu' })
    await expect(
      of(() => {
        throw new Error('database')
      }),
    ).rejects.toThrow('database')
    await expect(simulate(billing)).rejects.toThrow("menus.main.choices['0#']: back() leads nowhere")
    await expect(simulate(billing, { menus: { main } })).resolves.toEqual([
      { where: 'main > 1', heard: sound('billing') },
    ])
  })
})
