import type * as Validators from '@sipgate-kit/contract/validators'

/** Made at run time, so that a bundler does not see it and leaves out the validators of every operation. */
const specifier = ['@sipgate-kit', 'contract', 'validators'].join('/')

let loading: Promise<typeof Validators | undefined> | undefined

/**
 * The validators, where they are installed: at the first check, so that importing this package does not load them. A bundle
 * that runs without node_modules does not have them, unless it imports `checkRequest`.
 */
export function installedValidators(): Promise<typeof Validators | undefined> {
  loading ??= import(/* webpackIgnore: true */ /* @vite-ignore */ specifier).then(
    (found) => found as typeof Validators,
    () => undefined,
  )
  return loading
}
