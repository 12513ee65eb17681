import { invalidOption } from '../check-options.ts'

/**
 * The app's own name for whoever connects: a text that every database stores as it is.
 * @throws OAuthError `invalid_option`
 */
export function checkOwner(owner: unknown): string {
  if (typeof owner !== 'string' || owner === '' || owner.length > 200)
    throw invalidOption('owner must be a text of 1 to 200 characters, such as the id of a user or a company')
  if (unstorable.test(owner))
    throw invalidOption('owner must not contain control characters or half characters')
  return owner
}

/** Control characters, and halves of surrogate pairs. */
const unstorable = /[\p{Cc}\p{Cs}]/u
