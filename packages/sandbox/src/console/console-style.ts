export const consoleStyle = `.needs-script { display: none; }
.scripted .needs-script { display: inline-block; }
.scripted .filter button { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar { padding-bottom: 0.25rem; }
.bar .tools { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.9rem; }
.bar .tools input { margin: 0; width: 14rem; padding: 0.35rem 0.7rem; border-radius: 99px; }
.bar .tools button { min-height: 2rem; padding: 0.1rem 0.7rem; }
.languages { margin-left: 0; }
[data-live]::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; border-radius: 99px; margin-right: 0.45em; background: var(--soft); }
[data-live][data-state="on"][aria-pressed="true"]::before { background: var(--good); box-shadow: 0 0 0 3px var(--good-ground); }
.tabs { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line); }
.tabs nav { display: flex; gap: 0.25rem; overflow-x: auto; max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; scrollbar-width: thin; }
.tabs nav a { flex: none; padding: 0.65rem 0.75rem; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs nav a:hover { color: var(--ink); background: var(--code); border-radius: 8px 8px 0 0; }
.tabs nav a:focus-visible { outline-offset: -3px; }
.tabs nav a[aria-current] { color: var(--ink); font-weight: 650; border-bottom-color: var(--petrol); }
.tabs .count { font-size: 0.78rem; font-weight: 650; background: var(--sand); color: var(--sand-ink); border-radius: 99px; padding: 0.05rem 0.45rem; margin-left: 0.3rem; }
main.wide, .bar, footer { max-width: 80rem; }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.columns > div { min-width: 0; }
@media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); } }
.card { padding: 1.25rem 1.35rem; }
.card > h2:first-child, summary > h2 { margin-top: 0; }
h3, .title { font-weight: 650; font-size: 0.95rem; margin: 1.25rem 0 0.4rem; }
.tiles { list-style: none; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.tiles a { display: block; height: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 0.9rem 1rem; text-decoration: none; box-shadow: var(--shadow); }
.tiles a:hover { border-color: var(--petrol); }
.tiles strong { display: block; font-size: 1.35rem; line-height: 1.25; color: var(--ink); font-variant-numeric: tabular-nums; letter-spacing: -0.02em; }
.tiles time { font-size: 1.05rem; display: block; padding-bottom: 0.25rem; }
.tiles span { color: var(--soft); font-size: 0.9rem; }
.list { list-style: none; padding: 0; margin: 0 0 0.5rem; }
.list li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.4rem 1rem; padding: 0.6rem 0; border-top: 1px solid var(--line); }
.list li:first-child { border-top: 0; }
.list li > span:first-child { flex: 1 1 14rem; min-width: 0; }
.list.tall li { display: block; }
.list p { margin: 0 0 0.3rem; }
.list .actions { margin: 0; }
.list button, .actions button, .row button { min-height: 2.3rem; padding: 0.3rem 0.85rem; }
.actions { gap: 0.5rem; margin-top: 0.9rem; }
.jump { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
[data-key], section[id] { scroll-margin-top: 4rem; }
.actions + form, form + .actions, .actions + h3 { margin-top: 1rem; }
.scroll + form, ul + form, details + form { margin-top: 0.9rem; }
.row { display: flex; gap: 0.5rem; max-width: 30rem; }
.row input { margin: 0; min-width: 0; }
.row button { flex: none; }
label.check { display: inline; font-weight: 400; }
.filter { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: end; }
.filter p { margin: 0 0 0.75rem; }
.filter p:first-child { flex: 1 1 16rem; }
.filter input, .filter select { margin: 0; }
.badge.busy { background: var(--sand); color: var(--sand-ink); }
.call { border-left: 6px solid var(--sand); }
.call.talking { border-left-color: var(--good); }
.call h2 { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
@media (prefers-reduced-motion: no-preference) {
  .call.ringing { animation: ring 1.6s ease-in-out infinite; }
  @keyframes ring { 50% { border-left-color: var(--petrol); } }
}
.pad { display: grid; grid-template-columns: repeat(3, 3.5rem); gap: 0.4rem; margin-top: 0.6rem; }
.pad button { padding: 0; font-size: 1.1rem; }
.bubble { background: var(--code); border-radius: 4px 12px 12px 12px; padding: 0.45rem 0.8rem; display: inline-block; max-width: 38rem; white-space: pre-wrap; }
.fax { display: inline-flex; gap: 0.8rem; align-items: end; }
.fax img { background: #fff; border: 1px solid var(--line); border-radius: 4px; object-fit: cover; object-position: top; }
audio { display: block; width: 100%; max-width: 26rem; height: 2.4rem; margin: 0.3rem 0; }
summary { cursor: pointer; padding: 0.35rem 0; }
summary > h2 { display: inline; }
details details { margin-left: 0.5rem; }
.exchanges { padding: 0.35rem 1.1rem; }
.exchange { border-top: 1px solid var(--line); }
.exchange:first-of-type { border-top: 0; }
.exchange > summary { padding: 0.55rem 0; overflow-wrap: anywhere; }
.exchange > summary time { color: var(--soft); font-size: 0.85rem; font-variant-numeric: tabular-nums; margin-right: 0.4rem; }
.exchange[open] > summary { font-weight: 500; }
.exchange[open] { padding-bottom: 1rem; }
.reason { display: block; color: var(--soft); font-size: 0.9rem; padding-left: 1.1rem; }
pre { max-height: 22rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: 0.5rem; }
.clock { font-size: 2rem; font-variant-numeric: tabular-nums; letter-spacing: -0.02em; margin-bottom: 0.25rem; }
.toasts { position: fixed; right: 1rem; bottom: 1rem; max-width: min(26rem, calc(100vw - 2rem)); z-index: 3; }
.toasts .message { margin: 0.5rem 0 0; box-shadow: var(--shadow); }
dialog { border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink); padding: 1.5rem; max-width: 30rem; width: calc(100vw - 2rem); }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog h2 { margin-top: 0; }
dialog dl { grid-template-columns: 3rem 1fr; gap: 0.2rem 1rem; }
dialog dd { margin: 0; }
kbd { background: var(--code); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 5px; padding: 0.05em 0.45em; }
@media (max-width: 40rem) {
  .bar { gap: 0.5rem 0.7rem; }
  .bar .tools { display: contents; }
  .bar .tools form { order: 1; flex: 1 1 100%; }
  .bar .mark { margin-right: auto; }
  .bar .tools input { width: 100%; }
  .tabs nav { padding: 0 0.5rem; }
  .card { padding: 1rem; }
  .exchanges { padding: 0.25rem 0.8rem; }
}
`
