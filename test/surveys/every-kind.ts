import { type Instrument, type Item, instrumentSchema } from '../../surveys/instrument.ts'

/** A small instrument with one item of every kind, for tests of what happens between form and answer. */

const text = { de: 'Wort', en: 'word' }
const option = (id: string) => ({ id, label: text })
const options = ['red', 'green', 'constructor', 'b-1'].map(option)
const anchors = [text, text, text, text, text]

export const everyKind: Instrument = instrumentSchema.parse({
  format: 'tragwerk-instrument/1',
  id: 'every-kind',
  version: 1,
  mode: 'interview',
  purpose: 'situation',
  title: text,
  intro: text,
  minutes: { min: 1, max: 2 },
  sections: [
    {
      id: 'closed',
      title: text,
      items: [
        { id: 'rating', label: text, kind: 'rating', anchors, required: true },
        { id: 'rated', label: text, kind: 'rating', anchors, rates: 'motivation', required: true },
        { id: 'single', label: text, kind: 'single', options },
        { id: 'multiple', label: text, kind: 'multiple', options },
        { id: 'ranking', label: text, kind: 'ranking', options },
      ],
    },
    {
      id: 'open',
      title: text,
      items: [
        { id: 'short', label: text, kind: 'short_text' },
        // An id that every object inherits: nothing here may find the inherited one.
        { id: 'toString', label: text, kind: 'long_text' },
        { id: 'number', label: text, kind: 'number', min: -10, max: 100_000 },
        { id: 'date', label: text, kind: 'date' },
        { id: 'actors', label: text, kind: 'actors' },
        { id: 'pairs', label: text, kind: 'pairs' },
      ],
    },
  ],
  scales: [],
})

export const itemCalled = (id: string): Item => {
  const found = everyKind.sections.flatMap(({ items }) => items).find((item) => item.id === id)
  if (!found) throw new Error(`no item ${id}`)
  return found
}

export const actors = ['a01', 'a02', 'a03', 'a04']
