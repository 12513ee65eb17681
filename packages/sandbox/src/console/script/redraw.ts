/**
 * Browser code. `redraw(from, to)` makes a part of the page look like its new version and leaves alone what somebody is
 * doing there: the focus, what was typed or chosen, and what was opened.
 */
export const redrawScript = `
const chosen = new WeakSet()
document.addEventListener('change', ({ target }) => { if (target instanceof HTMLSelectElement) chosen.add(target) })

const keyOf = (node) => (node.nodeType === 1 ? node.dataset.key || node.id : '')
const isLeftAlone = (element) =>
  element.hasAttribute('data-script') || (element instanceof HTMLSelectElement && (chosen.has(element) || element === document.activeElement))

function redraw(from, to) {
  if (from.nodeType !== 1) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue
    return
  }
  if (isLeftAlone(from)) return
  const keepsOpen = (name) => name === 'open' && from instanceof HTMLDetailsElement
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name) && !keepsOpen(name)) from.removeAttribute(name)
  for (const { name, value } of [...to.attributes])
    if (from.getAttribute(name) !== value && !keepsOpen(name)) from.setAttribute(name, value)
  redrawChildren(from, to)
}

function redrawChildren(from, to) {
  const wanted = [...to.childNodes]
  const wantedKeys = new Set(wanted.map(keyOf))
  const known = new Map([...from.children].filter(keyOf).map((child) => [keyOf(child), child]))
  let at = from.firstChild
  for (const child of wanted) {
    while (at && keyOf(at) && !wantedKeys.has(keyOf(at))) at = removed(at)
    const key = keyOf(child)
    const sameHere = at && !key && !keyOf(at) && at.nodeName === child.nodeName ? at : undefined
    const match = key ? known.get(key) : sameHere
    if (!match || match.nodeName !== child.nodeName) {
      from.insertBefore(document.importNode(child, true), at)
      continue
    }
    if (match === at) at = at.nextSibling
    else from.insertBefore(match, at)
    redraw(match, child)
  }
  while (at) at = removed(at)
}

function removed(node) {
  const next = node.nextSibling
  node.remove()
  return next
}
`
