import { expect, it } from 'vitest'
import { itemsOf } from '../../surveys/instrument.ts'
import { versionsFor } from '../../surveys/instruments/index.ts'
import { milieusKnown, milieusNew, milieusSaid } from '../../surveys/milieus-said.ts'

const versions = versionsFor('self_assessment')

it.each(versions)('milieus ticked in version $version go into a record by name, one by one', (instrument) => {
  const item = itemsOf(instrument).find(({ id }) => id === 'milieus')!
  if (item.kind !== 'multiple') throw new Error('milieus are ticked')
  expect(milieusSaid(instrument, { milieus: ['sports', 'youth'] })).toEqual([
    'Jugendliche und junge Erwachsene',
    'Sportvereine',
  ])
  // As the field of the form reads them: separated by commas, of 60 characters at most.
  const all = milieusSaid(instrument, { milieus: item.options.map(({ id }) => id) })
  expect(all).toHaveLength(item.options.length - 1)
  expect(all.filter((each) => /[,;\n]/.test(each) || each.length > 60)).toEqual([])
  expect(milieusSaid(instrument, { milieus: ['none'] })).toEqual([])
  expect(milieusSaid(instrument, { milieus: { missing: 'refused' } })).toEqual([])
})

it('what is recorded already is not new, however it is written', () => {
  expect(milieusNew(['SPORTVEREINE ', 'Kirche'], ['Sportvereine', 'Queere Gruppen'])).toEqual(['Queere Gruppen'])
})

it('what is known is proposed in one spelling, what most people have first, and not without end', () => {
  const people = [['Kirche', 'Sport'], ['SPORT', 'Ämter'], ['Spo\u00adrt'], ['Jugend']].map((milieus) => ({ milieus }))
  expect(milieusKnown(people)).toEqual(['Sport', 'Ämter', 'Jugend', 'Kirche'])
  expect(milieusKnown(people, 2)).toEqual(['Sport', 'Ämter'])
  expect(milieusKnown([])).toEqual([])
})
