import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { clarifyFirst } from '../../../reports/composition/clarify.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { composeCompositionReport } from '../../../reports/content/composition-report.ts'
import { auenfurt } from '../../../server/demo/auenfurt.ts'

const now = new Date('2026-11-28T09:00:00Z')
const town = auenfurt(now)
const printed = (file: CaseFile) =>
  JSON.stringify(composeCompositionReport(file, recommend(file), { language: 'de', createdAt: now.toISOString() }))

describe('a town without anybody from the justice system', () => {
  const saidNo = (each: CaseFile['actors'][number]) =>
    each.sector === 'justice' ? { ...each, status: 'declined' as const } : each
  const file = { ...town, actors: town.actors.map(saidNo) }
  const result = recommend(file)

  it('does not say that everything hangs on a rating, where no rating would make a group possible', () => {
    expect(result.robustness.infeasible).toBe(1)
    expect(result.vetoes).not.toEqual([])
    expect(clarifyFirst(result).obstacles).toEqual([])
    expect(JSON.stringify(result.statements)).not.toContain('Davon kann alles abhängen')
    expect(printed(file)).not.toContain('Davon kann alles abhängen')
  })

  it('gets a report that speaks of no group', () => {
    const report = printed(file)
    for (const untrue of [
      'Nicht empfohlene Personen',
      'nicht Teil der empfohlenen Gruppe',
      'Wie sicher die Empfehlung',
    ])
      expect(report).not.toContain(untrue)
    expect(report).not.toContain('bis zur Mindestbesetzung fehlen')
    expect(printed(town)).toContain('bis zur Mindestbesetzung fehlen')
    expect(report).toContain('Wer infrage kommt und wer nicht')
  })
})

it('does not say that no rating would help, where that was not computed', () => {
  const report = printed({ ...town, settings: { ...town.settings, draws: 0 } })
  expect(report).toContain('Welche Einschätzung am meisten helfen würde, wurde nicht berechnet.')
  expect(report).not.toContain('Keine offene Einschätzung')
})

it('counts the same functions as the page', () => {
  const noPoliceDesk = (each: CaseFile['actors'][number]) => ({
    ...each,
    attributes: { ...each.attributes, rightWingExtremismDesk: false },
  })
  expect(printed({ ...town, actors: town.actors.map(noPoliceDesk) })).toContain('5 von 6 sind vorhanden.')
})

it('tells of how many runs with a group its shares are', () => {
  const file = {
    ...town,
    actors: town.actors.map((each) => (each.id === 'a07' ? { ...each, status: 'declined' as const } : each)),
  }
  const unsure = {
    actor: 'a06',
    dimension: 'confidentiality',
    rater: 'c1',
    kind: 'consensus',
    value: 2,
    confidence: 'low',
  } as const
  const others = (file.ratings ?? []).filter(
    ({ actor, dimension }) => actor !== 'a06' || dimension !== 'confidentiality',
  )
  const brittle = { ...file, ratings: [...others, unsure] }
  const { draws, infeasible } = recommend(brittle).robustness
  expect(infeasible).toBeGreaterThan(0.1)
  const withGroup = Math.round(draws * (1 - infeasible!)).toLocaleString('de-DE')
  expect(printed(brittle)).toContain(`${withGroup} Rechenläufe mit einer Gruppe (von 2.000)`)
  expect(printed(brittle)).toContain('in mindestens 8 von 10 Rechenläufen mit einer Gruppe: ')
  expect(printed(town)).toContain('in mindestens 8 von 10 Rechenläufen: ')
})
