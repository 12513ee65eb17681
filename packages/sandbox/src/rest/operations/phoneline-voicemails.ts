import type { Greeting } from '@sipgate-kit/contract'
import { forgetFile } from '../../world/files/keep-file.ts'
import { nextId } from '../../world/ids/next-id.ts'
import type { Kernel } from '../../world/kernel.ts'
import type { GreetingState, VoicemailState } from '../../world/state/extensions.ts'
import { shownMailbox } from '../answers/shown-mailbox.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { keepSound } from '../keep-sound.ts'
import { Refusal } from '../refusal.ts'
import { findPhoneline } from '../rights/find-phoneline.ts'

export const phonelineVoicemails = {
  'GET /{userId}/phonelines/{phonelineId}/voicemails': ({ kernel, path }, caller) => {
    const line = findPhoneline(caller, path)
    const url = `${kernel.urls.api}/${line.userId}/phonelines/${line.id}/voicemails`
    const boxes = caller.account.voicemails.filter(({ id }) => line.voicemailIds.includes(id))
    return { items: boxes.map((box) => shownMailbox(box, `${url}/${box.id}`)) }
  },
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}': ({ path, body }, caller) => {
    const box = findMailbox(caller, path)
    const { active, transcription, timeout = box.timeout } = body
    if (timeout > 600)
      throw new Refusal(400, 'A mailbox must take calls after at most 600 seconds.', '/timeout')
    Object.assign(box, { active, transcription, timeout })
    return undefined
  },
  'GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': (
    { kernel, path },
    caller,
  ) => ({
    items: shownGreetings(kernel, findMailbox(caller, path)),
  }),
  'POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': (
    { kernel, path, body },
    caller,
  ) => {
    const box = findMailbox(caller, path)
    const fileId = keepSound(kernel, caller.account, body.base64Content)
    const id = nextId(caller.account, 'greeting')
    box.greetings.push({ id, alias: body.filename, active: false, fileId })
    return { items: shownGreetings(kernel, box) }
  },
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}': (
    { path, body },
    caller,
  ) => {
    const box = findMailbox(caller, path)
    const greeting = findGreeting(box, path.greetingId)
    // One at a time: the others fall silent.
    if (body.active) for (const other of box.greetings) other.active = false
    greeting.active = body.active
    return undefined
  },
  'DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}': (
    { path },
    caller,
  ) => {
    const box = findMailbox(caller, path)
    const greeting = findGreeting(box, path.greetingId)
    box.greetings = box.greetings.filter((other) => other !== greeting)
    forgetFile(caller.account, greeting.fileId)
    return undefined
  },
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions': (
    { path, body },
    caller,
  ) => {
    findMailbox(caller, path).transcription = body.active
    return undefined
  },
} satisfies Handlers

function findMailbox(
  caller: RestCaller,
  path: { userId: string; phonelineId: string; voicemailId: string },
): VoicemailState {
  const { voicemailIds } = findPhoneline(caller, path)
  const wanted = path.voicemailId.toLowerCase()
  const box = caller.account.voicemails.find(({ id }) => id === wanted && voicemailIds.includes(id))
  if (!box) throw new Refusal(404, 'The line has no voicemail with this id.')
  return box
}

function findGreeting({ greetings }: VoicemailState, greetingId: string): GreetingState {
  const greeting = greetings.find(({ id }) => id === greetingId)
  if (!greeting) throw new Refusal(404, 'The voicemail has no greeting with this id.')
  return greeting
}

function shownGreetings({ urls }: Kernel, { greetings }: VoicemailState): Greeting[] {
  return greetings.map(({ id, alias, active, fileId }) => ({
    id,
    alias,
    active,
    greetingUrl: `${urls.base}/download/${fileId}`,
  }))
}
