/**
 * Asks before a page is left, closed or loaded anew while something in one of its forms is typed and not sent. Answers of
 * interviews are saved one by one and see to it themselves (interview.ts). Nothing is kept in the browser's storage, which
 * would outlive the page on a computer that others use too.
 */
const forms = 'main form[method="post"]:not([data-guide])'
let isUnsaved = document.querySelector('[data-unsaved], .error-summary') !== null

document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest(forms)) isUnsaved = true
})
document.addEventListener('submit', ({ target }) => {
  if (target instanceof Element && target.matches(forms)) isUnsaved = false
})
// Whoever has to be gone at once is not asked.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-quick-exit]')) isUnsaved = false
})
window.addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault()
})
