import { keepFile } from '../world/files/keep-file.ts'
import { soundType } from '../world/files/sound-type.ts'
import type { Kernel } from '../world/kernel.ts'
import type { AccountState } from '../world/state/state.ts'
import { Refusal } from './refusal.ts'

/**
 * Stores an uploaded sound and returns its id.
 * @throws Refusal 400 when it is neither WAV nor MP3
 */
export function keepSound(kernel: Kernel, account: AccountState, base64Content: string): string {
  const type = soundType(Buffer.from(base64Content.slice(0, 64), 'base64'))
  if (!type) throw new Refusal(400, 'The upload is neither WAV nor MP3.', '/base64Content')
  return keepFile(kernel, account, { kind: 'bytes', type, base64: base64Content })
}
