import type { Block } from '../blocks.ts'
import { sourcesOf } from '../statement.ts'
import type { Section } from './ground.ts'
import { paragraph, paragraphs } from './statements.ts'

/** The group as a whole, then person by person: for, against, and what happens when they leave. */
export const members: Section = (ground) => {
  const { words, recommendation, actorOf, remarks } = ground
  return [
    { kind: 'heading', level: 1, text: words.members.heading },
    ...paragraphs(ground, remarks(['group', 'requirements', 'sectors', 'coverage', 'tasks'])),
    ...recommendation.group.flatMap((id): Block[] => [
      { kind: 'heading', level: 2, text: actorOf(id).name },
      ...paragraph(ground, remarks(['member.for', 'member.trust', 'member.without'], id)),
      ...paragraph(ground, remarks(['member.against', 'member.rivalry', 'member.notFullTime'], id)),
      ...paragraph(ground, remarks(['member.open', 'member.provisional'], id)),
      ...paragraph(ground, remarks(['member.standIn', 'member.stability'], id)),
    ]),
  ]
}

/** Who is not in, and why: for the record, and for those who must answer for it. */
export const others: Section = (ground) => {
  const { words, recommendation, nameOf, actorOf, labels, language, remarks, evidence, isFeasible } = ground
  const said = words.others
  const rest = recommendation.actors.filter(({ recommended }) => !recommended)
  const reasons = (id: string) =>
    remarks(
      ['ineligible', 'other.with', 'other.against', 'other.rivalry', 'other.open', 'other.disagreement', 'other.next'],
      id,
    )
  const reasoned = rest.flatMap(({ id }) => reasons(id))
  return [
    { kind: 'heading', level: 1, text: isFeasible ? said.heading : said.headingNoGroup },
    { kind: 'paragraph', text: rest.length === 0 ? said.all : isFeasible ? said.intro : said.introNoGroup },
    ...(rest.length > 0
      ? [
          {
            kind: 'table',
            caption: isFeasible ? said.caption : said.captionNoGroup,
            columns: [
              { label: words.summary.person, share: 1.3 },
              { label: words.summary.sector, share: 1.1 },
              { label: said.remark, share: 4 },
            ],
            rows: rest.map(({ id }) => [
              nameOf(id),
              labels.sector[actorOf(id).sector],
              reasons(id)
                .map((remark) => remark[language])
                .join(' ') || said.noGroup,
            ]),
            evidence: evidence(['H 2.2', 'H 3.1', ...reasoned.flatMap(sourcesOf)].sort(), [
              'actors',
              'ratings',
              'ties',
              'settings',
            ]),
          } satisfies Block,
        ]
      : []),
  ]
}
