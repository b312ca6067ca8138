import { describe, expect, it } from 'vitest'
import { type CaseFile, hashCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { composeCompositionReport } from '../../../reports/content/composition-report.ts'
import { decisionPage } from '../../../server/composition/decision/page.ts'
import { recommendationPage } from '../../../server/composition/recommendation/page.ts'
import type { StoredComposition } from '../../../server/composition/stored.ts'
import { auenfurt } from '../../../server/demo/auenfurt.ts'
import { brittleTown } from '../../reports/brittle-town.ts'

const now = new Date('2026-11-28T09:00:00Z')
const storedOf = (file: CaseFile): StoredComposition => ({
  ...{ id: 'p1', municipality: file.municipality.id, kind: 'computed', name: null },
  ...{ case: file, caseHash: hashCase(file), result: recommend(file), createdAt: now, createdBy: 'Ada Berg' },
})
const pageOf = (file: CaseFile, language: 'de' | 'en' = 'de') =>
  recommendationPage({
    ...{ stored: storedOf(file), language, canAct: true, notices: [], canFound: true, canCompute: false },
    ...{ decision: undefined, earlier: [] },
  })

const town = auenfurt(now)
const withoutJustice: CaseFile = {
  ...town,
  actors: town.actors.map((each) => (each.sector === 'justice' ? { ...each, status: 'declined' } : each)),
}

describe('a page without a group', () => {
  const page = pageOf(withoutJustice)

  it('shows nobody as missing from a group that does not exist, and lets nothing hang on one rating', () => {
    expect(page.sectorsChart).toBeUndefined()
    expect(page.obstacles.sentences).toEqual([])
  })

  it('does not say that somebody recommended is selected', () => {
    const { choices } = decisionPage({
      stored: storedOf(withoutJustice),
      isStale: false,
      fields: { choice: 'own', members: [], reason: '', date: '2026-11-28' },
      complaints: [],
      language: 'de',
    })
    expect(choices).toEqual([{ value: 'own', label: 'Eine eigene Auswahl' }])
  })
})

describe('the page on which people decide', () => {
  const decide = (stored: StoredComposition) =>
    decisionPage({
      ...{ stored, isStale: false, complaints: [], language: 'de' },
      fields: { choice: 'recommended', members: [], reason: '', date: '2026-11-28' },
    })
  const stored = storedOf(brittleTown(now))

  it('says how sure the recommendation is, for the reasons it gives, and where to read more', () => {
    const { sure, notices } = decide(stored)
    expect(sure).toMatchObject({ badge: { label: 'unsicher' }, href: '/m/steinach/composition/p1#stability' })
    expect(sure!.text).toBe(pageOf(stored.case).panel.at(-1)!.text)
    expect(sure!.text).toContain('Schon mit etwas anderen Einschätzungen')
    expect(notices).toEqual([])
  })

  it('says nothing of it without a group, and where an earlier model did not test it that it did not', () => {
    expect(decide(storedOf(withoutJustice)).sure).toBeUndefined()
    const result = { ...stored.result, format: 'tragwerk-recommendation/1', confidence: null } as const
    const former = decide({ ...stored, result })
    expect(former.sure).toBeUndefined()
    expect(former.notices.map(({ what }) => what).join()).toContain('Wie sicher die Empfehlung ist')
  })
})

it('counts as many requirements as it shows, and calls each as the report does', () => {
  const { rows } = pageOf(town).requirements
  expect(rows.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Fünf bis neun Mitglieder', 'Eine bis zwei Personen aus der Justiz']),
  )
  const { blocks } = composeCompositionReport(town, recommend(town), { language: 'de', createdAt: now.toISOString() })
  const table = blocks.find((each) => each.kind === 'table' && each.caption === 'Anforderungen an die Gruppe')
  expect(table?.kind === 'table' && table.rows.map(([label]) => label)).toEqual(rows.map(({ label }) => label))
  expect(JSON.stringify(blocks)).toContain(`Alle ${rows.length} sind erfüllt.`)
})

it('says that nothing was computed, rather than that no rating would help', () => {
  expect(pageOf({ ...town, settings: { ...town.settings, draws: 0 } }).noQuestions).toContain('wurde nicht berechnet')
  expect(pageOf(town).noQuestions).toBeUndefined()
})

it('names what lacks in one sentence, and calls different groups otherwise than alternatives', () => {
  const page = pageOf({ ...town, ratings: [] })
  expect(page.missing.sentences.filter(({ text }) => text.startsWith('Noch bringt niemand'))).toHaveLength(1)
  expect(page.panel[1]!.text).toContain('Es fehlen: ')
  const names = [...page.alternatives.rows, ...page.diverse].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('begins the rows of a table with a capital, and names as they are written', () => {
  const file = brittleTown(now)
  const actors = file.actors.map((each) => (each.id === 'a02' ? { ...each, name: 'von Overbeck' } : each))
  const labels = pageOf({ ...file, actors }, 'en').requirements.rows.map(({ label }) => label)
  expect(labels).toContain('Five to nine members')
  expect(labels).toContain('von Overbeck and Lena Hartwig not together')
})
