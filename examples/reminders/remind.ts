import { isSipgateError, type Sipgate } from '@sipgate-kit/client'

export interface Appointment {
  id: string
  name: string
  /** E.164. */
  telephone: string
  time: Date
}

export interface Reminded {
  sent: string[]
  /** Those that may be tried again, and why they failed. */
  failed: { id: string; code: string }[]
  /** Nobody knows whether these were sent: look before you send them again. */
  unclear: string[]
}

/** Reminds everybody whose appointment is within a day, by text message, and remembers whom in `done`. */
export async function remind(
  sipgate: Sipgate,
  appointments: readonly Appointment[],
  done: Set<string>,
  now: Date,
): Promise<Reminded> {
  const result: Reminded = { sent: [], failed: [], unclear: [] }
  for (const { id, name, telephone, time } of appointments) {
    const hours = (time.getTime() - now.getTime()) / 3_600_000
    if (done.has(id) || hours < 0 || hours > 24) continue
    const clock = time.toLocaleTimeString('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' })
    const message = `Guten Tag ${name}, wir erwarten Sie um ${clock} Uhr.`
    try {
      await sipgate.sms.send({ smsId: 's0', recipient: telephone, message })
      done.add(id)
      result.sent.push(id)
    } catch (error) {
      if (!isSipgateError(error)) throw error
      if (error.code === 'outcome_unknown') {
        done.add(id)
        result.unclear.push(id)
      } else result.failed.push({ id, code: error.code })
    }
  }
  return result
}
