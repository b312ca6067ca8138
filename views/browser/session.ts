/**
 * Warns before the session ends for want of requests, so that nothing typed is lost unseen (WCAG 2.2.1).
 * After the warning any key or click keeps it; whoever is away is signed out all the same.
 */
const warning = 2 * 60_000

function watch(notice: HTMLElement, idle: number) {
  let timer = 0
  const begin = () => {
    window.clearTimeout(timer)
    notice.hidden = true
    timer = window.setTimeout(() => {
      notice.hidden = false
    }, idle - warning)
  }
  const stay = async () => {
    if (notice.hidden) return
    begin()
    const answer = await fetch('/account', { redirect: 'manual' }).catch(() => undefined)
    // Out of reach or signed out already: the warning stays.
    if (!answer?.ok) notice.hidden = false
  }
  begin()
  // Answers saved one by one are requests as well.
  document.addEventListener('tragwerk:saved', begin)
  for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, stay)
}

const notice = document.querySelector<HTMLElement>('[data-session]')
if (notice) watch(notice, Number(notice.dataset.session))
