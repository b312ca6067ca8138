/** The form fields of one question; names as in surveys/kinds. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
export type Fields = Record<string, string | string[]>

export interface Question {
  element: HTMLElement
  item: string
}

export const belongsTo = (item: string, name: string): boolean => name === item || name.startsWith(`${item}.`)

export const controlsOf = ({ element, item }: Question): Control[] =>
  [...element.querySelectorAll<Control>('input, select, textarea')].filter(({ name }) => belongsTo(item, name))

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)

export const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !isTick(target))

/** All fields of the question, as the form would send them; ticked boxes of one name become a list. */
export function contentOf(question: Question): Fields {
  const fields: Fields = {}
  for (const control of controlsOf(question)) {
    if (isTick(control) && !control.checked) continue
    const isRepeated = isTick(control) && control.type === 'checkbox'
    fields[control.name] = isRepeated ? [...[fields[control.name] ?? []].flat(), control.value] : control.value
  }
  return fields
}

/** Puts stored values into the fields, with as many rows of pairs as they need. */
export function fill(question: Question, fields: Fields): void {
  const isThere = (name: string) => controlsOf(question).some((control) => control.name === name)
  while (Object.keys(fields).some((name) => name.endsWith('.a') && !isThere(name)) && addPair(question));
  for (const control of controlsOf(question)) {
    const values = [fields[control.name] ?? ''].flat()
    if (isTick(control)) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
}

const pairsOf = ({ element }: Question) => [...element.querySelectorAll<HTMLElement>('.pair')]

/** One more empty row for a pair of people; false where there are no pairs. */
export function addPair(question: Question): boolean {
  const rows = pairsOf(question)
  const last = rows.at(-1)
  if (!last) return false
  const row = last.cloneNode(true) as HTMLElement
  row.setAttribute('aria-label', (last.getAttribute('aria-label') ?? '').replace(/\d+/, String(rows.length + 1)))
  for (const select of row.querySelectorAll('select')) {
    select.name = `${question.item}.${rows.length}.${select.name.split('.').at(-1)}`
    select.value = ''
  }
  last.after(row)
  return true
}

export const isLastPairUsed = (question: Question): boolean =>
  [...(pairsOf(question).at(-1)?.querySelectorAll('select') ?? [])].some(({ value }) => value !== '')

/** A value typed or ticked takes "no answer" back; never the other way round, because text is not thrown away. */
export function takeMissingBack(question: Question, changed: Control): void {
  const name = `${question.item}.missing`
  const hasValue = isTick(changed) ? changed.checked : changed.value !== ''
  if (changed.name === name || !hasValue) return
  const answered = controlsOf(question).find((control) => control.name === name && control.value === '')
  if (answered instanceof HTMLInputElement) answered.checked = true
}
