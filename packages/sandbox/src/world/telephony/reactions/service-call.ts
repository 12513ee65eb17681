import { newFileId } from '../../ids/call-ids.ts'
import { nextId } from '../../ids/next-id.ts'
import type { LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { seconds } from '../timing.ts'
import { addTone } from '../tone-file.ts'

/** How long a device that is called to hear or record something stays on the line. */
export function serviceSeconds({ account, call: { service } }: LiveCall): number {
  const heard = service?.kind === 'play voicemail' && account.history.find(({ id }) => id === service.ref)
  return (heard && heard.duration) || seconds.inMailbox
}

/** The message has been played, or the greeting recorded; a new greeting becomes the mailbox's active one. */
export function endService({ kernel, account, call }: LiveCall): Step[] {
  const mailbox =
    call.service?.kind === 'record greeting' && account.voicemails.find(({ id }) => id === call.service?.ref)
  if (mailbox) {
    const fileId = newFileId(kernel.platform)
    addTone(account, fileId, seconds.inMailbox)
    for (const greeting of mailbox.greetings) greeting.active = false
    const id = nextId(account, 'greeting')
    mailbox.greetings.push({ id, alias: `Aufnahme ${id}`, active: true, fileId })
  }
  return end('normalClearing')
}
