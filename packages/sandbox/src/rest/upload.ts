import type { Kernel } from '../world/kernel.ts'
import type { AccountState } from '../world/state/state.ts'
import { randomUuid } from '../world/ids/random-text.ts'
import { Refusal } from './refusal.ts'

/**
 * Keeps a sound that someone uploaded, and answers its id.
 * @throws Refusal 400 when it is no WAV or MP3
 */
export function keepSound(kernel: Kernel, account: AccountState, base64Content: string): string {
  const head = Buffer.from(base64Content.slice(0, 64), 'base64')
  const isWav = head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WAVE'
  const isMp3 =
    head.toString('latin1', 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0)
  if (!isWav && !isMp3) throw new Refusal(400, 'The upload is neither WAV nor MP3.', '/base64Content')
  const id = randomUuid(kernel.platform)
  const type = isWav ? 'audio/wav' : 'audio/mpeg'
  account.files.push({ id, content: { kind: 'bytes', type, base64: base64Content } })
  return id
}

export function forgetFile(account: AccountState, fileId: string): void {
  account.files = account.files.filter(({ id }) => id !== fileId)
}
