import fc from 'fast-check'
import {
  again,
  back,
  dial,
  hangup,
  isWebhookError,
  menu,
  play,
  reject,
  voicemail,
  type Answer,
  type Menu,
  type MenuOptions,
  type MenuReply,
  type MenuTarget,
} from '../index.ts'

export const answers: readonly Answer[] = [
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
function unchecked(replies: readonly MenuReply[]): fc.Arbitrary<MenuOptions> {
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

/**
 * Menus that a handler takes.
 * @param replies what functions in them return
 */
export const anyMenu = (replies: readonly MenuReply[]) => unchecked(replies).map(build).filter(isRoot)
