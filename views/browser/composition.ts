/** Follows a computation: asks how far it is (the server waits for news), says so, and goes on to the result by itself. */
async function follow(place: HTMLElement, path: string) {
  const bar = place.querySelector('progress')
  const words = place.querySelector('[data-words]')
  const said = place.querySelector('[data-said]')
  let quarter = 0
  document.querySelector<HTMLElement>('[data-refresh]')?.setAttribute('hidden', '')
  for (;;) {
    const answer = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => undefined)
    // Out of reach or signed out: the link to refresh comes back, nothing is lost.
    if (!answer?.ok) return document.querySelector<HTMLElement>('[data-refresh]')?.removeAttribute('hidden')
    const news: { next?: string; percent?: number; words?: string } = await answer.json()
    if (news.next) return location.assign(news.next)
    if (bar && news.percent !== undefined) bar.value = news.percent
    if (words && news.words !== undefined && words.textContent !== news.words) words.textContent = news.words
    // Read out at every quarter only: whoever listens is doing something else meanwhile.
    const reached = Math.floor((news.percent ?? 0) / 25)
    if (said && reached > quarter) said.textContent = news.words ?? ''
    quarter = Math.max(quarter, reached)
  }
}

const place = document.querySelector<HTMLElement>('[data-progress]')
if (place?.dataset.progress) void follow(place, place.dataset.progress)
