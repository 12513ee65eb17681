/** Where the pages look for it. */
export const styleSheetPath = '/_sandbox/assets/style.css'

/** The one style sheet of login pages and console: sand, petrol, and a stripe that says that nothing here is real. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --ground: #f5efe3; --paper: #fffdf8; --ink: #1d2a2d; --soft: #55615f; --line: #d9cfbb;
  --petrol: #0c5a5e; --petrol-deep: #08464a; --on-petrol: #ffffff; --sand: #e6c88a; --sand-ink: #3d2c05;
  --bad: #9b2218; --bad-ground: #fbe9e5; --good: #23602f; --good-ground: #e7f2e4; --code: #efe7d6;
  --focus: #b3560a; --shade: rgb(60 40 0 / 22%); --shadow: 0 1px 2px rgb(60 40 0 / 8%), 0 12px 32px -16px rgb(60 40 0 / 28%);
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14191a; --paper: #1d2425; --ink: #ece6d8; --soft: #a9b2ae; --line: #3a4543;
    --petrol: #7fc9c4; --petrol-deep: #a4deda; --on-petrol: #0d2426; --sand: #7a5f24; --sand-ink: #fff3d9;
    --bad: #ffb0a3; --bad-ground: #3c211d; --good: #a9dcae; --good-ground: #1f3323; --code: #2a3332;
    --focus: #ffb765; --shade: rgb(255 240 210 / 22%); --shadow: 0 12px 32px -16px rgb(0 0 0 / 70%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 var(--sans); background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
a { color: var(--petrol); text-underline-offset: 0.15em; }
a:hover { color: var(--petrol-deep); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -0.015em; margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.05rem; line-height: 1.3; margin: 1.75rem 0 0.5rem; }
p, ul, ol, dl, table, pre { margin: 0 0 1rem; }
code, pre, kbd, .mono { font-family: var(--mono); font-size: 0.88em; }
code { background: var(--code); padding: 0.08em 0.35em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--code); padding: 0.8rem 1rem; border-radius: 8px; overflow-x: auto; }
pre code { background: none; padding: 0; }
.stripe {
  height: 8px; flex: none;
  background: repeating-linear-gradient(-45deg, var(--sand) 0 14px, var(--sand-ink) 14px 28px);
}
.notice { background: var(--sand); color: var(--sand-ink); font-size: 0.9rem; padding: 0.45rem 1.25rem; text-align: center; margin: 0; }
.bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem;
  width: 100%; max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 0;
}
.mark { display: inline-flex; align-items: center; gap: 0.55rem; font-weight: 650; color: var(--ink); text-decoration: none; }
.mark::before {
  content: ""; width: 1.5rem; height: 1.5rem; border-radius: 6px 6px 6px 14px;
  background: linear-gradient(160deg, var(--petrol) 0 48%, var(--sand) 48.5% 100%);
}
.languages a { padding: 0.2rem 0; }
.languages { margin-left: auto; font-size: 0.9rem; }
main { width: 100%; max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; flex: 1; }
main.narrow { max-width: 32rem; padding-top: 2.5rem; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.5rem; box-shadow: var(--shadow); margin: 0 0 1.25rem; }
.card > :last-child { margin-bottom: 0; }
.lead { color: var(--soft); }
.small { font-size: 0.9rem; }
.soft { color: var(--soft); }
label { display: block; font-weight: 600; margin: 0 0 0.3rem; }
input, select, textarea {
  font: inherit; color: inherit; background: var(--ground); width: 100%; max-width: 100%;
  border: 1px solid var(--soft); border-radius: 8px; padding: 0.6rem 0.75rem; margin: 0 0 1rem;
}
input[type="checkbox"], input[type="radio"] { width: auto; margin: 0 0.4rem 0 0; }
input[aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
button, .button {
  font: inherit; font-weight: 600; cursor: pointer; border-radius: 8px; padding: 0.6rem 1.2rem; min-height: 2.75rem;
  border: 1px solid var(--petrol); background: var(--petrol); color: var(--on-petrol); text-decoration: none; display: inline-block;
}
button:hover, .button:hover { background: var(--petrol-deep); border-color: var(--petrol-deep); color: var(--on-petrol); }
button.quiet { background: transparent; color: var(--petrol); }
button.quiet:hover { background: var(--code); color: var(--petrol-deep); }
button.danger { background: var(--bad-ground); color: var(--bad); border-color: var(--bad); }
button.small { min-height: 2rem; padding: 0.2rem 0.7rem; font-size: 0.9rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.25rem 0 0; }
.wide-action { width: 100%; }
.message { border-radius: 8px; padding: 0.7rem 0.9rem; margin: 0 0 1rem; background: var(--code); border-left: 5px solid var(--soft); }
.message.bad { background: var(--bad-ground); color: var(--bad); border-color: var(--bad); }
.message.good { background: var(--good-ground); color: var(--good); border-color: var(--good); }
.why { border: 1px dashed var(--soft); border-radius: 10px; padding: 1rem 1.1rem; margin: 1.25rem 0 0; }
.why h2 { margin-top: 0; }
.why > :last-child { margin-bottom: 0; }
.scopes { list-style: none; padding: 0; margin: 0 0 1rem; border-top: 1px solid var(--line); }
.scopes li { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
.scopes code { display: inline-block; margin-top: 0.15rem; }
.scopes span { display: block; }
table { border-collapse: collapse; width: 100%; font-size: 0.93rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.35rem 1rem; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.badge { display: inline-block; font-size: 0.8rem; font-weight: 600; padding: 0.1rem 0.55rem; border-radius: 99px; background: var(--code); color: var(--ink); }
.badge.bad { background: var(--bad-ground); color: var(--bad); }
.badge.good { background: var(--good-ground); color: var(--good); }
footer { width: 100%; max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; color: var(--soft); font-size: 0.85rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 1; }
@media (max-width: 30rem) {
  main, main.narrow { padding: 1.25rem 0.9rem 2rem; }
  .card { padding: 1.1rem; border-radius: 10px; }
  .bar { padding: 0.8rem 0.9rem 0; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.6rem; }
  .actions button { flex: 1 1 10rem; }
}
@media (prefers-reduced-motion: no-preference) { button, .button, a { transition: background-color 0.15s, color 0.15s; } }
@media (forced-colors: active) { .stripe { border-bottom: 4px solid CanvasText; } .message, .badge { border: 1px solid CanvasText; } }
`.trimStart()
