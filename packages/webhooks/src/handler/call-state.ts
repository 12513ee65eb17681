import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { isRecord } from '../check-options.ts'
import type { CallParties } from '../events/digits.ts'
import type { MenuPlace } from '../menu/menu-place.ts'
import type { Platform } from '../platform.ts'
import { WebhookError } from '../webhook-error.ts'

/** What goes along with a call from push to push, in the URLs of an answer. */
export interface CallState {
  readonly call: CallParties
  /** Whose call it is; undefined if sipgate did not say. */
  readonly account?: string | undefined
  /** What the program gave to `gather()`. */
  readonly state?: unknown
  /** Where in a menu the caller is. */
  readonly menu?: MenuPlace | undefined
}

/** Encrypts the state of a call into a text for a URL, and back. Any instance with the same keys can. */
export interface StateSeal {
  seal: (state: CallState) => string
  /** Undefined if it is not by one of the keys, or was changed. */
  open: (sealed: string) => CallState | undefined
}

/** Longer than the state of a call ever is. */
const longest = 8000

/**
 * @param given `id:base64(32 bytes)[,…]`: the first encrypts, all of them decrypt. Default: a key that lives as long as the process
 * @throws WebhookError `invalid_state_keys`
 */
export function stateSeal(given: string | undefined, { randomBytes }: Platform): StateSeal {
  const keys = given === undefined ? [stateKey('k', randomBytes(32))] : readKeys(given)
  const [newest] = keys
  if (!newest) throw new WebhookError('invalid_state_keys')
  return {
    seal(state) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', newest.key, iv).setAAD(newest.named)
      const text = Buffer.concat([cipher.update(JSON.stringify(state)), cipher.final()])
      return `${newest.id}.${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`
    },
    open(sealed) {
      if (sealed.length > longest) return undefined
      const [id, text = '', ...more] = sealed.split('.')
      const found = keys.find((key) => key.id === id)
      const bytes = Buffer.from(text, 'base64url')
      if (!found || more.length > 0 || bytes.length < 29) return undefined
      // One state is one text. If others opened it, too, a push sent again could look like another one.
      if (bytes.toString('base64url') !== text) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, 12))
        decipher.setAAD(found.named).setAuthTag(bytes.subarray(12, 28))
        const json = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString()
        const state: unknown = JSON.parse(json)
        return isRecord(state) ? (state as unknown as CallState) : undefined
      } catch {
        return undefined
      }
    },
  }
}

function readKeys(given: string): StateKey[] {
  const keys = given.split(',').map((entry) => {
    const [, id, base64] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(entry.trim()) ?? []
    if (id === undefined || base64 === undefined) throw new WebhookError('invalid_state_keys')
    return stateKey(id, Buffer.from(base64, 'base64'))
  })
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw new WebhookError('invalid_state_keys', { about: 'two keys have the same id' })
  return keys
}

interface StateKey {
  readonly id: string
  /** The id in bytes, which goes into what is authenticated. */
  readonly named: Buffer
  readonly key: KeyObject
}

const stateKey = (id: string, given: Uint8Array): StateKey => ({
  id,
  named: Buffer.from(id),
  key: createSecretKey(deriveKey(given)),
})

/** A key of its own for this purpose, so that a program may give the keys that it has for its database. */
function deriveKey(key: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'sipgate-kit webhooks call state', 32))
}
