/** Browser code: fetches the page again when something it shows has changed, unless it is paused or out of sight. */
export const liveScript = `
const words = document.body.dataset
const liveButton = document.querySelector('[data-live]')
let isPaused = false
let ahead = 0
let drawing
let mustDrawAgain = false

function readClock() { ahead = Number(document.body.dataset.now) - Date.now() }

/** Resolves when the page shows what the address says now, however many ask at once. */
function refresh() {
  mustDrawAgain = true
  drawing ??= drawAll().finally(() => { drawing = undefined })
  return drawing
}

async function drawAll() {
  while (mustDrawAgain) {
    mustDrawAgain = false
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (!answer.ok || !fresh.body.dataset.now) throw new Error()
      draw(fresh)
    } catch {
      toast(words.offline, 'bad')
    }
  }
}

function draw(fresh) {
  const place = document.activeElement?.closest('[data-key]')
  document.title = fresh.title
  redraw(document.body, fresh.body)
  readClock()
  tick()
  if (document.activeElement !== document.body || !place) return
  // What had the focus is gone: what is left of its card takes over.
  const next = place.isConnected ? place.querySelector('button:not([hidden]), a, input') : undefined
  ;(next ?? document.querySelector('main')).focus({ preventScroll: true })
}

function tick() {
  const now = Date.now() + ahead
  for (const element of document.querySelectorAll('[data-since]')) {
    const seconds = Math.max(0, Math.floor((now - Number(element.dataset.since)) / 1000))
    element.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0')
  }
  for (const element of document.querySelectorAll('[data-clock]'))
    element.textContent = new Intl.DateTimeFormat(words.locale, { dateStyle: 'short', timeStyle: 'medium' }).format(now)
}

let stream
function listen() {
  stream?.close()
  if (isPaused || document.hidden) return
  stream = new EventSource('/_sandbox/events')
  const topics = new Set(words.topics.split(' '))
  let isFirst = true
  stream.onopen = () => {
    liveButton.dataset.state = 'on'
    if (!isFirst) refresh()
    isFirst = false
  }
  stream.onerror = () => { liveButton.dataset.state = 'off' }
  stream.onmessage = ({ data }) => { if (data.split(' ').some((topic) => topics.has(topic))) refresh() }
}

liveButton.addEventListener('click', () => {
  isPaused = !isPaused
  liveButton.setAttribute('aria-checked', String(!isPaused))
  listen()
  if (!isPaused) refresh()
})
let wasHidden = document.hidden
document.addEventListener('visibilitychange', () => {
  listen()
  if (wasHidden && !document.hidden && !isPaused) refresh()
  wasHidden = document.hidden
})
readClock()
listen()
setInterval(tick, 1000)
`
