/**
 * The list below a field in which one types: what fits is shown, walked with the arrow keys and chosen with enter or a
 * click; escape closes it (ARIA combobox with listbox).
 */
export class Listbox<One extends { label: string }> {
  #shown: One[] = []
  #active = -1

  /** @param open What the arrow keys do while the list is closed. */
  constructor(
    readonly input: HTMLInputElement,
    readonly list: HTMLElement,
    readonly choose: (one: One) => void,
    readonly open: () => void = () => undefined,
  ) {
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', list.id],
    ] as const)
      input.setAttribute(name, value)
    input.addEventListener('keydown', (event) => this.#move(event))
    // Before the field loses the focus, and the list with it.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null
      const one = this.#shown[[...list.children].indexOf(option!)]
      if (one) this.choose(one)
    })
  }

  show(options: One[], wordsOf = ({ label }: One): string => label): void {
    this.#shown = options
    this.#active = -1
    this.list.replaceChildren(...options.map((each, n) => this.#option(wordsOf(each), n)))
    this.list.hidden = options.length === 0
    this.input.setAttribute('aria-expanded', String(options.length > 0))
    this.input.removeAttribute('aria-activedescendant')
  }

  close(): void {
    this.show([])
  }

  #option(label: string, n: number): HTMLElement {
    const option = document.createElement('li')
    option.id = `${this.list.id}-${n}`
    option.className = 'find__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.textContent = label
    return option
  }

  #move(event: KeyboardEvent): void {
    const isOpen = !this.list.hidden
    const { key } = event
    if (key === 'Enter') {
      event.preventDefault()
      const one = this.#shown[this.#active] ?? (this.#shown.length === 1 ? this.#shown[0] : undefined)
      if (isOpen && one) this.choose(one)
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault()
      this.close()
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) this.open()
      const n = this.#shown.length
      if (n === 0) return
      event.preventDefault()
      const from = this.#active < 0 && key === 'ArrowUp' ? 0 : this.#active
      this.#activate((from + (key === 'ArrowDown' ? 1 : n - 1)) % n)
    }
  }

  #activate(at: number): void {
    this.#active = at
    for (const [n, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(n === at))
      if (n === at) {
        this.input.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      }
    }
  }
}
