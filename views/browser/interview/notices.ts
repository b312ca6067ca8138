import type { Question } from './fields.ts'
import type { Conflict } from './post.ts'

const cloneOf = (name: string): HTMLElement => {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`)!
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement
}

/** Shows what is wrong at the question itself, or takes it away again. */
export function complain({ element, item }: Question, message: string | undefined): void {
  const field = element.querySelector<HTMLElement>('[data-item]')!
  const id = `f-${item}-error`
  document.getElementById(id)?.remove()
  field.classList.toggle('kern-fieldset--error', message !== undefined)
  // The group says what is wrong, or the one text it is about (describedBy in views/items/item-view.ts).
  const text = field.querySelector<HTMLElement>('[aria-label]:is(textarea, input)')
  const place = text ?? field
  if (message === undefined) text?.removeAttribute('aria-invalid')
  else text?.setAttribute('aria-invalid', 'true')
  const described = (place.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each && each !== id)
  if (message !== undefined) {
    const error = cloneOf('complaint')
    error.id = id
    error.lastElementChild?.append(message)
    field.append(error)
    described.push(id)
  }
  if (described.length > 0) place.setAttribute('aria-describedby', described.join(' '))
  else place.removeAttribute('aria-describedby')
}

/** Shows the stored version beside the one in the question, and asks which one holds. */
export function askWhichHolds(
  { element }: Question,
  conflict: Conflict,
  answer: (holds: 'sent' | 'stored') => void,
): void {
  element.querySelector('.conflict')?.remove()
  const box = cloneOf('conflict')
  box.querySelector('[data-part="what"]')!.textContent = conflict.what
  if (conflict.words.length > 0) box.querySelector('[data-part="words"]')!.textContent = conflict.words.join('\n')
  for (const holds of ['sent', 'stored'] as const)
    box.querySelector(`[data-holds="${holds}"]`)!.addEventListener('click', () => {
      box.remove()
      answer(holds)
    })
  element.append(box)
}
