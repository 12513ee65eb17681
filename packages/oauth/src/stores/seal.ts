import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { EncryptionKeys } from './encryption-keys.ts'
import { OAuthError } from '../oauth-error.ts'
import type { Platform } from '../platform.ts'

/** Where a sealed text belongs. It opens nowhere else: a text that was moved to another row or field is refused. */
export interface Place {
  readonly table: 'grants' | 'flows' | 'key-check'
  readonly row: string
  readonly field: string
}

/** AES-256-GCM. The format of a sealed text is `{key id}:{base64url of nonce, ciphertext and tag}`. */
export interface Sealer {
  readonly currentKeyId: string
  seal: (place: Place, text: string) => string
  /** @throws OAuthError `stored_row_unreadable`, `encryption_key_missing` */
  open: (place: Place, sealed: string) => string
}

export function createSealer(keys: EncryptionKeys, platform: Pick<Platform, 'randomBytes'>): Sealer {
  const [current] = keys
  return {
    currentKeyId: current.id,
    seal(place, text) {
      const nonce = platform.randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', current.key, nonce)
      cipher.setAAD(boundTo(place, current.id))
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${current.id}:${sealed.toString('base64url')}`
    },
    open(place, sealed) {
      const at = sealed.indexOf(':')
      const id = sealed.slice(0, at)
      const key = keys.find((candidate) => candidate.id === id)?.key
      if (!key && /^[\w-]{1,32}$/.test(id))
        throw new OAuthError('encryption_key_missing', { about: `key ${id}` })
      const bytes = Buffer.from(sealed.slice(at + 1), 'base64url')
      if (!key || bytes.length < 28) throw new OAuthError('stored_row_unreadable', { about: place.table })
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
        decipher.setAAD(boundTo(place, id))
        decipher.setAuthTag(bytes.subarray(-16))
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
      } catch {
        throw new OAuthError('stored_row_unreadable', { about: place.table })
      }
    },
  }
}

export const keyIdOf = (sealed: string): string => sealed.slice(0, sealed.indexOf(':'))

const boundTo = ({ table, row, field }: Place, keyId: string) =>
  Buffer.from(JSON.stringify([table, row, field, keyId]))
