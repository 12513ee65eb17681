import { forgetFile } from '../../world/files/keep-file.ts'
import { nextId } from '../../world/ids/next-id.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { keepSound } from '../keep-sound.ts'
import { Refusal } from '../refusal.ts'
import { needsAdmin, ownedBy } from '../rights/user-rights.ts'

export const autoRecordings = {
  'GET /autorecordings/greetings': ({ kernel }, caller) => {
    const { greeting, activeFor } = caller.account.autoRecording
    const recordingEnabled = activeFor.length > 0
    if (!greeting) return { recordingEnabled, active: false }
    const { id, alias, active, fileId } = greeting
    return { id, alias, active, greetingUrl: `${kernel.urls.base}/download/${fileId}`, recordingEnabled }
  },
  'POST /autorecordings/greetings': ({ kernel, body }, caller) => {
    needsAdmin(caller, 'change the announcement of recordings')
    const { account } = caller
    const fileId = keepSound(kernel, account, body.base64Content)
    if (account.autoRecording.greeting) forgetFile(account, account.autoRecording.greeting.fileId)
    account.autoRecording.greeting = {
      id: nextId(account, 'greeting'),
      alias: body.filename,
      active: true,
      fileId,
    }
    return undefined
  },
  'DELETE /autorecordings/greetings/{greetingId}': ({ path }, caller) => {
    needsAdmin(caller, 'change the announcement of recordings')
    const { autoRecording } = caller.account
    if (autoRecording.greeting?.id !== path.greetingId)
      throw new Refusal(404, 'The account has no recording announcement with this id.')
    forgetFile(caller.account, autoRecording.greeting.fileId)
    delete autoRecording.greeting
    return undefined
  },
  'GET /autorecordings/{extension}/settings': ({ path }, caller) => ({
    active: caller.account.autoRecording.activeFor.includes(find(caller, path.extension)),
  }),
  'PUT /autorecordings/{extension}/settings': ({ path, body }, caller) => {
    const id = find(caller, path.extension)
    const { autoRecording } = caller.account
    const others = autoRecording.activeFor.filter((other) => other !== id)
    autoRecording.activeFor = body.active ? [...others, id] : others
    return { active: body.active }
  },
} satisfies Handlers

function find(caller: RestCaller, extension: string): string {
  return ownedBy(caller, caller.account.devices, extension, 'device').id
}
