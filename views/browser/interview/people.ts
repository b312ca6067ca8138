import { Listbox } from '../people/listbox.ts'
import type { Entries, Entry } from './entries.ts'
import { controlsOf } from './fields.ts'
import { ask } from './post.ts'

/** Somebody on record, as the server names them. */
export interface Person {
  id: string
  label: string
  about?: string
}

const letters = 3
const pause = 250

/** Turns each search for a person into a combobox: names appear after three letters, and one is chosen by key or click. */
export function suggestPeople(form: HTMLFormElement, entries: Entries): void {
  for (const box of form.querySelectorAll<HTMLElement>('[data-find]')) {
    const entry = entries.at(box)
    if (entry) new Suggestions(box, entry, entries, `${form.dataset.find}`)
  }
}

class Suggestions {
  readonly #input: HTMLInputElement
  readonly #state: HTMLElement
  readonly #box: Listbox<Person>
  #timer = 0
  /** Counts searches, so that a late reply to an earlier one is not shown. */
  #asked = 0

  constructor(
    box: HTMLElement,
    readonly entry: Entry,
    readonly entries: Entries,
    readonly url: string,
  ) {
    this.#input = box.querySelector('input')!
    this.#state = box.querySelector<HTMLElement>('[role="status"]')!
    const list = box.querySelector<HTMLElement>('[role="listbox"]')!
    // The button is the way without this; enter chooses here and must not send the form.
    box.querySelector('button')!.remove()
    this.#box = new Listbox<Person>(this.#input, list, (person) => this.#choose(person))
    this.#input.addEventListener('input', () => this.#wait())
    this.#input.addEventListener('blur', () => this.#box.close())
  }

  #wait(): void {
    window.clearTimeout(this.#timer)
    this.#asked++
    this.#box.close()
    this.#state.textContent = ''
    const query = this.#input.value.trim()
    if ((query.match(/\p{L}/gu) ?? []).length >= letters)
      this.#timer = window.setTimeout(() => this.#search(query), pause)
  }

  async #search(query: string): Promise<void> {
    const asked = ++this.#asked
    const found = await ask<{ people: Person[]; words: string }>(this.url, { item: this.entry.item, query })
    if (!found || asked !== this.#asked) return
    this.#state.textContent = found.words
    this.#box.show(found.people, ({ label, about }) => (about && !label.includes(about) ? `${label}, ${about}` : label))
  }

  #choose(person: Person): void {
    this.#input.value = ''
    this.#state.textContent = ''
    this.#box.close()
    const changed = offer(this.entry, person)
    // Whoever is named can be spoken of in the pairs of the same page.
    for (const each of this.entries.all) if (each.element.dataset.kind === 'pairs') offer(each, person)
    if (!changed) return
    if (changed instanceof HTMLInputElement) changed.checked = true
    else changed.value = person.id
    changed.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/**
 * Lets a person be chosen in a question, who was not there to choose: a box of their own, or a choice in every pair.
 * Returns the control in which they would be chosen next.
 */
export function offer(entry: Entry, { id, label }: Person): HTMLInputElement | HTMLSelectElement | undefined {
  if (entry.element.dataset.kind === 'actors') return boxFor(entry, id) ?? addBox(entry, id, label)
  const selects = controlsOf(entry).filter(
    (control): control is HTMLSelectElement => control instanceof HTMLSelectElement && /\.[ab]$/.test(control.name),
  )
  for (const select of selects)
    if (![...select.options].some(({ value }) => value === id)) select.add(new Option(label, id))
  return selects.find(({ value }) => value === '')
}

const boxFor = (entry: Entry, id: string): HTMLInputElement | undefined =>
  controlsOf(entry).find(
    (control): control is HTMLInputElement =>
      control instanceof HTMLInputElement && control.type === 'checkbox' && control.value === id,
  )

function addBox({ element, item }: Entry, id: string, label: string): HTMLInputElement {
  const box = document.createElement('input')
  Object.assign(box, {
    type: 'checkbox',
    className: 'kern-form-check__checkbox',
    id: `f-${item}-${id}`,
    name: item,
    value: id,
  })
  const text = document.createElement('label')
  Object.assign(text, { className: 'kern-label', htmlFor: box.id, textContent: label })
  const row = document.createElement('div')
  row.className = 'kern-form-check'
  row.append(box, text)
  element.querySelector('.choices')!.append(row)
  return box
}
