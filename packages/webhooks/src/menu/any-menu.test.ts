import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newCall, publicKey, signedPush } from '../../test/signed-push.ts'
import {
  again,
  back,
  createCallHandler,
  dial,
  hangup,
  isWebhookError,
  menu,
  play,
  reject,
  simulate,
  voicemail,
  type Answer,
  type Menu,
  type MenuOptions,
  type MenuReply,
  type MenuTarget,
  type SimulatedStep,
} from '../index.ts'

const publicUrl = 'https://crm.example/push'
const answers: readonly Answer[] = [
  dial(['+493023125010', '+493023125011']),
  hangup(),
  play('https://crm.example/bye.wav'),
  reject('busy'),
  voicemail(),
]

/**
 * Menus before their check: choices may be shadowed, and targets may lead in circles.
 * @param replies what functions in them return
 */
function anyMenu(replies: readonly MenuReply[]): fc.Arbitrary<MenuOptions> {
  return fc.letrec<{ menu: MenuOptions; target: MenuTarget }>((tie) => ({
    menu: fc.record({
      prompt: fc.nat(999).map((number) => `https://crm.example/${number}.wav`),
      choices: fc.dictionary(fc.stringMatching(/^([0-9*#]|[0-3]{2})$/), tie('target'), {
        minKeys: 1,
        maxKeys: 5,
      }),
      timeout: fc.integer({ min: 1000, max: 60_000 }),
      retries: fc.nat(2),
      otherwise: tie('target'),
    }),
    target: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.constantFrom<MenuTarget[]>(...answers, again(), back()),
        fc.constantFrom(...replies).map((reply) => () => reply),
      ),
      // Not checked yet: build() does that from below.
      tie('menu') as fc.Arbitrary<never>,
    ),
  })).menu
}

/** Builds from below, and what is refused becomes a telephone that rings. */
function build(target: MenuTarget | MenuOptions): MenuTarget {
  if (typeof target === 'function' || 'action' in target) return target
  const choices = Object.entries(target.choices).map(([key, below]) => [key, build(below)] as const)
  try {
    return menu({ ...target, choices: Object.fromEntries(choices), otherwise: build(target.otherwise) })
  } catch (error) {
    if (!isWebhookError(error, 'invalid_menu')) throw error
    return voicemail()
  }
}

const isRoot = (built: MenuTarget): built is Menu =>
  typeof built === 'object' &&
  built.action === 'menu' &&
  ![...Object.values(built.choices), built.otherwise].some(
    (target) => typeof target === 'object' && target.action === 'back',
  )

const pressed = fc.array(fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9*#]{1,2}$/)), { maxLength: 8 })

/** The prompts and the answer, as a handler sends them. */
async function walk(main: Menu, keys: readonly string[]): Promise<string[]> {
  const problems: unknown[] = []
  const calls = createCallHandler(
    { menus: { main }, newCall: () => main },
    { publicUrl, publicKeys: publicKey, onProblem: (problem) => problems.push(problem) },
  )
  const post = async (url: string, fields: Parameters<typeof signedPush>[1]) =>
    (await calls.fetch(signedPush(url, fields))).text()
  const heard = [await post(publicUrl, newCall)]
  for (const key of keys) {
    const [, url, digits] = /onData="([^"]+)" maxDigits="(\d+)"/.exec(heard.at(-1) ?? '') ?? []
    if (url === undefined) break
    heard.push(await post(url, { event: 'dtmf', callId: 'call-1', dtmf: key.slice(0, Number(digits)) }))
  }
  expect(problems).toEqual([])
  return heard
}

/** What a step of a simulation must look like in XML. */
function expected({ heard, answer }: SimulatedStep): RegExp {
  if (heard !== undefined) return new RegExp(`<Gather [^>]+><Play><Url>${heard}</Url></Play></Gather>`)
  if (answer === 'usual way' || answer === undefined) return /^$/
  const words = {
    dial: 'Number',
    voicemail: 'Voicemail',
    play: 'bye.wav',
    reject: 'Reject',
    hangup: 'Hangup',
  }
  return new RegExp(words[answer.action as keyof typeof words])
}

const readyMenu = (replies: readonly MenuReply[]) => anyMenu(replies).map(build).filter(isRoot)

it('whatever the menu and whatever is pressed, the call waits or has its answer, and simulate() foresees it', async () => {
  let longest = 0
  await fc.assert(
    fc.asyncProperty(readyMenu([...answers, undefined, again()]), pressed, async (main, keys) => {
      const steps = await simulate(main, ...keys)
      longest = Math.max(longest, steps.length)
      const heard = await walk(main, keys)
      expect(heard).toHaveLength(steps.length)
      for (const [index, step] of steps.entries()) expect(heard[index]).toMatch(expected(step))
      const last = steps.at(-1)
      expect(last?.answer !== undefined || last?.pressed === undefined).toBe(true)
    }),
    { numRuns: 100 },
  )
  expect(longest).toBeGreaterThan(3)
})

it('whoever presses nothing is out of any menu after a while, unless a function keeps them', async () => {
  await fc.assert(
    fc.asyncProperty(readyMenu([...answers, undefined]), async (main) => {
      const steps = await simulate(main, ...Array<string>(100).fill(''))
      expect(steps.at(-1)?.answer).toBeDefined()
    }),
    { numRuns: 500 },
  )
})
