interface News {
  next?: string
  percent?: number
  words?: string
}

/** Follows a computation: asks how far it is (the server waits for news), says so, and goes on to the result by itself. */
async function follow(place: HTMLElement, path: string) {
  const bar = place.querySelector('progress')
  const words = place.querySelector('[data-words]')
  const said = place.querySelector('[data-said]')
  let quarter = 0
  // Whoever cancels is led on by the answer to that, which says what was done.
  const leaving = new AbortController()
  document.addEventListener('submit', () => leaving.abort())
  document.querySelector<HTMLElement>('[data-refresh]')?.setAttribute('hidden', '')
  for (;;) {
    const news = await ask(path, leaving.signal)
    if (leaving.signal.aborted) return
    // Out of reach or signed out: that is said, and the link to refresh comes back; nothing is lost.
    if (!news) {
      for (const each of [words, said]) if (each) each.textContent = place.dataset.lost ?? ''
      return document.querySelector<HTMLElement>('[data-refresh]')?.removeAttribute('hidden')
    }
    if (news.next) return location.assign(news.next)
    if (bar && news.percent !== undefined) bar.value = news.percent
    if (words && news.words !== undefined && words.textContent !== news.words) words.textContent = news.words
    // Read out at every quarter only: whoever listens is doing something else meanwhile.
    const reached = Math.floor((news.percent ?? 0) / 25)
    if (said && reached > quarter) said.textContent = news.words ?? ''
    quarter = Math.max(quarter, reached)
  }
}

/** How far it is, or where to go on; undefined where no answer comes. */
async function ask(path: string, signal: AbortSignal): Promise<News | undefined> {
  try {
    const answer = await fetch(path, { headers: { accept: 'application/json' }, signal })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

const place = document.querySelector<HTMLElement>('[data-progress]')
if (place?.dataset.progress) void follow(place, place.dataset.progress)
