import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import type { Report } from '../../../reports/content/blocks.ts'
import { keepFindings } from '../../../reports/situation/content.ts'
import { reportSections } from '../../../surveys/serves.ts'
import type { Correction } from '../../../surveys/situation/finding.ts'
import { termsIn } from '../../../surveys/terms/index.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import { asText, bytesOf, inspect } from '../ink/pdf-tree.ts'
import { allWords, below, compose, given, headings, talks, versionOf } from './given-report.ts'

describe('a situation report', () => {
  it('tells a finding in its writers’ words, what it rests on, who says so and who says otherwise', () =>
    expect(below(compose(versionOf(1)), '2\u00a0\u00a0Lage nach außen').slice(0, 7)).toEqual([
      '2.1\u00a0\u00a0Die Anfeindungen nehmen zu. Sie treffen viele.',
      'Über Bereiche hinweg: zwei Stimmen aus zwei Bereichen; dagegen eine Stimme',
      '–',
      'Drohbriefe nach dem Beschluss. – Verwaltung',
      'Eine neue Gruppe wirbt um Jugendliche. – eine befragte Person',
      'Dagegen spricht',
      '„Ohne mich.“ – eine befragte Person',
    ]))

  it('counts no statement that is not released, and marks what rests on none', () => {
    const words = allWords(compose(versionOf(1)))
    expect(words).toContain('Bedenken bestehen. – Verwaltung, sinngemäß')
    expect(words.filter((each) => each === 'Eine Stimme')).toHaveLength(2)
    expect(words.filter((each) => each === 'Eigene Sicht der Berater:innen')).toHaveLength(2)
  })

  it('sums up with the first sentence of the first finding of each section, and nothing else', () => {
    const [, ...rest] = below(compose(versionOf(1)), 'Das Wichtigste in Kürze')
    expect(rest.slice(0, 3)).toEqual([
      'Lage nach außen: Die Anfeindungen nehmen zu.',
      'Bedenken: Es gibt Bedenken. (eine Stimme)',
      'Bedarf an Fortbildung: Uns fehlt ein Bild der Fortbildung. (eigene Sicht der Berater:innen)',
    ])
  })

  it('stands in the project’s order, and leaves out what it has nothing to say on', () => {
    const numbered = headings(compose(versionOf(1))).flatMap((each) => /^(\d+)\u00a0/.exec(each)?.[1] ?? [])
    expect(numbered).toEqual(['2', '4', '9', '11'])
    const labels = termsIn('de').gathering
    const all = versionOf(
      1,
      keepFindings(
        given(),
        reportSections.map((section) => ({ id: section, section, text: 'So.', supports: [], against: [] })),
        [],
      ),
    )
    expect(headings(compose(all)).slice(2, 14)).toEqual(
      reportSections.map((each, at) => `${at + 1}\u00a0\u00a0${labels[each]}`),
    )
  })

  it('counts answers in talks, from three on', () => {
    const report = compose(versionOf(1))
    expect(below(report, '2\u00a0\u00a0Lage nach außen').slice(-4)).toEqual([
      'Etwas verschärft',
      '3',
      'Deutlich verschärft',
      '2',
    ])
    const few = { ...given(), interviews: talks.slice(0, 2) }
    expect(allWords(compose(versionOf(1), { file: few }))).not.toContain('Etwas verschärft')
  })

  it('says what was agreed on about the place, and that the rest was not judged', () => {
    const report = compose(versionOf(1))
    expect(below(report, '4\u00a0\u00a0Konflikte vor Ort').join(' ')).toContain(
      'Menschen werden gezielt herabgesetzt oder bedroht (Stufe\u00a04 von\u00a05).',
    )
    const gaps = below(report, 'Was wir nicht wissen')
    expect(gaps).toContain('Aus der Justiz wurde niemand befragt.')
    expect(gaps.join(' ')).toContain('Aus Polizei und Sicherheitsbehörden wurde nur eine Person befragt.')
    expect(gaps.join(' ')).toMatch(/Gefragt, aber ohne Befund: .*Konflikte vor Ort/)
    expect(gaps.join(' ')).toMatch(/Von uns noch nicht gemeinsam eingeschätzt: Vereinzelung/)
  })

  it('does not learn what was said after its day', () => {
    const later = {
      ...given(),
      interviews: talks.map((each, at) => (at === 3 ? { ...each, date: '2026-03-21' } : each)),
    }
    const words = allWords(compose(versionOf(1), { file: later }))
    expect(words.join(' ')).not.toContain('Eine neue Gruppe')
    expect(words.filter((each) => each.includes('Eine Stimme; dagegen'))).toHaveLength(1)
  })

  it('loses what was taken back since, and says so', () => {
    const file = given()
    const statements = file.situation!.statements!.map(({ id, interview, item, ...words }) =>
      item === 'external_example'
        ? { id, interview, item, release: 'background' as const }
        : { id, interview, item, ...words },
    )
    const words = allWords(compose(versionOf(1), { file: { ...file, situation: { statements } } }))
    expect(words.join(' ')).not.toMatch(/Drohbriefe|neue Gruppe/)
    expect(words).toContain('Eigene Sicht der Berater:innen; dagegen eine Stimme')
    expect(words).toContain('Ein Befund stützt sich heute auf weniger freigegebene Aussagen als am Tag dieser Fassung.')
  })

  it('tells what was said to earlier versions and what became of it, from the second on', () => {
    const told = { version: 1, section: 'outside', toldOn: '2026-03-25', source: 'Verwaltung' } as const
    const corrections: Correction[] = [
      {
        ...told,
        id: 'r1',
        finding: 'g1',
        verdict: 'not_so',
        text: 'Nicht überall.',
        dealt: { isTakenUp: true, reason: 'Der Satz ist enger.' },
      },
      {
        ...told,
        id: 'r2',
        finding: null,
        verdict: 'missing',
        text: 'Die Schulen.',
        source: null,
        dealt: { isTakenUp: false, reason: 'Kein Thema dieser Gespräche.' },
      },
      { ...told, id: 'r3', finding: 'g2', verdict: 'agree', text: '', dealt: undefined },
      { ...told, id: 'r4', version: 2, finding: 'g2', verdict: 'not_so', text: 'Später gesagt.', dealt: undefined },
    ]
    const versions = [versionOf(1, { stage: 'given_back', givenBackOn: '2026-03-22' }), versionOf(2)]
    const heading = 'Rückmeldungen und was daraus wurde'
    const [intro, , ...rows] = below(compose(versions[1]!, { versions, corrections }), heading)
    expect(intro).toBe(
      'Zu Fassung 1 haben die Beteiligten vor Ort Stellung genommen. Einem Befund wurde ausdrücklich zugestimmt.',
    )
    expect(rows).toEqual([
      '2.1\u00a0\u00a0Lage nach außen: stimmt so nicht',
      'Nicht überall. (Verwaltung, 25.\u00a0März\u00a02026)',
      'Aufgenommen. Der Satz ist enger.',
      '2\u00a0\u00a0Lage nach außen: es fehlt etwas',
      'Die Schulen. (25.\u00a0März\u00a02026)',
      'Nicht aufgenommen. Kein Thema dieser Gespräche.',
    ])
    expect(headings(compose(versions[0]!, { versions, corrections }))).not.toContain(heading)
  })

  it('says at its head which version it is, how far it is, and for whom', () => {
    const day = { recordedOn: '2026-03-20', givenBackOn: '2026-03-22', finalOn: '2026-03-30' }
    const [draft, back, final] = (['draft', 'given_back', 'final'] as const).map((stage) =>
      compose(versionOf(3, { ...day, stage })),
    )
    expect(draft!.subtitle).toMatch(/^Beispielstadt \(fiktiv\) · Fassung 3 · Entwurf vom 20\.\sMärz\s2026$/)
    expect(draft!.confidentiality).toBe('Entwurf – nur für das Beratungsteam')
    expect(back!.subtitle).toMatch(/rückgemeldet am 22\.\sMärz/)
    expect(final!.subtitle).toMatch(/endgültig seit 30\.\sMärz/)
  })
})

it.each(languages)('is whole in %s, without a name, and a sound PDF that says the same', async (language) => {
  const report = compose(versionOf(1), { language })
  const words = allWords(report)
  for (const each of words) expect(each).not.toMatch(/undefined|NaN|\[object|\bnull\b|^\s*$|!|Qyx/)
  const bytes = await bytesOf(report)
  expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
  const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '')
  const drawn = bare(asText(bytes))
  for (const block of report.blocks)
    if (block.kind === 'quotes')
      for (const { text, by } of block.items) for (const each of [text, by]) expect(drawn).toContain(bare(each))
})

it('has the same shape in both languages, and says so little where nothing is known', () => {
  const shape = ({ blocks }: Report) => blocks.map(({ kind }) => kind)
  expect(shape(compose(versionOf(1), { language: 'en' }))).toEqual(shape(compose(versionOf(1))))
  const empty: CaseFile = { format: 'tragwerk-case/1', municipality: { id: 'm1', name: 'Leer' }, actors: [] }
  const words = allWords(compose(versionOf(1, keepFindings(empty, [], [])), { file: empty }))
  expect(words).toContain('Für diesen Bericht ist noch kein Gespräch abgeschlossen.')
  expect(words).toContain('Ein Befund ist noch nicht geschrieben.')
  expect(words.join(' ')).not.toMatch(/undefined|NaN/)
})
