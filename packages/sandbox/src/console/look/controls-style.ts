/** Cards, lists, forms, switches. */
export const controlsStyle = `.columns { display: grid; gap: 0 1.25rem; grid-template-columns: minmax(0, 1fr); }
.columns > div { min-width: 0; }
@media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); } }
.card { padding: 1.1rem 1.25rem; margin-bottom: 1.1rem; border-radius: 12px; }
.card > h2:first-child, summary > h2 { margin-top: 0; }
h3 { font-weight: 650; font-size: 0.95rem; margin: 1rem 0 0.3rem; }
input, select, textarea { padding: 0.4rem 0.6rem; margin-bottom: 0.7rem; }
button { min-height: 2.15rem; padding: 0.25rem 0.8rem; }
.actions { gap: 0.5rem; margin-top: 0.8rem; align-items: center; }
.actions + form, form + .actions, .actions + h3, .scroll + form, ul + form, details + form, details > form + form { margin-top: 0.8rem; }
.fields { display: grid; gap: 0 0.9rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
.fields p { margin: 0; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.row input:not([type="checkbox"]) { margin: 0; flex: 1 1 8rem; min-width: 0; max-width: 22rem; }
.row button { flex: none; }
.beside { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem; }
.beside form { margin: 0; }
.beside .row { align-items: end; }
label.check { display: inline; font-weight: 400; margin: 0; }
.switch { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 1.75rem; padding: 0 0.15rem; border: 0; background: none; color: var(--ink); font-weight: 400; }
.switch:hover { background: none; color: var(--petrol-deep); }
.switch::after { content: ""; flex: none; width: 2.1rem; height: 1.2rem; border-radius: 99px; border: 1px solid var(--soft); background: radial-gradient(circle at 0.58rem 50%, var(--soft) 0.38rem, transparent 0.42rem) var(--ground); }
.switch[aria-checked="true"]::after { border-color: var(--petrol); background: radial-gradient(circle at calc(100% - 0.58rem) 50%, var(--on-petrol) 0.38rem, transparent 0.42rem) var(--petrol); }
.switch[data-state="off"]::after { opacity: 0.45; }
.switches { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; }
.list { list-style: none; padding: 0; margin: 0 0 0.5rem; }
.list li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.2rem 1rem; padding: 0.4rem 0; border-top: 1px solid var(--line); }
.list li:first-child { border-top: 0; }
.list li > span:first-child { flex: 1 1 13rem; min-width: 0; }
.list.tall li { display: block; }
.list p { margin: 0 0 0.2rem; }
.list .actions { margin: 0; }
.list button:not(.switch) { min-height: 1.9rem; padding: 0.1rem 0.7rem; font-size: 0.93rem; }
[data-key], section[id] { scroll-margin-top: 3.5rem; }
.badge.busy { background: var(--sand); color: var(--sand-ink); }
summary { cursor: pointer; padding: 0.25rem 0; }
summary > h2 { display: inline; }
.tiles { list-style: none; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.tiles a { display: block; height: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 0.7rem 0.9rem; text-decoration: none; }
.tiles a:hover { border-color: var(--petrol); }
.tiles strong { display: block; font-size: 1.3rem; line-height: 1.25; color: var(--ink); font-variant-numeric: tabular-nums; letter-spacing: -0.02em; }
.tiles time { font-size: 1rem; display: block; padding-bottom: 0.25rem; }
.tiles span { color: var(--soft); font-size: 0.9rem; }
.clock { font-size: 1.8rem; font-variant-numeric: tabular-nums; letter-spacing: -0.02em; margin-bottom: 0.25rem; }
pre { max-height: 22rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: 0.5rem; padding: 0.6rem 0.8rem; }
@media (max-width: 40rem) {
  .actions button { flex: 0 1 auto; }
  .tiles { grid-template-columns: repeat(2, 1fr); gap: 0.5rem; }
}
`
