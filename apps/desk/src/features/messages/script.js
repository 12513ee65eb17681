// While a message is written, its characters are counted.
const message = document.querySelector('textarea[data-parts]')
if (message instanceof HTMLTextAreaElement) {
  const gsm = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà^{}\\[\]~|€]*$/
  const count = document.createElement('p')
  count.className = 'hint'
  count.setAttribute('aria-live', 'polite')
  message.after(count)
  const show = () => {
    const text = message.value
    const isGsm = gsm.test(text)
    // Characters of the second table count twice.
    const length = isGsm ? text.length + (text.match(/[\^{}\\[\]~|€]/g) ?? []).length : text.length
    const [whole, each] = isGsm ? [160, 153] : [70, 67]
    const parts = length === 0 ? 0 : length <= whole ? 1 : Math.ceil(length / each)
    count.textContent = `${length} · ${parts} ${message.dataset.parts}`
  }
  message.addEventListener('input', show)
  show()
}
