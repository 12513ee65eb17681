/** Browser code: forms are sent without leaving the page, and one line reports the result. */
export const formsScript = `
function toast(text, look = 'good') {
  const place = document.querySelector(look === 'bad' ? '[data-alerts]' : '[data-toasts]')
  const line = document.createElement('p')
  line.className = 'message ' + look
  line.textContent = text
  place.replaceChildren(line)
  setTimeout(() => line.remove(), look === 'bad' ? 12000 : 3000)
}

document.addEventListener('submit', async (event) => {
  const form = event.target
  const action = form.getAttribute('action')
  if (form.dataset.confirm && !confirm(form.dataset.confirm)) return event.preventDefault()
  if (form.hasAttribute('data-filter')) { event.preventDefault(); return filter(form) }
  if (action !== '/_sandbox/form' && action !== '/_sandbox/again') return
  event.preventDefault()
  try {
    const body = new URLSearchParams(new FormData(form, event.submitter))
    const answer = await fetch(action, { method: 'POST', body, redirect: 'manual' })
    if (answer.type === 'opaqueredirect') {
      toast(words.done)
      form.reset()
      for (const select of form.querySelectorAll('select')) chosen.delete(select)
      await refresh()
    } else {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      toast(page.querySelector('.message.bad')?.textContent ?? words.failed, 'bad')
    }
  } catch {
    toast(words.offline, 'bad')
  }
})

function filter(form) {
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''))
  history.replaceState(null, '', form.getAttribute('action') + (fields.size > 0 ? '?' + fields : ''))
  refresh()
}
let typing
document.addEventListener('input', ({ target }) => {
  const form = target.closest('form[data-filter]')
  if (!form) return
  clearTimeout(typing)
  typing = setTimeout(() => filter(form), 150)
})

document.addEventListener('click', async ({ target }) => {
  const copy = target.closest('[data-copy]')
  if (!copy) return
  try {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent)
    toast(words.copied)
  } catch {
    toast(words.failed, 'bad')
  }
})

const asked = new URL(location.href)
if (asked.searchParams.has('done')) {
  asked.searchParams.delete('done')
  history.replaceState(null, '', asked)
}
`
