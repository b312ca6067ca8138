import { describe, expect, it } from 'vitest'
import { type Instrument, instrumentSchema, itemsOf } from '../../surveys/instrument.ts'
import type { Bilingual } from '../../surveys/vocabulary.ts'
import { sectors } from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'

const said = (words: string): Bilingual => ({ de: words, en: `${words} (en)` })
const steps = (of: string) =>
  [1, 2, 3, 4, 5].map((step) => said(`${of} ${step}`)) as [Bilingual, Bilingual, Bilingual, Bilingual, Bilingual]

const guide: Instrument = {
  format: 'tragwerk-instrument/2',
  id: 'guide',
  version: 1,
  mode: 'interview',
  purpose: 'readiness',
  title: said('guide'),
  intro: said('how to use it'),
  minutes: { min: 5, max: 10 },
  scales: [],
  sections: [
    {
      id: 'opening',
      title: said('opening'),
      intro: said('for the interviewer'),
      readAloud: said('for everybody'),
      bySector: { police: { readAloud: said('for the police') } },
      minutes: 1,
      items: [
        {
          id: 'sharing',
          kind: 'rating',
          rates: 'police_sharing',
          label: said('willing to share'),
          hint: said('judge afterwards'),
          prompts: [said('when?')],
          anchors: steps('shares'),
          bySector: { justice: { label: said('clear about limits'), anchors: steps('limits') } },
          minutes: 0,
          serves: ['police_sharing'],
        },
      ],
    },
    {
      id: 'module',
      title: said('module'),
      onDemand: true,
      items: [{ id: 'more', kind: 'long_text', label: said('what else?'), minutes: 3, serves: ['conduct'] }],
    },
  ],
}

const refused = (data: unknown) => instrumentSchema.safeParse(data).error?.issues[0]?.message

describe('a guide with words by sector, modules and timings', () => {
  it('is read in format 2 and refused in format 1, part by part', () => {
    expect(instrumentSchema.parse(guide)).toEqual(guide)
    const [item] = itemsOf(guide)
    const { serves, bySector, minutes, ...old } = { ...item! }
    const inFormat1 = (section: object, one: object = old) => ({
      ...guide,
      format: 'tragwerk-instrument/1',
      sections: [{ id: 'only', title: said('only'), ...section, items: [one] }],
    })
    expect(refused(inFormat1({}))).toBeUndefined()
    for (const newer of [{ onDemand: false }, { minutes: 1 }, { readAloud: said('x') }, { bySector: {} }])
      expect(refused(inFormat1(newer)), JSON.stringify(newer)).toContain('format 1 does not know')
    for (const newer of [{ minutes }, { bySector }])
      expect(refused(inFormat1({}, { ...old, ...newer })), JSON.stringify(newer)).toContain('format 1 does not know')
  })

  it('knows the four sectors only, and nothing of a question but its words changes with them', () => {
    const withSector = (bySector: object) => ({
      ...guide,
      sections: [{ ...guide.sections[1], items: [{ ...guide.sections[1]!.items[0], bySector }] }],
    })
    expect(refused(withSector({ justice: { label: said('y') } }))).toBeUndefined()
    expect(refused(withSector({ press: { label: said('y') } }))).toBeDefined()
    expect(refused(withSector({ justice: { id: 'other' } }))).toContain('Unrecognized')
    expect(refused(withSector({ justice: { anchors: steps('no rating') } }))).toContain('Unrecognized')
  })

  it('is shown to each sector in its own words, and in the common ones where it has none', () => {
    const wordsFor = (sector: (typeof sectors)[number]) => {
      const [opening] = wordedFor(guide, sector).sections
      const [item] = opening!.items
      return {
        aloud: opening!.readAloud?.de,
        intro: opening!.intro?.de,
        label: item!.label.de,
        hint: item!.hint?.de,
        first: item!.kind === 'rating' ? item!.anchors[0].de : '',
      }
    }
    const common = {
      aloud: 'for everybody',
      intro: 'for the interviewer',
      label: 'willing to share',
      hint: 'judge afterwards',
      first: 'shares 1',
    }
    expect(wordsFor('administration')).toEqual(common)
    expect(wordsFor('civil_society')).toEqual(common)
    expect(wordsFor('police')).toEqual({ ...common, aloud: 'for the police' })
    expect(wordsFor('justice')).toEqual({ ...common, label: 'clear about limits', first: 'limits 1' })
  })

  it('says nothing any more of what is worded for others, and keeps ids, kinds and what is served', () => {
    for (const sector of sectors) {
      const worded = wordedFor(guide, sector)
      expect(JSON.stringify(worded)).not.toContain('bySector')
      expect(itemsOf(worded).map(({ id, kind, serves, minutes }) => ({ id, kind, serves, minutes }))).toEqual(
        itemsOf(guide).map(({ id, kind, serves, minutes }) => ({ id, kind, serves, minutes })),
      )
    }
  })
})
