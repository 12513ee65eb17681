/** Browser code: one key for each section and for what can be done now. They can be switched off, since they get in the way of speech input. */
export const keyboardScript = `
const help = document.querySelector('[data-shortcuts]')
const off = 'sipgate-sandbox-shortcuts-off'
const areOff = document.querySelector('[data-shortcuts-off]')
areOff.checked = localStorage.getItem(off) !== null
areOff.addEventListener('change', () => {
  if (areOff.checked) localStorage.setItem(off, 'yes')
  else localStorage.removeItem(off)
})
document.querySelector('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
document.querySelector('[data-help]').addEventListener('click', () => help.showModal())

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input:not([type=checkbox]), textarea, select, dialog')
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || areOff.checked) return
  const key = event.key
  if (key.startsWith('Arrow')) { if (walk(event)) event.preventDefault(); return }
  if (key === '?') help.showModal()
  else if (key === '/') (document.querySelector('main input[type=search]') ?? document.querySelector('header input[type=search]')).focus()
  else if (/^[1-9]$/.test(key)) document.querySelectorAll('.tabs a')[Number(key) - 1]?.click()
  else {
    const meant = document.querySelector('[data-shortcut="' + CSS.escape(key) + '"]')
    if (!meant) return
    meant.click()
  }
  event.preventDefault()
})
`
