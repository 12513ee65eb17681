import { newFileId } from '../../ids/call-ids.ts'
import type { LiveCall } from '../find-call.ts'
import { addTone } from '../tone-file.ts'

export function startRecording({ kernel, call }: LiveCall): void {
  if (call.recording) return
  call.recording = true
  call.recordingSince = kernel.clock.now()
}

/** What was recorded becomes a sound of that length. */
export function stopRecording({ kernel, account, call }: LiveCall): void {
  if (!call.recording) return
  const length = kernel.clock.now() - (call.recordingSince ?? kernel.clock.now())
  const fileId = newFileId(kernel.platform)
  addTone(account, fileId, length / 1000)
  call.recordings.push({ id: String(call.recordings.length + 1), fileId })
  call.recording = false
  delete call.recordingSince
}
