import { hasFunctions, invalidOption, refuseMore } from '../check-options.ts'
import { loginMethods, type Login } from '../login/login.ts'

/**
 * Refuses anything but a login when the app is set up, and what is passed beside it, because nothing would read it.
 * @throws OAuthError `invalid_option`
 */
export function checkLogin(name: string, login: Login, surplus: readonly unknown[] = []): void {
  if (!hasFunctions(login, loginMethods)) throw invalidOption(`${name}() expects what createLogin() returns`)
  refuseMore(name, surplus)
}

/**
 * Refuses a handler that is missing when the app is set up, rather than at its first request.
 * @throws OAuthError `invalid_option`
 */
export function checkHandler(name: string, handler: unknown): void {
  if (typeof handler !== 'function') throw invalidOption(`${name}() expects a function that answers requests`)
}
