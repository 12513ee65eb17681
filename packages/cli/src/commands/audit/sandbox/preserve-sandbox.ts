import type { Control } from '../../../control.ts'

interface Fault {
  id: number
  times: number
}

/** Runs `work`, and puts the sandbox back into the state it was in: logins, consents, clock and waiting faults. */
export async function preserveSandbox(control: Control, work: () => Promise<void>): Promise<void> {
  const state = await control.get('/snapshot')
  const { items: faults } = await control.get<{ items: Fault[] }>('/faults')
  await control.send('DELETE', '/faults')
  try {
    await work()
  } finally {
    await control.send('DELETE', '/faults')
    await control.send('PUT', '/snapshot', state)
    for (const { id: _, ...fault } of faults) await control.send('POST', '/faults', fault)
  }
}
