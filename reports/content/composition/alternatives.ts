import { chartSizeProfile, sizesOf } from '../../charts/size-profile.ts'
import { differenceBetween } from '../../composition/difference.ts'
import type { Alternative } from '../../composition/recommendation.ts'
import { portrayGroup } from '../../composition/words/portrait.ts'
import type { Block } from '../blocks.ts'
import type { Ground, Section } from './ground.ts'
import { paragraphs } from './statements.ts'

function comparison(ground: Ground, alternatives: Alternative[], caption: string): Block {
  const { words, wording, labels, namesOf, file, portrait, evidence } = ground
  const said = words.alternatives
  const rows = alternatives.map(({ group, difference }, at) => {
    const change = differenceBetween(portrait, portrayGroup(file, group))
    const won = [...change.won.map((each) => labels.inText.groupFunction[each]), ...change.milieusWon]
    const lost = [...change.lost.map((each) => labels.inText.groupFunction[each]), ...change.milieusLost]
    const changes = [...(won.length > 0 ? [said.won(won)] : []), ...(lost.length > 0 ? [said.lost(lost)] : [])]
    return [
      String(at + 1),
      namesOf(change.joining).join(', ') || '–',
      namesOf(change.leaving).join(', ') || '–',
      changes.length > 0 ? changes.join('; ') : said.same,
      difference === 0 ? said.equal : wording.points(difference),
    ]
  })
  return {
    kind: 'table',
    caption,
    columns: [
      { label: said.nth, share: 0.5 },
      { label: said.joining, share: 1.8 },
      { label: said.leaving, share: 1.8 },
      { label: said.changes, share: 3 },
      { label: said.difference, align: 'end', share: 1.3 },
    ],
    rows,
    evidence: evidence(['model'], ['ratings', 'selfAssessments', 'ties', 'settings']),
  }
}

/** The next best groups, groups that are clearly different, and the best group of each size. */
export const alternatives: Section = (ground) => {
  const { words, recommendation, language, today, remarks, evidence } = ground
  const said = words.alternatives
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: recommendation.alternatives.length > 0 ? said.intro : said.none },
    ...paragraphs(ground, remarks(['equal', 'next', 'size'])),
    ...(recommendation.alternatives.length > 0 ? [comparison(ground, recommendation.alternatives, said.caption)] : []),
    ...(recommendation.diverse.length > 0 ? [comparison(ground, recommendation.diverse, said.diverse)] : []),
    {
      kind: 'chart',
      chart: chartSizeProfile(sizesOf(recommendation), today, language),
      evidence: evidence(['model'], ['ratings', 'selfAssessments', 'ties', 'settings']),
    },
  ]
}
