import type { Control } from '../../../control.ts'
import type { Platform } from '../../../platform.ts'

/** What the sandbox's evil login server can do, as its control API describes it. */
export interface EvilBehaviour {
  name: string
  group: string
  does: string
  careful: string
  expect: 'refuse' | 'accept' | 'survive'
  section: string
  stage: 'login' | 'refresh' | 'logout' | 'call'
  needs: string[]
  tolerated?: string
  canary?: string
  active: boolean
  /** How many answers it has changed since it was started. */
  played: number
}

interface EvilState {
  items: EvilBehaviour[]
  /** What applications gave to an address that is not the login server's. */
  caught: { path: string; secrets: string[] }[]
}

export interface EvilProvider {
  list(): Promise<EvilBehaviour[]>
  /** Runs `work` while the login server behaves so. Returns how often it did, and which secrets it was given. */
  during<Result>(
    name: string,
    work: () => Promise<Result>,
  ): Promise<{ result: Result; played: number; caught: string[] }>
}

export function evilProvider(control: Control, { sleep }: Pick<Platform, 'sleep'>): EvilProvider {
  return {
    list: async () => (await control.get<EvilState>('/evil')).items,
    async during(name, work) {
      await control.send('DELETE', '/evil')
      await control.send('POST', `/evil/${encodeURIComponent(name)}/start`, {})
      try {
        const result = await work()
        const counted = async () => {
          const { items, caught } = await control.get<EvilState>('/evil')
          const played = items.find((behaviour) => behaviour.name === name)?.played ?? 0
          return { result, played, caught: [...new Set(caught.flatMap(({ secrets }) => secrets))] }
        }
        const first = await counted()
        if (first.played > 0) return first
        // What the application does after its answer, such as revoking a token, takes a moment.
        await sleep(300)
        return await counted()
      } finally {
        await control.send('DELETE', '/evil')
      }
    },
  }
}
