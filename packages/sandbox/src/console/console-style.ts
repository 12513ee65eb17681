/** What the console's pages add to the style sheet they share with the login pages. */
export const consoleStylePath = '/_sandbox/assets/console.css'

export const consoleStyle = `.card > h2:first-child { margin-top: 0; }
h3 { font-size: 0.95rem; margin: 1.5rem 0 0.5rem; }
.actions + form, .actions + h3 { margin-top: 1.5rem; }
.scroll + form { margin-top: 1rem; }
form .actions { margin-top: 0; }
button[aria-pressed="true"] { background: var(--code); }
button[aria-pressed="true"]::before { content: "● "; color: var(--good); }
td form { display: inline-block; margin: 0.25rem 0 0; }
td button { min-height: 2rem; padding: 0.2rem 0.7rem; }
@media (min-width: 48rem) { form:has(> label) { max-width: 32rem; } }
`
