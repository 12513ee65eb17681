/** What one check found. */
export interface Finding {
  /** Short, for scripts. */
  readonly name: string
  /** `note`: worth knowing, and no reason to fail. `skipped`: it could not be checked. */
  readonly result: 'ok' | 'failed' | 'note' | 'skipped'
  /** In one sentence. */
  readonly saw: string
  /** What to do, where something is wrong. */
  readonly change?: string
}

export const ok = (name: string, saw: string): Finding => ({ name, result: 'ok', saw })

export const failed = (name: string, saw: string, change: string): Finding => ({
  name,
  result: 'failed',
  saw,
  change,
})

export const note = (name: string, saw: string, change: string): Finding => ({
  name,
  result: 'note',
  saw,
  change,
})

export const skipped = (name: string, saw: string): Finding => ({ name, result: 'skipped', saw })
