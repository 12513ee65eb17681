import type { LoginProblem } from './login-problem.ts'
import { pageTextFor } from './page-language.ts'
import { pagePolicy, pageStyle } from './page-style.ts'
import type { PageText } from './page-text.ts'

/** The page of a problem: HTML for browsers, in German or English; JSON (RFC 9457) for everything else. */
export function problemPage(problem: LoginProblem, request: Request): Response {
  if (!(request.headers.get('accept') ?? '').includes('text/html')) {
    const { status, code, title, text } = problem
    const body = { type: 'about:blank', title, status, detail: text, code }
    return new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/problem+json', vary: 'Accept' },
    })
  }
  return new Response(html(problem, pageTextFor(request)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      vary: 'Accept, Accept-Language',
    },
  })
}

function html(problem: LoginProblem, text: PageText): string {
  const { title, text: happened } = text.problems[problem.code]
  return `<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs([happened, ...facts(problem, text)])}
${actions(problem, text)}
<p class="code"><small>${problem.code}</small>${apiError(problem)}</p>
</main>
</body>
</html>
`
}

/** What is known of this case beyond the problem's own text. */
function facts({ appUrl, clockAheadSeconds, missingScopes }: LoginProblem, text: PageText): string[] {
  const found: string[] = []
  if (appUrl !== undefined) found.push(text.startAt(appUrl))
  if (clockAheadSeconds !== undefined) found.push(clockOff(clockAheadSeconds, text))
  if (missingScopes?.length) found.push(`${text.missing}: ${missingScopes.join(', ')}`)
  return found
}

function clockOff(aheadSeconds: number, text: PageText): string {
  const minutes = Math.abs(aheadSeconds) / 60
  const direction = aheadSeconds > 0 ? 'ahead' : 'behind'
  if (minutes < 90) return text.clock(Math.max(1, Math.round(minutes)), 'minute', direction)
  if (minutes < 36 * 60) return text.clock(Math.round(minutes / 60), 'hour', direction)
  return text.clock(Math.round(minutes / (24 * 60)), 'day', direction)
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('\n')

function actions({ retryUrl, continueUrl }: LoginProblem, text: PageText): string {
  const links = [
    continueUrl !== undefined && link(continueUrl, text.continue),
    retryUrl !== undefined && link(retryUrl, /^\/login\b/.test(retryUrl) ? text.login : text.retry),
  ].filter(Boolean)
  return links.length === 0 ? '' : `<p class="actions">${links.join('')}</p>`
}

const link = (href: string, label: string) => `<a href="${escaped(href)}">${escaped(label)}</a>`

function apiError({ apiError: error }: LoginProblem): string {
  if (!error) return ''
  const parts = [error.code, error.operation].filter((part) => part !== undefined)
  return ` <small>(${parts.map((part) => `<code>${escaped(part)}</code>`).join(', ')})</small>`
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
