import type { LoginProblem } from '../login-problem.ts'

/** The plain page of a problem: HTML for browsers, JSON (RFC 9457) for everything else. */
export function problemPage(problem: LoginProblem, request: Request): Response {
  if (!(request.headers.get('accept') ?? '').includes('text/html')) {
    const body = { type: 'about:blank', title: problem.text, status: problem.status, code: problem.code }
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/problem+json' } })
  }
  const links = [
    problem.continueUrl && `<p><a href="${escaped(problem.continueUrl)}">Continue</a></p>`,
    problem.retryUrl && `<p><a href="${escaped(problem.retryUrl)}">Try again</a></p>`,
  ]
  const missing = problem.missingScopes?.length
    ? `<p>Missing: ${problem.missingScopes.map((scope) => `<code>${escaped(scope)}</code>`).join(', ')}</p>`
    : ''
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Login</title></head>
<body><main><h1>${escaped(problem.text)}</h1>${missing}${links.filter(Boolean).join('')}<p><small>${problem.code}</small></p></main></body>
</html>
`
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
