/** Copy buttons appear only where the browser can copy; without them, the text in the field can be selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy ?? '')
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (!isField || !navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value)
    const label = button.querySelector('.kern-label')
    if (label) label.textContent = button.dataset.copied ?? ''
    button.removeAttribute('aria-label')
    const said = button.parentElement?.querySelector('[data-copied-words]')
    if (said) said.textContent = button.dataset.copied ?? ''
  })
}
