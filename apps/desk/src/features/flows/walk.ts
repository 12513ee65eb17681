import { gather, simulate, type Answer, type Menu, type SimulatedStep } from '@sipgate-kit/webhooks'

/** What was pressed at each prompt, as it travels with a call: `-` for nothing. */
export type Pressed = readonly string[]

/** After so many keys the telephones ring: nobody is kept in a menu for ever, and the keys must fit into a URL. */
const mostKeys = 60

/** Where a caller is in a menu: what they heard and pressed on the way, and the prompt or the answer that comes now. */
export interface Walk {
  readonly steps: readonly SimulatedStep[]
  /** The menu whose prompt is heard now; undefined when the way has ended. */
  readonly menu: Menu | undefined
  /** Where the way has ended. Undefined: the telephones ring as usual. */
  readonly answer: Answer | undefined
}

/** Walks from the first prompt. The same keys lead to the same place, so that any instance can go on. */
export async function walk(root: Menu, pressed: Pressed): Promise<Walk> {
  const steps = await simulate(root, ...pressed.slice(0, mostKeys).map((key) => (key === '-' ? '' : key)))
  const last = steps.at(-1)
  if (last?.heard === undefined || pressed.length > mostKeys)
    return { steps, menu: undefined, answer: last?.answer === 'usual way' ? undefined : last?.answer }
  return { steps, menu: menuAt(root, last.where), answer: undefined }
}

/** Plays the prompt of a menu and waits for a key. `state` comes back with it. */
export const ask = ({ prompt, maxDigits, timeout }: Menu, state: unknown): Answer =>
  gather({ play: prompt, maxDigits, timeout, state })

/** The menu at a place such as `main > 2`. */
function menuAt(root: Menu, where: string): Menu | undefined {
  let found: Menu | undefined = root
  for (const step of where.split(' > ').slice(1)) {
    const target: unknown = step === 'otherwise' ? found?.otherwise : found?.choices[step]
    found = isMenu(target) ? target : undefined
  }
  return found
}

export const isMenu = (target: unknown): target is Menu =>
  typeof target === 'object' && target !== null && 'action' in target && target.action === 'menu'
