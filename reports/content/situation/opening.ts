import { inReportOrder } from '../../../surveys/situation/finding.ts'
import { reaches, reachOf } from '../../../surveys/situation/reach.ts'
import { passagesOf } from '../../../surveys/statements/passages.ts'
import { capital } from '../../../surveys/terms/index.ts'
import { sectors } from '../../../surveys/vocabulary.ts'
import { gapsOf } from '../../situation/gaps.ts'
import { heardIn, heardPerSector, talksIn, voicesBehind } from '../../situation/voices.ts'
import type { Block, Text } from '../blocks.ts'
import { formatDate } from '../format.ts'
import type { Ground, Section } from './ground.ts'

/** What it is for, what comes next, and the first sentence of the first finding of each section, in its writers' words. */
export const brief: Section = (ground) => {
  const { version, said } = ground
  return [
    { kind: 'heading', level: 1, text: said.brief.heading },
    { kind: 'paragraph', text: purpose(ground) },
    ...(version.findings.length === 0
      ? [{ kind: 'paragraph', text: said.brief.none } satisfies Block]
      : [
          { kind: 'list', items: briefFindings(ground) } satisfies Block,
          { kind: 'paragraph', text: said.brief.carried } satisfies Block,
        ]),
    { kind: 'paragraph', text: said.brief.next[version.stage] },
    // So much fills the page that may be all somebody reads.
    ...(new Set(version.findings.map(({ section }) => section)).size >= 8 ? [{ kind: 'page_break' } as const] : []),
  ]
}

function purpose({ file, language, said }: Ground): string {
  const heard = heardIn(file)
  if (heard.talks === 0) return said.brief.noTalk
  const days = talksIn(file)
    .flatMap(({ date }) => date ?? [])
    .toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const isOneYear = first.slice(0, 4) === last.slice(0, 4) && first !== last
  const from = first && formatDate(first, language)
  const to = last && formatDate(last, language)
  return said.brief.purpose(heard.talks, heard.sectors.length, isOneYear ? withoutYear(from) : from, to)
}

/** "24. August" of "24. August 2026". */
const withoutYear = (day: string): string => day.replace(/\s\d{4}$/, '')

function briefFindings({ file, version, said, labels }: Ground): Text[] {
  const seen = new Set<string>()
  return inReportOrder(version.findings).flatMap(({ section, text, supports }): Text[] => {
    if (seen.has(section)) return []
    seen.add(section)
    const [first] = passagesOf(text)
    const sentence = first ? text.slice(first.from, first.to) : text
    const reach = reachOf(voicesBehind(file, supports))
    return [
      [
        { text: said.brief.section(labels.gathering[section]), strong: true },
        { text: said.brief.finding(sentence, reach === 'across' ? undefined : labels.reach[reach]) },
      ],
    ]
  })
}

/** Who was heard, what may be quoted, and what the words below a finding mean. */
export const talks: Section = ({ file, version, said, labels, leastOfSector, sources }) => {
  const perSector = heardPerSector(file)
  const { released, unused } = gapsOf(file, version.findings, leastOfSector)
  return [
    { kind: 'heading', level: 1, text: said.talks.heading },
    { kind: 'paragraph', text: said.talks.intro },
    {
      kind: 'facts',
      items: [
        {
          term: said.talks.heard,
          description: sectors.map((each) => `${labels.sectorLong[each]}\u00a0${perSector[each]}`).join(' · '),
        },
        { term: said.talks.statements, description: said.talks.released(released, released - unused) },
        { term: said.talks.protection, description: said.talks.hidden(leastOfSector) },
      ],
      evidence: { sources: sources('model'), data: [] },
    },
    { kind: 'heading', level: 2, text: said.talks.reading },
    { kind: 'paragraph', text: said.talks.readingIntro },
    {
      kind: 'facts',
      items: reaches
        .toReversed()
        .map((each) => ({ term: capital(labels.reach[each]), description: said.talks.reach[each] })),
      evidence: { sources: sources('model'), data: [] },
    },
  ]
}
