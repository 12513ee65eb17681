// Calls while they happen. All tabs share one stream: one of them has it, and passes on what it gets.

/** @typedef {{ id: string, isEnded: boolean, isMine: boolean, row: string, ended?: string, toast?: { html: string, title: string, body: string } }} Call */
/** @typedef {{ type: 'reset' | 'call', position: number, calls: Call[], card: string, busy: Record<string, 'ringing' | 'talking'> }} Message */

const path = '/live/events'
const csrf = document.querySelector('.log-out [name=csrf]')
// Tabs of another session, or in another language, are not to be mixed with this one.
const name = csrf instanceof HTMLInputElement && `desk-live ${document.documentElement.lang} ${csrf.value}`

/** @param {string} html @returns {Element | null} */
const elementOf = (html) => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild
}
/** @param {string} selector */
const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement)

/** Durations go on from what the server wrote, whatever the clock of this machine says. */
const begun = new WeakMap()
const tick = () => {
  for (const part of all('.duration[data-seconds]')) {
    const seconds = Number(part.dataset.seconds)
    if (!begun.has(part)) begun.set(part, performance.now() - seconds * 1000)
    const now = Math.max(0, Math.floor((performance.now() - begun.get(part)) / 1000))
    const two = (/** @type {number} */ count) => String(count).padStart(2, '0')
    const hours = Math.floor(now / 3600)
    const minutes = Math.floor(now / 60) % 60
    const shown = part.querySelector('[data-ticks]')
    if (shown) shown.textContent = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(now % 60)}`
  }
}

/** What is said to those who do not see the page. */
const said = document.createElement('p')
said.className = 'unseen'
said.setAttribute('role', 'status')
const toasts = document.createElement('aside')
toasts.className = 'live-toast'
/** @type {Set<string>} */
const dismissed = new Set()

/** @param {Call} call */
function showToast(call) {
  const shown = all('.live-toast [data-toast]').find(({ dataset }) => dataset.toast === call.id)
  if (!call.toast || dismissed.has(call.id)) return shown?.remove()
  const toast = elementOf(call.toast.html)
  if (!(toast instanceof HTMLElement)) return
  if (shown) {
    // The name may come a moment later than the call.
    shown.querySelector('p')?.replaceWith(toast.querySelector('p') ?? '')
    return
  }
  said.textContent = `${call.toast.title}: ${call.toast.body}`
  // There it is in the list.
  if (document.querySelector('[data-live-calls]')) return
  toast.dataset.toast = call.id
  toast.querySelector('[data-live-dismiss]')?.addEventListener('click', () => {
    dismissed.add(call.id)
    toast.remove()
  })
  toasts.append(toast)
}

/** Puts a call into the list. What is being typed for it, and its buttons, stay as long as the same can be done. @param {Call} call */
function showCall(call) {
  for (const list of all('[data-live-calls]')) {
    const before = all('[data-live-calls] > [data-call]').find(({ dataset }) => dataset.call === call.id)
    if (call.isEnded) {
      if (before && call.isMine) said.textContent = call.ended ?? ''
      before?.remove()
      continue
    }
    const row = elementOf(call.row)
    if (!(row instanceof HTMLElement)) continue
    if (!before) {
      if (call.isMine) list.prepend(row)
      else list.append(row)
    } else {
      const [old, next] = [before, row].map((one) => one.querySelector('[data-controls]'))
      const stays = old?.getAttribute('data-controls') === next?.getAttribute('data-controls')
      if (before.classList.contains('marked')) row.classList.add('marked')
      before.className = row.className
      before.querySelector('.call-facts')?.replaceWith(row.querySelector('.call-facts') ?? '')
      if (!stays) {
        old?.remove()
        if (next) before.append(next)
      }
    }
  }
}

/** The calls as they were told of last: a page that was written before is older. @type {Map<string, Call>} */
const told = new Map()
const mostTold = 200
/** @type {Message['busy'] | undefined} */
let busy

/** Brings a page that was just put in place up to what is known. */
function catchUp() {
  for (const call of told.values()) showCall(call)
  showColleagues()
  sayWhetherEmpty()
}

function sayWhetherEmpty() {
  const isEmpty = !document.querySelector('[data-live-calls] > [data-call]')
  for (const none of all('[data-live-none]')) none.hidden = !isEmpty
}

/** @param {Message} message */
function show(message) {
  if (message.type === 'reset') told.clear()
  for (const call of message.calls) told.set(call.id, call)
  for (const id of told.keys()) {
    if (told.size <= mostTold) break
    told.delete(id)
  }
  if (message.type === 'reset') {
    const going = new Set(message.calls.map(({ id }) => id))
    for (const row of all('[data-live-calls] > [data-call]'))
      if (!going.has(row.dataset.call ?? '')) row.remove()
    for (const toast of all('[data-toast]')) if (!going.has(toast.dataset.toast ?? '')) toast.remove()
  }
  for (const call of message.calls) {
    showCall(call)
    showToast(call)
  }
  for (const card of all('[data-live-card]')) card.replaceWith(elementOf(message.card) ?? card)
  busy = message.busy
  showColleagues()
  sayWhetherEmpty()
  followMarked(message)
  loadLastTalks()
  tick()
}

/** Who is on the telephone. */
function showColleagues() {
  if (!busy) return
  for (const list of all('[data-live-colleagues]'))
    for (const colleague of list.children) {
      if (!(colleague instanceof HTMLElement)) continue
      const presence = busy[colleague.dataset.colleague ?? ''] ?? 'free'
      colleague.className = presence
      const word = colleague.querySelector('.presence')
      if (word) word.textContent = list.dataset[presence] ?? ''
    }
}

/** The page that waits for a call that was dialled here says how it stands. @param {Message} message */
function followMarked(message) {
  const marked = document.querySelector('[data-live-marked]')
  const id = new URLSearchParams(location.search).get('call')
  if (!marked || !id || !message.calls.some((call) => call.id === id)) return
  const row = document.querySelector(`[data-call="${CSS.escape(id)}"]`)
  if (row) row.classList.add('marked')
  if (marked instanceof HTMLElement) marked.hidden = true
}

/** What was spoken of last is asked for once a call. */
function loadLastTalks() {
  for (const place of all('[data-live-calls] [data-last-talk]')) {
    const address = place.dataset.lastTalk ?? ''
    delete place.dataset.lastTalk
    void fetch(address)
      .then(async (answer) => (answer.ok ? elementOf(await answer.text()) : null))
      .then((part) => (part ? place.replaceWith(part) : place.remove()))
      .catch(() => undefined)
  }
}

/** @param {boolean} isLost */
const sayLost = (isLost) => {
  for (const note of all('[data-live-lost]')) note.hidden = !isLost
}

// Buttons of calls work without leaving the page.
document.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.closest('[data-live-calls]') || form.method !== 'post')
    return
  event.preventDefault()
  const body = new URLSearchParams()
  for (const [key, value] of new FormData(form, event.submitter)) body.append(key, String(value))
  const { action } = form
  void fetch(action, { method: 'POST', body })
    .then(async (answer) => {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
      if (page) document.querySelector('main')?.replaceChildren(...page.childNodes)
      if (answer.ok) history.replaceState(null, '', '/live')
      catchUp()
      showNotify()
      loadLastTalks()
      tick()
      const note = document.querySelector('main [role=status], main [role=alert]')
      said.textContent = note?.textContent ?? ''
      document.querySelector('main')?.focus()
    })
    .catch(() => location.assign('/live'))
})

/** Milliseconds: desk gives a sign of life at least every 25 seconds. */
const longestSilence = 60_000

/** Permission is asked for only by a click. */
function showNotify() {
  const place = document.querySelector('[data-live-notify]')
  if (!(place instanceof HTMLElement) || !('Notification' in window)) return
  place.hidden = false
  const { permission } = Notification
  const button = place.querySelector('button')
  if (button) button.hidden = permission !== 'default'
  for (const state of ['granted', 'denied']) {
    const note = place.querySelector(`[data-${state}]`)
    if (note instanceof HTMLElement) note.hidden = permission !== state
  }
  if (button) button.onclick = () => void Notification.requestPermission().then(showNotify)
}

/** @param {Call} call */
function notify({ id, toast }) {
  if (!toast || !('Notification' in window) || Notification.permission !== 'granted') return
  const note = new Notification(toast.title, { body: toast.body, tag: id })
  note.onclick = () => {
    window.focus()
    location.assign(`/live?call=${encodeURIComponent(id)}`)
  }
}

if (name && document.body.classList.contains('inside')) {
  document.body.append(toasts, said)
  showNotify()
  loadLastTalks()
  setInterval(tick, 1000)
  tick()

  const channel = new BroadcastChannel(name)
  /** Calls that a tab in sight has shown. @type {Set<string>} */
  const seen = new Set()
  let position = -1
  /** @param {Message} message */
  const take = (message) => {
    if (message.position < position) return
    position = message.position
    show(message)
    if (document.visibilityState !== 'visible') return
    for (const { id, toast } of message.calls) {
      if (!toast) continue
      seen.add(id)
      channel.postMessage({ seen: id })
    }
  }
  /** @type {((data: { hello?: true }) => void) | undefined} */
  let lead
  channel.onmessage = ({ data }) => {
    if (data.message) take(data.message)
    if (data.seen) seen.add(data.seen)
    if ('lost' in data) sayLost(data.lost)
    lead?.(data)
  }

  /** Has the stream for all tabs until this one is closed. */
  const leadTabs = () => {
    /** Everything that is in progress, for tabs that come later. @type {Map<string, Call>} */
    const calls = new Map()
    /** @type {Message | undefined} */
    let last
    const notified = new Set()
    lead = ({ hello }) => {
      if (hello && last)
        channel.postMessage({ message: { ...last, type: 'reset', calls: [...calls.values()] } })
    }
    let failures = 0
    let heardAt = 0
    /** @type {EventSource | undefined} */
    let stream
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting
    const lose = () => {
      sayLost(true)
      channel.postMessage({ lost: true })
    }
    const open = () => {
      clearTimeout(waiting)
      stream?.close()
      heardAt = Date.now()
      stream = new EventSource(last ? `${path}?since=${last.position}` : path)
      stream.onopen = () => {
        failures = 0
        heardAt = Date.now()
        sayLost(false)
        channel.postMessage({ lost: false })
      }
      stream.onerror = () => {
        lose()
        // Browsers give up after an answer that is no stream, such as that of a proxy while desk restarts.
        if (stream?.readyState !== EventSource.CLOSED) return
        failures += 1
        // Not all browsers at once.
        waiting = setTimeout(open, Math.min(60, 2 ** failures) * (500 + Math.random() * 1000))
      }
      stream.addEventListener('beat', () => (heardAt = Date.now()))
      stream.onmessage = ({ data }) => {
        heardAt = Date.now()
        /** @type {Message} */
        const message = JSON.parse(data)
        last = message
        if (message.type === 'reset') calls.clear()
        for (const call of message.calls) {
          if (call.isEnded) calls.delete(call.id)
          else calls.set(call.id, call)
        }
        channel.postMessage({ message })
        take(message)
        for (const call of message.calls) {
          if (!call.toast || notified.has(call.id)) continue
          notified.add(call.id)
          // The other tabs have a moment to say that somebody looks at one of them.
          setTimeout(() => !seen.has(call.id) && notify(call), 300)
        }
      }
    }
    open()
    addEventListener('pagehide', () => stream?.close())
    addEventListener('online', open)
    // A computer that slept, or whose network changed, has a stream that only seems to be open.
    setInterval(() => {
      if (Date.now() - heardAt < longestSilence) return
      lose()
      open()
    }, 5000)
    return new Promise(() => {})
  }
  // Where locks are missing, each tab has a stream of its own.
  if (navigator.locks) void navigator.locks.request(name, leadTabs).catch(() => undefined)
  else void leadTabs()
  channel.postMessage({ hello: true })
}
