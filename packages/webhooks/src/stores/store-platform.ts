import { invalidOption, isRecord } from '../check-options.ts'
import { systemPlatform, type Platform } from '../platform.ts'

/**
 * The machine's platform, with the given functions in place of its own.
 * @throws WebhookError `invalid_option`
 */
export function storePlatform(given: Partial<Platform> = {}): Platform {
  if (!isRecord(given)) throw invalidOption('platform must be an object with functions')
  return { ...systemPlatform, ...given }
}
