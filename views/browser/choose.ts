import { isFoundBy } from '../../surveys/people/spelling.ts'
import { Listbox } from './people/listbox.ts'

/** What is said about the list, in the language of the page. */
interface Words {
  list: string
  found: string
  none: string
  pick: string
}

interface Choice {
  value: string
  label: string
}

/** Puts a field in which one types in place of a long select, which keeps what is chosen and is sent as before. */
function typeIn(select: HTMLSelectElement): void {
  const words = JSON.parse(select.dataset.choose!) as Words
  const choices: Choice[] = [...select.options]
    .filter(({ value }) => value !== '')
    .map(({ value, label }) => ({ value, label }))
  const { input, list, state } = fieldFor(select, words)
  const box = new Listbox<Choice>(input, list, choose, () => search(''))

  function choose({ value, label }: Choice): void {
    select.value = value
    input.value = label
    state.textContent = ''
    box.close()
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }
  function search(query: string): void {
    const found = choices.filter(({ label }) => isFoundBy(query, [label]))
    state.textContent = found.length > 0 ? `${found.length} ${words.found}` : words.none
    box.show(found)
  }
  input.addEventListener('input', () => {
    // What is typed is not chosen yet: nobody is sent unseen who was chosen before.
    select.value = ''
    search(input.value)
  })
  input.addEventListener('click', () => {
    if (list.hidden) search(select.value === '' ? input.value : '')
  })
  input.addEventListener('blur', () => {
    box.close()
    state.textContent = select.value === '' && input.value.trim() !== '' ? words.pick : ''
  })
}

/** The field takes the id of the select, so that label, hint and complaints are its own. */
function fieldFor(select: HTMLSelectElement, words: Words) {
  const { id } = select
  const input = document.createElement('input')
  Object.assign(input, { type: 'text', id, className: 'kern-form-input__input', autocomplete: 'off' })
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = select.getAttribute(name)
    if (value !== null) input.setAttribute(name, value)
  }
  if (select.value !== '') input.value = select.selectedOptions[0]?.label ?? ''
  const list = document.createElement('ul')
  Object.assign(list, { id: `${id}-list`, className: 'find__list', hidden: true })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', words.list)
  const state = document.createElement('p')
  state.className = 'find__state muted'
  state.setAttribute('role', 'status')
  const place = select.parentElement!
  select.id = `${id}-select`
  place.hidden = true
  place.after(input, list, state)
  return { input, list, state }
}

for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-choose]')) typeIn(select)
