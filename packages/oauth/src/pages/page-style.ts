import { createHash } from 'node:crypto'

/** Warm paper, plum buttons, system fonts: as desk, the reference application, looks. Nothing is loaded from elsewhere. */
export const pageStyle = `
:root {
  color-scheme: light dark; --paper: #faf6f0; --ink: #261b2e; --soft: #665a6d; --line: #e6dccf;
  --plum: #4b2a63; --plum-strong: #3a1f4f; --on-plum: #fdf6ee; --focus: #b4541a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17121b; --ink: #f3ebf4; --soft: #b9acc0; --line: #3a3042;
    --plum: #5a3576; --plum-strong: #43265a; --focus: #f4b183;
  }
}
*, *::before, *::after { box-sizing: border-box }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; -webkit-font-smoothing: antialiased;
  font: 100%/1.6 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue',
    'Liberation Sans', Arial, sans-serif;
}
main { max-width: 60rem; margin: 0 auto; padding: clamp(2rem, 10vh, 6rem) clamp(1rem, 5vw, 2.5rem) 3rem }
main > * { max-width: 40rem }
h1 {
  margin: 0 0 1.5rem; font-size: clamp(1.8rem, 1.2rem + 3vw, 2.9rem); font-weight: 680; line-height: 1.15;
  letter-spacing: -.03em; text-wrap: balance;
}
p { margin: 0 0 1rem; text-wrap: pretty }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.75rem 0 0 }
.button {
  padding: .8rem 1.5rem; border: 2px solid transparent; border-radius: 999px; background: var(--plum);
  color: var(--on-plum); font-weight: 600; line-height: 1.3; text-align: center; text-decoration: none;
}
.button:hover { background: var(--plum-strong) }
.secondary, .secondary:hover { border-color: var(--line); background: transparent; color: var(--ink) }
.secondary:hover { border-color: var(--soft) }
code { font: .95em ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace }
.support { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem }
.support p { margin: 0 0 .5rem }
@media (max-width: 30rem) { .button { flex: 1 1 100% } }
@media (forced-colors: active) { .button { border-color: ButtonText } }
@media print { .actions { display: none } }
`

/** Allows this style sheet, and nothing else: no script, no image, no form, no frame. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')
