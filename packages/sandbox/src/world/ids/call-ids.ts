import type { Platform } from '../../platform.ts'

/** As long as real ones: 78 digits. */
export function newCallId(platform: Platform): string {
  return hex(platform, 39).toUpperCase()
}

export function newXcid(platform: Platform): string {
  return hex(platform, 8)
}

/** Of a file: it cannot be guessed. */
export function newFileId(platform: Platform): string {
  return hex(platform, 16)
}

function hex({ randomBytes }: Platform, bytes: number): string {
  return Buffer.from(randomBytes(bytes)).toString('hex')
}
