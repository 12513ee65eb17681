import { createHash } from 'node:crypto'

/** System fonts only, so that nothing is loaded from elsewhere. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #221d26; --soft: #635a69; --line: #ddd6cf; --link: #5f3285 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #18151b; --ink: #f1ecf3; --soft: #b5abba; --line: #3c3541; --link: #cfa9ec }
}
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 100%/1.6 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue',
    'Liberation Sans', Arial, sans-serif;
}
main { max-width: 40rem; margin: 0 auto; padding: clamp(2rem, 10vh, 6rem) 1.25rem 2rem }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem); line-height: 1.2; text-wrap: balance }
p { margin: 0 0 1rem }
a { color: var(--link); font-weight: 600; text-underline-offset: .2em }
a:focus-visible { outline: 3px solid currentcolor; outline-offset: 3px }
.actions { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1.5rem 0 }
code { font: .95em ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace }
.code { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft) }
`

/** Allows this style sheet, and nothing else: no script, no image, no form, no frame. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')
