/** Choosing persons: all at once, by searching, and how many there are. Without this script all of it works by ticking. */
const form = document.querySelector<HTMLFormElement>('form[data-tick]')
const rows = [...(form?.querySelectorAll<HTMLElement>('[data-tick-row]') ?? [])]
const boxOf = (row: HTMLElement) => row.querySelector<HTMLInputElement>('input[type="checkbox"]')
const shown = () => rows.filter((row) => !row.hidden)

const count = form?.querySelector<HTMLElement>('[data-tick-count]')
const all = form?.querySelector<HTMLAnchorElement>('[data-tick-all]')

function tell(): void {
  const chosen = rows.filter((row) => boxOf(row)?.checked).length
  if (count) count.textContent = `${count.dataset.tickCount} ${chosen}`
  const isEverybody = shown().every((row) => boxOf(row)?.checked)
  if (all) all.textContent = (isEverybody ? all.dataset.tickNone : all.dataset.tickAll) ?? ''
}

all?.setAttribute('role', 'button')
function chooseAll(event: Event): void {
  event.preventDefault()
  const isEverybody = shown().every((row) => boxOf(row)?.checked)
  for (const row of shown()) {
    const box = boxOf(row)
    if (box) box.checked = !isEverybody
  }
  tell()
}
all?.addEventListener('click', chooseAll)
all?.addEventListener('keydown', (event) => {
  if (event.key === ' ') chooseAll(event)
})
form?.addEventListener('change', tell)

const search = form?.querySelector<HTMLElement>('[data-tick-search]')
const plain = (text: string) => text.toLocaleLowerCase('de')
search?.querySelector('input')?.addEventListener('input', (event) => {
  const words = plain((event.target as HTMLInputElement).value).split(/\s+/)
  for (const row of rows) row.hidden = !words.every((word) => plain(row.textContent ?? '').includes(word))
  for (const group of form?.querySelectorAll<HTMLElement>('[data-tick-group]') ?? [])
    group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-tick-row]')].some((row) => !row.hidden)
  tell()
})
// Enter in the search must not send the form.
search?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') event.preventDefault()
})
if (search) search.hidden = false
tell()
