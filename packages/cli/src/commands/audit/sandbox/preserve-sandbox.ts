import type { Control } from '../../../control.ts'
import type { EvilBehaviour } from './evil-provider.ts'

interface Fault {
  id: number
  times: number
}

/**
 * Runs `work` with an honest sandbox, and puts it back into the state it was in: logins, consents, clock, waiting faults
 * and bad behaviour.
 */
export async function preserveSandbox(control: Control, work: () => Promise<void>): Promise<void> {
  const state = await control.get('/snapshot')
  const { items: faults } = await control.get<{ items: Fault[] }>('/faults')
  const { items: evil } = await control.get<{ items: EvilBehaviour[] }>('/evil')
  await control.send('DELETE', '/faults')
  await control.send('DELETE', '/evil')
  try {
    await work()
  } finally {
    await control.send('DELETE', '/evil')
    await control.send('DELETE', '/faults')
    await control.send('PUT', '/snapshot', state)
    for (const { id: _, ...fault } of faults) await control.send('POST', '/faults', fault)
    for (const { name } of evil.filter(({ active }) => active))
      await control.send('POST', `/evil/${encodeURIComponent(name)}/start`)
  }
}
