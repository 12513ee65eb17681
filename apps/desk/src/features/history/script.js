// Ticks all entries of the page at once, and shows faxes in the page.

for (const all of document.querySelectorAll('.entries .select-all')) {
  const form = all.closest('form')
  const box = all.querySelector('input')
  if (!form || !box || !(all instanceof HTMLElement)) continue
  all.hidden = false
  const boxes = () => /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[name=id]'))
  box.addEventListener('change', () => {
    for (const one of boxes()) one.checked = box.checked
  })
  form.addEventListener('change', () => {
    const ticked = [...boxes()].filter((one) => one.checked).length
    box.checked = ticked === boxes().length
    box.indeterminate = ticked > 0 && !box.checked
  })
}

for (const place of document.querySelectorAll('.fax [data-frame]')) {
  // Without a viewer, opening the page would download the fax. Older browsers do not say.
  if (!(place instanceof HTMLElement) || navigator.pdfViewerEnabled === false) continue
  const frame = document.createElement('iframe')
  frame.title = place.dataset['title'] ?? ''
  frame.loading = 'lazy'
  frame.src = place.dataset['frame'] ?? ''
  place.replaceWith(frame)
}
