// What every page does beyond HTML. Without it everything works, a little less quickly.

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

// A form is sent once, however often its button is pressed. The server makes sure of it, too.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (form.dataset.sent) return event.preventDefault()
  form.dataset.sent = 'yes'
})
// "Back" shows the page as it was, with forms that may be sent again.
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})

// Forms marked so are sent when one of their fields changes; their button is for those without a script.
document.addEventListener('change', (event) => {
  const form = event.target instanceof Element ? event.target.closest('form[data-submit-on-change]') : null
  if (form instanceof HTMLFormElement) form.requestSubmit()
})

// On a narrow screen the menu is a strip, in which the page one is on may be out of sight.
const here = document.querySelector('.menu [aria-current]')?.getBoundingClientRect()
const strip = document.querySelector('.menu ul')
if (here && strip) strip.scrollLeft += here.left - (strip.clientWidth - here.width) / 2

/** Pages by the letter that follows `g`, as the menu has them. */
const places = () =>
  new Map(
    [...document.querySelectorAll('.menu a[data-key]')].map((link) => [
      link.getAttribute('data-key'),
      link.getAttribute('href'),
    ]),
  )

let goes = false
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const search = document.querySelector('#search')
  if (event.key === '/' && search instanceof HTMLInputElement) {
    event.preventDefault()
    search.focus()
    search.select()
  } else if (event.key === '?') location.assign('/shortcuts')
  else if (goes) {
    const place = places().get(event.key)
    if (place) location.assign(place)
    goes = false
  } else goes = event.key === 'g'
})

// Times are in the zone of the user's account; a browser elsewhere says so on hover.
for (const time of document.querySelectorAll('time[datetime]')) {
  if (!(time instanceof HTMLTimeElement) || time.title) continue
  const here = new Date(time.dateTime)
  if (!Number.isNaN(here.getTime()))
    time.title = here.toLocaleString(document.documentElement.lang, { timeZoneName: 'short' })
}

for (const place of document.querySelectorAll('[data-frame]')) {
  // Without a viewer, opening the page would download the document. Older browsers do not say.
  if (!(place instanceof HTMLElement) || navigator.pdfViewerEnabled === false) continue
  const frame = document.createElement('iframe')
  frame.className = 'pdf'
  frame.title = place.dataset['title'] ?? ''
  frame.loading = 'lazy'
  frame.src = place.dataset['frame'] ?? ''
  place.replaceWith(frame)
}
