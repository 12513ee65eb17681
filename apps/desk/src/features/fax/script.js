// Takes a document that is dropped anywhere on the form, and follows a fax until it has arrived.

for (const form of document.querySelectorAll('.fax-form')) {
  const field = form.querySelector('input[type=file]')
  if (!(field instanceof HTMLInputElement)) continue
  const show = (/** @type {boolean} */ isOver) => form.classList.toggle('dropping', isOver)
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    show(true)
  })
  form.addEventListener('dragleave', () => show(false))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    show(false)
    const files = event instanceof DragEvent ? event.dataTransfer?.files : undefined
    if (files?.length) field.files = files
  })
}

/** Milliseconds between two looks, first and at most: a page takes about a minute to be faxed, and a line may be busy for long. */
let pause = 3_000
const longestPause = 30_000

async function follow() {
  const shown = document.querySelector('[data-follow=yes]')
  if (!shown) return
  pause = Math.min(longestPause, pause * 1.2)
  if (document.hidden) return void document.addEventListener('visibilitychange', follow, { once: true })
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const now = page.querySelector('[data-follow]')
    if (answer.ok && now && now.textContent !== shown.textContent) shown.replaceWith(now)
  } catch {
    // The connection is gone for a moment.
  }
  setTimeout(follow, pause)
}
setTimeout(follow, pause)
