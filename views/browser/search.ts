/**
 * Shows the list that fits while one types or chooses. The server finds as it does without this, so that both find the
 * same; the address tells what is shown, for whoever comes back.
 */
const pause = 250

function keepShowing(form: HTMLFormElement): void {
  let timer = 0
  /** Counts searches, so that a late reply to an earlier one is not shown. */
  let asked = 0

  async function show(): Promise<void> {
    const mine = ++asked
    const said = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
    const url = [form.action, `${new URLSearchParams(said)}`].filter(Boolean).join('?')
    const answer = await fetch(url).catch(() => undefined)
    if (mine !== asked || !answer?.ok) return
    // Signed out: the page to sign in stands in its place.
    if (answer.redirected) return window.location.assign(url)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (mine !== asked) return
    for (const part of ['count', 'found']) {
      const now = document.getElementById(part)
      const next = page.getElementById(part)
      if (now && next) now.replaceChildren(...document.importNode(next, true).childNodes)
    }
    window.history.replaceState(null, '', url)
  }

  form.addEventListener('input', ({ target }) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(show, target instanceof HTMLSelectElement ? 0 : pause)
  })
}

const form = document.querySelector<HTMLFormElement>('form[data-search]')
if (form) keepShowing(form)
