import { marks, type Typed } from './typed.ts'

/** The form of a page with what was typed before in it. */
export interface Filled {
  html: string
  /** Whether anything that people see stands otherwise now. */
  isChanged: boolean
  /** What the form has no place for any more. */
  left: Typed
}

const attributes = '((?:"[^"]*"|[^">])*)'
const controls = new RegExp(`<(input)\\b${attributes}>|<(textarea|select)\\b${attributes}>([\\s\\S]*?)</\\3>`, 'g')
const notTyped = ['submit', 'button', 'file', 'password']

/**
 * Puts what was typed into the form of a page that was just drawn by our templates: every attribute in double quotes
 * and escaped. Hidden fields as well: with the revision that was seen then, what somebody else has changed meanwhile
 * is still noticed. Passwords and the marks of the form stay as they are.
 * @param action Where the form was sent; of several the one with the id "typed".
 */
export function fillForm(html: string, action: string, typed: Typed): Filled {
  const form = formOf(html, action)
  if (!form) return { html, isChanged: false, left: typed.filter(([, value]) => value !== '') }
  const values = new Values(typed)
  let isChanged = false
  const filled = form.text.replace(
    controls,
    (drawn, input: string | undefined, ofInput = '', block = '', ofBlock = '', content = '') => {
      const made = input ? fillInput(ofInput, values) : fillBlock(block, ofBlock, content, values)
      if (made === undefined) return drawn
      isChanged ||= made.isChanged
      return made.text
    },
  )
  const end = form.start + form.text.length
  return { html: html.slice(0, form.start) + filled + html.slice(end), isChanged, left: values.left() }
}

/** What was typed and has not found its field yet. */
class Values {
  readonly #typed: Typed
  constructor(typed: Typed) {
    this.#typed = [...typed]
  }

  /** The next value under that name, if it is one of those offered; it is used up then. */
  take(name: string, offered?: string[]): string | undefined {
    const at = this.#typed.findIndex(([each, value]) => each === name && (offered?.includes(value) ?? true))
    return at === -1 ? undefined : this.#typed.splice(at, 1)[0]?.[1]
  }

  left(): Typed {
    return this.#typed.filter(([, value]) => value !== '')
  }
}

function formOf(html: string, action: string): { start: number; text: string } | undefined {
  const forms = [...html.matchAll(new RegExp(`<form\\b${attributes}>[\\s\\S]*?</form>`, 'g'))]
  const isTyped = ([, given = '']: RegExpExecArray) => attribute(given, 'id') === 'typed'
  const leadsThere = ([, given = '']: RegExpExecArray) => attribute(given, 'action')?.split('?')[0] === action
  const found = forms.find((each) => isTyped(each) && leadsThere(each)) ?? forms.find(leadsThere)
  const form = action === '/again' ? forms.find(isTyped) : found
  return form && { start: form.index, text: form[0] }
}

function fillInput(given: string, values: Values): { text: string; isChanged: boolean } | undefined {
  const name = attribute(given, 'name')
  const type = attribute(given, 'type') ?? 'text'
  if (!name || notTyped.includes(type) || marks.some((mark) => mark === name)) return
  const value = attribute(given, 'value') ?? ''
  if (type === 'radio' || type === 'checkbox') {
    const wasTicked = without(given, 'checked') !== given
    const isTicked = values.take(name, [value]) !== undefined
    return {
      text: `<input${without(given, 'checked')}${isTicked ? ' checked' : ''}>`,
      isChanged: isTicked !== wasTicked,
    }
  }
  const typed = values.take(name)
  if (typed === undefined) return
  const text = `<input${given.replace(/\svalue="[^"]*"/, '')} value="${escaped(typed)}">`
  return { text, isChanged: type !== 'hidden' && !isSame(typed, value) }
}

function fillBlock(block: string, given: string, content: string, values: Values) {
  const name = attribute(given, 'name')
  if (!name) return
  if (block === 'textarea') {
    const typed = values.take(name)
    if (typed === undefined) return
    // The browser drops the first break of line.
    const text = `<textarea${given}>\n${escaped(typed)}</textarea>`
    return { text, isChanged: !isSame(typed, plain(content)) }
  }
  const options = [...content.matchAll(new RegExp(`<option\\b${attributes}>`, 'g'))].map(([, each = '']) => each)
  const before = attribute(options.find((each) => without(each, 'selected') !== each) ?? options[0] ?? '', 'value')
  const chosen = values.take(
    name,
    options.map((each) => attribute(each, 'value') ?? ''),
  )
  if (chosen === undefined) return
  const text = content.replace(new RegExp(`<option\\b${attributes}>`, 'g'), (_, each: string) => {
    const isChosen = attribute(each, 'value') === chosen
    return `<option${without(each, 'selected')}${isChosen ? ' selected' : ''}>`
  })
  return { text: `<select${given}>${text}</select>`, isChanged: chosen !== before }
}

/** Browsers send a break of line as two characters. */
const isSame = (one: string, other: string): boolean => one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')

const attribute = (given: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(given)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** Without an attribute that has no value, such as "checked". */
const without = (given: string, name: string): string =>
  given.replace(new RegExp(`"[^"]*"|\\s${name}(?=\\s|$)`, 'g'), (each) => (each.startsWith('"') ? each : ''))

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const
const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => entities[each as keyof typeof entities])
const plain = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => {
    const found = Object.entries(entities).find(([, each]) => each === entity)
    return found?.[0] ?? entity
  })
