import { versionsFor } from '../../../surveys/instruments/index.ts'
import { needIndicators } from '../../aggregate/need-indicators.ts'
import { network } from '../../aggregate/network.ts'
import { sectorCoverage } from '../../aggregate/sector-coverage.ts'
import { type HeardQuestion, voices } from '../../aggregate/voices.ts'
import { chartNeedIndicators } from '../../charts/need-indicators.ts'
import { chartNetwork } from '../../charts/network.ts'
import { chartSectorCoverage } from '../../charts/sector-coverage.ts'
import type { Block } from '../blocks.ts'
import type { Ground, Section } from './ground.ts'

/** The questions whose answers a report quotes: the four signs of need, then expectations, concerns and obstacles. */
const quoted = [
  'need_isolation_open',
  'need_no_safe_room_open',
  'need_public_pressure_open',
  'need_fragile_contacts_open',
  'expectations_open',
  'concerns_open',
  'obstacles_open',
]

/** The interviewer promises that no sentence appears under a person's name: the sector is said, where many share it. */
function voicesOn(
  { words, labels, language }: Ground,
  { label, voices: heard, n, interviews }: HeardQuestion,
): Block[] {
  const said = words.situation
  return [
    { kind: 'heading', level: 3, text: label[language] },
    {
      kind: 'list',
      items: heard.map(({ text, sector, isParaphrase }) =>
        said.voice(text, [
          ...(isParaphrase ? [labels.release.paraphrase] : []),
          sector ? labels.sector[sector] : said.somebody,
        ]),
      ),
    },
    { kind: 'paragraph', text: said.counts(n, interviews) },
  ]
}

/** Whether a group is needed (H 2.2), what people say, how the sectors stand, who trusts whom. */
export const situation: Section = (ground) => {
  const { file, words, language, today, recommendation, isFeasible, evidence, leastOfSector, leftOut } = ground
  const { situation: said } = words
  const need = needIndicators(file)
  const questions = voices(file, versionsFor('situation'), leastOfSector).filter(({ item }) => quoted.includes(item))
  const net = network(file)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    ...(need.finished === 0
      ? [{ kind: 'paragraph', text: said.none } satisfies Block]
      : [{ kind: 'paragraph', text: need.n > 0 ? said.intro : `${said.intro} ${said.judgedLater}` } satisfies Block]),
    ...(need.n === 0
      ? []
      : [
          {
            kind: 'chart',
            chart: chartNeedIndicators(need, language),
            evidence: evidence(['H 2.2'], ['interviews']),
          } satisfies Block,
        ]),
    ...(questions.length > 0
      ? [
          { kind: 'heading', level: 2, text: said.voices } satisfies Block,
          { kind: 'paragraph', text: said.voicesIntro } satisfies Block,
          ...questions.flatMap((question) => voicesOn(ground, question)),
        ]
      : []),
    ...(leftOut > 0 ? [{ kind: 'paragraph', text: said.leftOut(leftOut) } satisfies Block] : []),
    // Without a group nobody stands for a sector; the requirements tell who could.
    ...(isFeasible
      ? [
          { kind: 'heading', level: 2, text: said.sectors } satisfies Block,
          {
            kind: 'chart',
            chart: chartSectorCoverage(sectorCoverage(file, recommendation.group), today, language),
            evidence: evidence(['H 3.1'], ['actors', 'settings']),
          } satisfies Block,
        ]
      : []),
    { kind: 'heading', level: 2, text: said.network },
    ...(net.links.length === 0
      ? [{ kind: 'paragraph', text: said.noNetwork } satisfies Block]
      : chartNetwork(net, recommendation.group, today, language).map(
          (chart) => ({ kind: 'chart', chart, evidence: evidence(['H 3.1'], ['ties']) }) satisfies Block,
        )),
  ]
}
