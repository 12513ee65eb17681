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
