/** Rows of requests and messages, and the detail beside them. */
export const rowsStyle = `.filter { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-bottom: 0.6rem; }
.filter input, .filter select { margin: 0; width: auto; min-width: 0; flex: 1 1 9.5rem; background: var(--paper); border-color: var(--line); }
.filter input { flex: 2 1 12rem; }
.scripted .filter button { display: none; }
.choices { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; margin-bottom: 0.8rem; }
.choices nav { display: flex; flex-wrap: wrap; gap: 0.3rem; }
.choices a { padding: 0.15rem 0.7rem; border: 1px solid var(--line); border-radius: 99px; background: var(--paper); text-decoration: none; }
.choices a[aria-current] { background: var(--petrol); border-color: var(--petrol); color: var(--on-petrol); }
.day { color: var(--soft); font-size: 0.85rem; font-weight: 600; margin: 0.9rem 0 0.2rem; }
.day:first-child { margin-top: 0; }
.rows { list-style: none; padding: 0; margin: 0; }
.rows li { border-top: 1px solid var(--line); }
.exchanges { padding: 0.6rem 0.9rem; }
.exchange { display: grid; grid-template-columns: 4.4rem 4rem minmax(0, 1fr) auto 4.2rem minmax(0, 14rem); gap: 0 0.7rem; align-items: baseline; padding: 0.28rem 0.4rem; margin: 0 -0.4rem; color: var(--ink); text-decoration: none; font-size: 0.93rem; }
.exchange:hover { background: var(--code); color: var(--ink); }
.exchange:focus-visible { outline-offset: -3px; }
.exchange[aria-current] { background: var(--code); box-shadow: inset 3px 0 0 var(--petrol); }
.exchange time, .duration { white-space: nowrap; color: var(--soft); font-variant-numeric: tabular-nums; }
.duration { text-align: right; }
.path, .who { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.path { font-family: var(--mono); font-size: 0.9em; }
.who { color: var(--soft); }
.method { font-size: 0.85em; letter-spacing: 0.01em; }
.method.push { color: var(--petrol); }
.split { display: grid; gap: 0 1.1rem; grid-template-columns: minmax(0, 1fr); }
.detail { position: relative; overflow-wrap: anywhere; }
.detail h2 { margin: 0 2rem 0.5rem 0; font-size: 1rem; }
.detail h2 a { color: inherit; text-decoration: none; }
.detail h2 a:hover { text-decoration: underline; }
.detail .actions { margin: 0.5rem 0 0.8rem; }
.detail .actions form { display: contents; }
.detail .message { padding: 0.45rem 0.7rem; }
.detail dl { gap: 0.1rem 1rem; margin-bottom: 0.6rem; font-size: 0.93rem; }
.pairs { font-family: var(--mono); }
.close { position: absolute; top: 0.5rem; right: 0.6rem; width: 2rem; height: 2rem; line-height: 2rem; text-align: center; font-size: 1.4rem; text-decoration: none; border-radius: 8px; }
.close:hover { background: var(--code); }
.skip:focus { position: static; display: inline-block; }
@media (min-width: 62rem) {
  .split { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .split .exchange { grid-template-columns: 4.4rem 3.5rem minmax(0, 1fr) auto; }
  .split .duration, .split .who { display: none; }
  .detail { position: sticky; top: 3.4rem; max-height: calc(100vh - 4.4rem); overflow: auto; }
}
@media (max-width: 62rem) {
  .split .exchanges { max-height: 42vh; overflow: auto; }
}
@media (max-width: 40rem) {
  .exchange { grid-template-columns: 4.2rem 3rem minmax(0, 1fr) auto; gap: 0 0.4rem; font-size: 0.87rem; }
  .detail dl:not(.pairs) { grid-template-columns: minmax(5rem, max-content) 1fr; gap: 0.1rem 0.8rem; }
  .detail dd { margin-bottom: 0.15rem; }
  .duration, .exchange .who { display: none; }
  .filter input { flex-basis: 100%; }
  .filter select { flex-basis: 40%; }
}
.entry { display: grid; grid-template-columns: 4.7rem minmax(0, 1fr); gap: 0 0.7rem; padding: 0.4rem 0; }
.entry time { color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums; }
.entry p { margin: 0; }
.said { white-space: pre-wrap; color: var(--soft); }
.messages .said { color: var(--ink); }
.owner::before { content: "· "; }
.fax { display: inline-flex; gap: 0.6rem; align-items: end; margin-top: 0.2rem; }
.fax img { background: #fff; border: 1px solid var(--line); border-radius: 4px; object-fit: cover; object-position: top; }
audio { display: block; width: 100%; max-width: 24rem; height: 2.2rem; margin: 0.2rem 0; }
@media (max-width: 40rem) {
  .entry { display: block; }
  .entry > time { float: left; margin-right: 0.5rem; }
  .choices a { padding: 0.1rem 0.55rem; font-size: 0.93rem; }
}
`
