import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newCall, publicKey, signedPush } from '../../test/signed-push.ts'
import { again, createCallHandler, simulate, type Menu, type SimulatedStep } from '../index.ts'
import { answers, anyMenu } from './test-menus.ts'

const publicUrl = 'https://crm.example/push'
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

it('whatever the menu and whatever is pressed, the call waits or has its answer, and simulate() foresees it', async () => {
  let longest = 0
  await fc.assert(
    fc.asyncProperty(anyMenu([...answers, undefined, again()]), pressed, async (main, keys) => {
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
    fc.asyncProperty(anyMenu([...answers, undefined]), async (main) => {
      const steps = await simulate(main, ...Array<string>(100).fill(''))
      expect(steps.at(-1)?.answer).toBeDefined()
    }),
    { numRuns: 500 },
  )
})
