/**
 * A live region tells what changes, not what stood there from the start. Where the page opens at another place than at
 * the notice of what was done, its words are therefore set once more, so that a screen reader says them there too.
 */
const untilFocusIsSet = 500

const notice = document.querySelector('.notice')
const words = notice?.querySelector('.kern-title')
window.setTimeout(() => {
  if (!words || document.activeElement === notice) return
  const said = words.textContent
  words.textContent = ''
  window.setTimeout(() => {
    words.textContent = said
  }, 100)
}, untilFocusIsSet)
