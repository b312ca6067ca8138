import { describe, expect, it } from 'vitest'
import { recommend } from '../../../reports/composition/recommend.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { auenfurt } from '../../../server/demo/auenfurt.ts'

const town = auenfurt(new Date('2026-03-10'))
const file = { ...town, settings: { ...town.settings, draws: 0 } }
const result = recommend(file)
const remarks = explain(file, result)
const about = remarks.filter((each) => each.actor !== undefined)

describe('what is said about people', () => {
  it('puts no price on anybody', () => {
    for (const { de, en } of about) expect(`${de} ${en}`).not.toMatch(/Punkt|point|schwächer|weaker|Preis|worth less/i)
  })

  it('counts what nobody has asked yet as ours to clarify, never against the person', () => {
    const open = remarks.filter((each) => each.kind === 'member.open' || each.kind === 'other.open')
    expect(open.length).toBeGreaterThan(0)
    for (const { de, en } of open) {
      expect(de).toMatch(/^Noch zu klären \(liegt bei uns\): /)
      expect(en).toMatch(/^Still to be clarified \(it is up to us\): /)
    }
    for (const { kind, de, en } of about)
      if (kind.endsWith('.against')) expect(`${de} ${en}`).not.toMatch(/bewertet|eingeschätzt|not rated/)
  })

  it('proposes nobody as stand-in who was not interviewed, without saying so', () => {
    const { actors } = file
    const interviewed = new Set(
      file.interviews!.filter(({ status }) => status === 'completed' || status === 'locked').map(({ actor }) => actor),
    )
    const standIns = remarks.filter((each) => each.kind === 'member.standIn')
    expect(standIns).toHaveLength(result.group.length)
    for (const { de, en, actor } of standIns)
      for (const { id, name } of actors.filter((each) => each.id !== actor && de.includes(each.name))) {
        expect(de.includes(`${name} (nicht befragt)`)).toBe(!interviewed.has(id))
        expect(en.includes(`${name} (not interviewed)`)).toBe(!interviewed.has(id))
      }
    expect(standIns.some(({ de }) => de.includes('(nicht befragt)'))).toBe(true)
  })

  it('names whoever comes from the same sector first, while the figures keep the best by value', () => {
    for (const { id, standIn } of result.actors) {
      if (!standIn) continue
      const { data } = remarks.find((each) => each.kind === 'member.standIn' && each.actor === id)!
      const sectorOf = (path: string) => file.actors.find((each) => `actors.${each.id}` === path)!.sector
      const [, first, ...others] = data
      expect([first, ...others]).toContain(`actors.${standIn.id}`)
      if (others.length > 0) expect(sectorOf(first!)).toBe(sectorOf(`actors.${id}`))
    }
  })
})
