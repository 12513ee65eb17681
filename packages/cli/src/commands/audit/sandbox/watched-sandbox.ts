import type { Control } from '../../../control.ts'

/** A user of the sandbox, with the password that its login page takes. */
export interface SandboxUser {
  account: string
  id: string
  username: string
  password: string
  name: string
  email: string
}

/** A request that reached the sandbox: what the application did there. */
export interface SeenRequest {
  id: number
  surface: 'api' | 'login' | 'other'
  method: string
  path: string
  operation?: string
  headers: Record<string, string>
  query: Record<string, string>
  form?: Record<string, string>
  status: number
  /** With tokens and secrets masked. */
  answer?: string
  why?: string
  account?: string
  user?: string
  fault?: number
}

export interface SeenGrant {
  id: string
  account: string
  user: string
  refreshCount: number
  ended?: string
}

/** What makes requests to an operation fail. */
export interface InjectedFault {
  operation: string
  status?: number
  delay?: string
  body?: string
  reset?: boolean
  headers?: Record<string, string>
  times?: number
}

/** The running sandbox as the attacks use it, through its control API. */
export interface WatchedSandbox {
  /** The requests that reached the sandbox while `work` ran. */
  during<Result>(work: () => Promise<Result>): Promise<{ result: Result; requests: SeenRequest[] }>
  grants(): Promise<SeenGrant[]>
  revoke(grant: string): Promise<void>
  /** Moves its clock ahead. `tidy` moves it back. */
  advance(by: string): Promise<void>
  fail(...faults: InjectedFault[]): Promise<void>
  clearFaults(): Promise<void>
  /** All authorization codes that it issued and still remembers. */
  codes(): Promise<string[]>
  /** Undoes what an attack did: faults, and the clock. */
  tidy(): Promise<void>
}

interface Snapshot {
  codes: { code: string }[]
}

export function watchSandbox(control: Control): WatchedSandbox {
  let faulty = false
  let before: unknown
  const after = async (id: number, limit = '') =>
    (await control.get<{ items: SeenRequest[] }>(`/requests?after=${id}${limit}`)).items
  return {
    async during(work) {
      const last = (await after(0, '&limit=1')).at(-1)?.id ?? 0
      const result = await work()
      return { result, requests: await after(last) }
    },
    grants: async () => (await control.get<{ items: SeenGrant[] }>('/grants')).items,
    revoke: (grant) => control.send('DELETE', `/grants/${encodeURIComponent(grant)}`),
    async advance(by) {
      before ??= await control.get('/snapshot')
      await control.send('POST', '/clock/advance', { by })
    },
    async fail(...faults) {
      faulty = true
      for (const fault of faults) await control.send('POST', '/faults', fault)
    },
    async clearFaults() {
      await control.send('DELETE', '/faults')
      faulty = false
    },
    codes: async () => (await control.get<Snapshot>('/snapshot')).codes.map(({ code }) => code),
    async tidy() {
      if (faulty) await this.clearFaults()
      if (before !== undefined) await control.send('PUT', '/snapshot', before)
      before = undefined
    },
  }
}
