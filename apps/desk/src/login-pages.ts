import type { LoginProblem } from '@sipgate-kit/oauth'
import { loginProblems } from './problems.ts'
import type { Renderer } from './render.ts'

/** Shows the problems of a login on desk's own pages. */
export function renderLoginProblem(renderer: Renderer, contentSecurityPolicy: string) {
  return (problem: LoginProblem): Response => {
    const page = renderer.problem(loginProblems[problem.code], {
      retry: problem.retryUrl,
      login: problem.retryUrl,
    })
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        vary: 'Accept-Language, Cookie',
      },
    })
  }
}
