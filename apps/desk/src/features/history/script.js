// Ticks all entries of the page at once.

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
