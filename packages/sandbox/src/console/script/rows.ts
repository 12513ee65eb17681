/** Browser code: rows of a list are walked through with the arrow keys, and open beside the list without leaving the page. */
export const rowsScript = `
const rowsOf = () => [...document.querySelectorAll('[data-row]')]
const openRow = () => document.querySelector('[data-row][aria-current]')
const hasRoomBeside = matchMedia('(min-width: 62rem)')

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-open]')
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const to = new URL(link.href)
  if (to.pathname !== location.pathname) return
  event.preventDefault()
  history.pushState(null, '', to.pathname + to.search)
  await followAddress()
  showEntry()
})
addEventListener('popstate', followAddress)

async function followAddress() {
  const query = new URLSearchParams(location.search)
  // Before the page is fetched, so that what is typed meanwhile stays.
  for (const field of document.querySelectorAll('form[data-filter] [name]')) {
    chosen.delete(field)
    field.value = query.get(field.name) ?? ''
  }
  await refresh()
  showOpenRow()
}

function showOpenRow() { openRow()?.scrollIntoView({ block: 'nearest' }) }
/** Where it is not beside the list, it is below. */
function showEntry() { if (!hasRoomBeside.matches) document.getElementById('entry')?.scrollIntoView() }

function walk(event) {
  const { key, target } = event
  const row = target.closest('[data-row]')
  const entry = target.closest('#entry')
  if (key === 'ArrowRight' && row && row === openRow()) document.getElementById('entry').focus()
  else if (key === 'ArrowLeft' && target === entry) openRow()?.focus()
  else if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!row && target !== document.body) return false
    const rows = rowsOf()
    const at = rows.indexOf(row ?? openRow())
    const next = rows[Math.max(0, at + (key === 'ArrowDown' ? 1 : -1))]
    if (!next) return false
    next.focus()
  } else return false
  return true
}
showOpenRow()
showEntry()
`
