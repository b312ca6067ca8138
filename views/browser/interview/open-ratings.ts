import type { Entries, Entry } from './entries.ts'
import { controlsOf } from './fields.ts'

/** Beneath all ladders of a person: which are still without a step, as one rates. Nothing where a page does not end so. */
export function nameOpenRatings(form: HTMLFormElement, entries: Entries): void {
  const box = form.querySelector<HTMLElement>('[data-open-ratings]')
  const ids = box?.querySelector('input')
  if (!box || !ids) return
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-open-${name}]`)!
  const names: Record<string, string> = JSON.parse(box.dataset.openRatings ?? '{}')
  const tell = () => {
    const open = entries.all.filter(isOpen)
    part('none').hidden = open.length > 0
    part('some').hidden = open.length === 0
    part('names').textContent = open.map(({ item }) => names[item]).join(', ')
    ids.value = open.map(({ item }) => item).join(' ')
  }
  form.addEventListener('change', tell)
  // Choosing between two versions, or coming back to the page, fills fields without a change by hand.
  document.addEventListener('tragwerk:saved', tell)
  window.addEventListener('pageshow', tell)
  tell()
}

const isOpen = (entry: Entry): boolean =>
  !controlsOf(entry).some(
    (control) => control instanceof HTMLInputElement && control.name === entry.item && control.checked,
  )
