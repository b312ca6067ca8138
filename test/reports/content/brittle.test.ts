import { describe, expect, it } from 'vitest'
import { clarifyFirst } from '../../../reports/composition/clarify.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { composeCompositionReport } from '../../../reports/content/composition-report.ts'
import { brittleTown } from '../brittle-town.ts'

const now = new Date('2026-11-28T09:00:00Z')
const town = brittleTown(now)
const result = recommend(town)

describe('a recommendation that hangs on a single person', () => {
  it('is unsure, and says for which reasons', () => {
    expect(result.status).toBe('optimal')
    expect(result.confidence).toEqual({ level: 'low', because: ['share', 'parameters', 'infeasible'] })
    expect(result.vetoes.map(({ actor, dimension }) => [actor, dimension])).toEqual([['a08', 'police_sharing']])
  })

  it('says whose refusal would end it, and whom to keep in reserve for whom', () => {
    const said = explain(town, result).filter(({ kind }) => kind === 'refusal')
    expect(said.map(({ de }) => de)).toEqual([
      'Sagt auch nur eine dieser Personen ab, ist keine Gruppe möglich, die alle Anforderungen erfüllt: Dr. Henrike Lamprecht und Sandra Kolbe. Sprechen Sie mit ihnen zuerst.',
      'Keine Gruppe ist mehr möglich, wenn zugleich absagen: Derya Aktaş und Amina Diallo.',
      'Sagt eine andere empfohlene Person ab, bleibt eine Gruppe möglich; ihr Gesamtwert läge höchstens 34\u00a0Punkte niedriger.',
      'Halten Sie in Reserve: Jens Overbeck für Katrin Söllner, Derya Aktaş oder Miriam Feld; Cem Yıldırım für Amina Diallo oder Johannes Tewes.',
    ])
  })

  it('asks first for what would stop everything, then where raters are apart, and for each rating once', () => {
    const { obstacles, questions } = clarifyFirst({
      ...result,
      ask: [...result.ask, { actor: 'a08', dimension: 'police_sharing', gain: 0.1 }],
    })
    expect(obstacles.map(({ actor, dimension }) => `${actor} ${dimension}`)).toEqual([
      'a08 police_sharing',
      'a11 role_reflection',
    ])
    expect(questions).toEqual(result.ask)
  })

  it('says in the report where raters are apart about somebody who is not recommended', () => {
    const rated = { actor: 'a02', dimension: 'motivation', kind: 'independent', confidence: 'high' } as const
    const others = town.ratings!.filter(({ actor, dimension }) => actor !== 'a02' || dimension !== 'motivation')
    const ratings = [...others, { ...rated, rater: 'c1', value: 2 }, { ...rated, rater: 'c2', value: 4 }]
    const file = { ...town, ratings, settings: { draws: 0, parameterDraws: 0 } }
    const found = recommend(file)
    expect(found.group).not.toContain('a02')
    const [said] = explain(file, found).filter(({ kind }) => kind === 'other.disagreement')
    expect(said!.actor).toBe('a02')
    const { blocks } = composeCompositionReport(file, found, { language: 'de', createdAt: now.toISOString() })
    expect(JSON.stringify(blocks)).toContain(said!.de)
  })

  it.each(['de', 'en'] as const)('says the same in the report as in the JSON, in %s', (language) => {
    const { blocks } = composeCompositionReport(town, result, { language, createdAt: now.toISOString() })
    const printed = JSON.stringify(blocks)
    const kinds = ['confidence', 'robustness', 'refusal', 'veto', 'disagreement', 'ask', 'equal']
    const said = explain(town, result).filter(({ kind }) => kinds.includes(kind))
    expect(new Set(said.map(({ kind }) => kind)).size).toBe(kinds.length)
    expect(said.filter((each) => !printed.includes(each[language]))).toEqual([])
    expect(said.filter((each) => !result.statements.some(({ de }) => de === each.de))).toEqual([])
  })
})
