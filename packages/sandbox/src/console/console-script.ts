/** Where the console's pages look for their script. They work without it. */
export const consoleScriptPath = '/_sandbox/assets/console.js'

/** Asks before what cannot be undone, and keeps the list of requests fresh through the control API. */
export const consoleScript = `'use strict'
for (const form of document.querySelectorAll('form[data-confirm]'))
  form.addEventListener('submit', (event) => {
    if (!confirm(form.dataset.confirm)) event.preventDefault()
  })

const rows = document.querySelector('[data-requests]')
const live = document.querySelector('[data-live]')
if (rows && live) {
  let running = true
  const status = document.querySelector('[data-live-status]')
  live.hidden = false
  live.addEventListener('click', () => {
    running = !running
    live.setAttribute('aria-pressed', String(running))
    status.textContent = running ? '' : 'Paused.'
  })
  setInterval(() => {
    if (running && !document.hidden) refresh()
  }, 1500)

  async function refresh() {
    try {
      const answer = await fetch('/_sandbox/api/requests?limit=100&after=' + rows.dataset.last)
      const { items } = await answer.json()
      status.textContent = ''
      for (const entry of items) {
        rows.prepend(row(entry))
        rows.dataset.last = entry.id
      }
      if (items.length > 0) document.querySelector('[data-empty]')?.remove()
      while (rows.children.length > 100) rows.lastElementChild.remove()
    } catch {
      status.textContent = 'The sandbox does not answer.'
    }
  }

  function row(entry) {
    const who = [entry.user && entry.user + ' of ' + entry.account, entry.client].filter(Boolean).join(', ')
    const sent = Object.entries({ ...entry.query, ...entry.form }).map(([name, value]) => name + '=' + value)
    const bad = entry.status >= 400 || entry.status === 0
    return element('tr', {}, [
      element('td', {}, [element('time', { datetime: entry.time }, [entry.time.slice(11, 19)])]),
      element('td', {}, [element('strong', {}, [entry.method]), ' ', element('code', {}, [entry.path])]),
      element('td', {}, [element('span', { class: bad ? 'badge bad' : 'badge good' }, [entry.status || 'broken'])]),
      element('td', {}, [who]),
      element('td', {}, [
        entry.why ?? '', ' ',
        ...(sent.length || entry.body ? [element('code', {}, [sent.join(' ') || entry.body])] : []),
      ]),
    ])
  }

  function element(name, attributes, children) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children.map((child) => (typeof child === 'number' ? String(child) : child)))
    return made
  }
}
`
