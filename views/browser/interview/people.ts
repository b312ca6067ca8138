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
  readonly #list: HTMLElement
  readonly #state: HTMLElement
  #people: Person[] = []
  #active = -1
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
    this.#list = box.querySelector<HTMLElement>('[role="listbox"]')!
    this.#state = box.querySelector<HTMLElement>('[role="status"]')!
    // The button is the way without this; enter chooses here and must not send the form.
    box.querySelector('button')!.remove()
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.#list.id],
    ] as const)
      this.#input.setAttribute(name, value)
    this.#input.addEventListener('input', () => this.#wait())
    this.#input.addEventListener('keydown', (event) => this.#move(event))
    this.#input.addEventListener('blur', () => this.#close())
    // Before the field loses the focus, and the list with it.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null
      const person = this.#people[[...this.#list.children].indexOf(option!)]
      if (person) this.#choose(person)
    })
  }

  #wait(): void {
    window.clearTimeout(this.#timer)
    this.#asked++
    this.#close()
    this.#state.textContent = ''
    const query = this.#input.value.trim()
    if ((query.match(/\p{L}/gu) ?? []).length >= letters)
      this.#timer = window.setTimeout(() => this.#search(query), pause)
  }

  async #search(query: string): Promise<void> {
    const asked = ++this.#asked
    const found = await ask<{ people: Person[]; words: string }>(this.url, { item: this.entry.item, query })
    if (!found || asked !== this.#asked) return
    this.#people = found.people
    this.#state.textContent = found.words
    this.#list.replaceChildren(...found.people.map((person, n) => this.#option(person, n)))
    this.#list.hidden = found.people.length === 0
    this.#input.setAttribute('aria-expanded', String(found.people.length > 0))
  }

  #option({ label, about }: Person, n: number): HTMLElement {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${n}`
    option.className = 'find__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.textContent = about && !label.includes(about) ? `${label}, ${about}` : label
    return option
  }

  #move(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden
    const { key } = event
    if (key === 'Enter') {
      event.preventDefault()
      const person = this.#people[this.#active] ?? (this.#people.length === 1 ? this.#people[0] : undefined)
      if (isOpen && person) this.#choose(person)
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault()
      this.#close()
    } else if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      const n = this.#people.length
      const from = this.#active < 0 && key === 'ArrowUp' ? 0 : this.#active
      this.#activate((from + (key === 'ArrowDown' ? 1 : n - 1)) % n)
    }
  }

  #activate(at: number): void {
    this.#active = at
    for (const [n, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(n === at))
      if (n === at) {
        this.#input.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      }
    }
  }

  #close(): void {
    this.#list.hidden = true
    this.#list.replaceChildren()
    this.#people = []
    this.#active = -1
    this.#input.setAttribute('aria-expanded', 'false')
    this.#input.removeAttribute('aria-activedescendant')
  }

  #choose(person: Person): void {
    this.#input.value = ''
    this.#state.textContent = ''
    this.#close()
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
