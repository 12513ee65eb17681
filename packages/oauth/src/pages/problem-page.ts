import type { LoginProblem } from './login-problem.ts'
import { pageTextFor } from './page-language.ts'
import { pagePolicy, pageStyle } from './page-style.ts'
import { wordsOf, type PageText } from './page-text.ts'

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
  const { title, text: happened } = wordsOf(text, problem.code, problem.about)
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
<div class="support">
<p>${escaped(text.support)}</p>
<p>${text.code}: <code>${problem.code}</code></p>
${cause(problem, text)}
</div>
</main>
</body>
</html>
`
}

/** What is known of this case beyond the problem's own text. */
function facts(
  { about = 'login', appUrl, clockAheadSeconds, missingScopes }: LoginProblem,
  text: PageText,
): string[] {
  const found: string[] = []
  if (appUrl !== undefined) found.push(text.startAt(appUrl, about))
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

/** One button that stands out, and beside it what else makes sense. */
function actions({ about, apiError, retryUrl, continueUrl }: LoginProblem, text: PageText): string {
  const start = about === 'connection' ? text.connect : text.login
  const buttons: [href: string, label: string][] = []
  if (continueUrl !== undefined) buttons.push([continueUrl, continueUrl === '/' ? text.home : text.continue])
  if (retryUrl !== undefined) buttons.push([retryUrl, apiError ? text.retry : start])
  if (buttons.length === 0) return ''
  return `<p class="actions">${buttons.map(button).join('')}</p>`
}

function button([href, label]: [href: string, label: string], index: number): string {
  return `<a class="button${index === 0 ? '' : ' secondary'}" href="${escaped(href)}">${escaped(label)}</a>`
}

function cause({ apiError: error }: LoginProblem, text: PageText): string {
  if (!error) return ''
  const parts = [error.code, error.operation].filter((part) => part !== undefined)
  return `<p>${text.cause}: ${parts.map((part) => `<code>${escaped(part)}</code>`).join(', ')}</p>`
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
