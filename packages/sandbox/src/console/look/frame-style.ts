/** The frame around every section: the bar on top, the tabs, temporary messages and the list of keys. */
export const frameStyle = `html { font-size: 93.75%; }
html:not(.scripted) .needs-script { display: none; }
.scripted .needs-script { display: inline-flex; align-items: center; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notice { padding: 0.25rem 1.25rem; }
.bar { padding: 0.6rem 1.25rem 0.3rem; }
.bar .tools { margin-left: auto; display: flex; align-items: center; gap: 0.9rem; }
.bar .tools input { margin: 0; width: 15rem; padding: 0.3rem 0.8rem; border-radius: 99px; }
.bar .tools button.quiet { min-height: 2rem; padding: 0.1rem 0.7rem; }
.search-link, .short { display: none; }
.tabs { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line); }
.tabs nav { display: flex; gap: 0.15rem; overflow-x: auto; max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; scrollbar-width: none; }
.tabs nav a { flex: none; padding: 0.5rem 0.7rem; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs nav a:hover { color: var(--ink); background: var(--code); border-radius: 8px 8px 0 0; }
.tabs nav a:focus-visible { outline-offset: -3px; }
.tabs nav a[aria-current] { color: var(--ink); font-weight: 650; border-bottom-color: var(--petrol); }
.tabs .count { font-size: 0.78rem; font-weight: 650; background: var(--sand); color: var(--sand-ink); border-radius: 99px; padding: 0.05rem 0.45rem; margin-left: 0.3rem; }
main.wide, .bar, footer { max-width: 80rem; }
main { padding-top: 1rem; }
h1 { font-size: 1.35rem; margin-bottom: 0.3rem; }
h1 + .card, h1 + .columns, h1 + .filter { margin-top: 0.7rem; }
.lead { margin-bottom: 0.8rem; max-width: 60rem; }
.toasts { position: fixed; right: 1rem; bottom: 1rem; max-width: min(26rem, calc(100vw - 2rem)); z-index: 3; }
.toasts .message { margin: 0.5rem 0 0; box-shadow: var(--shadow); }
dialog { border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink); padding: 1.5rem; max-width: 30rem; width: calc(100vw - 2rem); }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog h2 { margin-top: 0; }
dialog dl { grid-template-columns: 4rem 1fr; gap: 0.2rem 1rem; }
dialog dd { margin: 0; }
kbd { background: var(--code); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 5px; padding: 0.05em 0.45em; }
@media (max-width: 62rem) {
  /* A shade at either end, as long as there are more tabs beyond it: the ground scrolls along and covers it at the end. */
  .tabs nav {
    padding: 0 0.4rem;
    background:
      linear-gradient(to right, var(--ground) 2.5rem, transparent) local left / 5rem 100% no-repeat,
      linear-gradient(to left, var(--ground) 2.5rem, transparent) local right / 5rem 100% no-repeat,
      linear-gradient(to right, var(--shade), transparent) left / 2.5rem 100% no-repeat,
      linear-gradient(to left, var(--shade), transparent) right / 2.5rem 100% no-repeat;
  }
}
@media (max-width: 40rem) {
  .stripe { height: 4px; }
  .notice { font-size: 0.8rem; padding: 0.1rem 0.5rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .bar { padding: 0.35rem 0.9rem 0; gap: 0.5rem; flex-wrap: nowrap; }
  .bar .tools { gap: 0.7rem; }
  .bar .tools form, .bar .tools [data-help], .long { display: none; }
  .search-link, .short { display: inline; }
  .tabs nav a { padding: 0.45rem 0.6rem; }
  .lead { font-size: 0.93rem; }
  .card { padding: 0.9rem; }
  main { padding-top: 0.8rem; }
}
@media (max-width: 22rem) { .notice { font-size: 0.7rem; } }
`
