import { apart } from '../../../surveys/people/apart.ts'
import type { Decision } from '../../decision/decision.ts'
import { barriersTo } from '../../decision/statements.ts'
import type { Block } from '../blocks.ts'
import { recordedBlocks } from '../recorded.ts'
import type { Ground, Section } from './ground.ts'

/** What stands in the way of each other option; what cannot be undone asks for more (our model). */
export const missing: Section = ({ decision, words, labels, counted, criterionInWords, evidence, options }) => {
  const { missing: said } = words
  const others = (['dissolve', 'transfer'] as const).filter((option) => option !== decision.option)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: said.intro },
    {
      kind: 'table',
      caption: said.caption,
      columns: [{ label: said.option }, { label: said.conditions, share: 3 }],
      rows: others.map((option) => [
        labels.option[option],
        barriersTo(option, decision, counted, options.language).join('; ') || said.nothing,
      ]),
      evidence: evidence(['H 4.4', 'model'], []),
    },
    ...decision.clarify.map(
      (each): Block => ({
        kind: 'callout',
        tone: 'warning',
        title: labels.option[each.option],
        text: [said.clarify(labels.option[each.option], each.criteria.map(criterionInWords))],
      }),
    ),
    {
      kind: 'list',
      items: (['continue', 'adjust'] as const)
        .filter((option) => option !== decision.option)
        .map((option) => said.reversible[option]),
    },
  ]
}

/** That nobody differs can be said of those who were asked only. */
function noDissent({ heard }: Decision, said: Ground['words']['dissent']): string {
  if (heard.answered === 0) return said.nobodyAnswered
  return heard.open > 0 ? said.notAsked(heard.open, heard.answered + heard.declined + heard.open) : said.none
}

/** Every answer that differs, by name: never averaged away. */
export const dissent: Section = ({ file, decision, words, labels, criterionInWords, evidence }) => {
  const { dissent: said } = words
  const names = new Map(apart(file.actors).map(({ id, name }) => [id, name]))
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: decision.dissent.length > 0 ? said.intro : noDissent(decision, said) },
    ...(decision.dissent.length > 0
      ? [
          {
            kind: 'table',
            caption: said.caption,
            columns: [{ label: said.criterion, share: 3 }, { label: said.person, share: 1.4 }, { label: said.value }],
            rows: decision.dissent.map(({ criterion, actor, value }) => [
              criterionInWords(criterion),
              names.get(actor) ?? actor,
              labels.criterionValue[value],
            ]),
            evidence: evidence(['model'], []),
          } satisfies Block,
        ]
      : []),
  ]
}

export const decided: Section = ({ decision, recorded, labels, options: { language } }) =>
  recordedBlocks(recorded, { recommended: decision.option, label: labels.option, language })

/** Next steps of the option that was decided, else recommended. */
export const closing: Section = ({ decision, recorded, words, evidence }) => {
  const chosen = recorded.at(-1)?.option ?? decision.option
  const isOpen = recorded.length === 0 && !decision.ready
  return [
    { kind: 'heading', level: 1, text: words.next.heading },
    {
      kind: 'list',
      ordered: true,
      items: [...(isOpen ? [words.next.items.clarify] : []), ...words.next.items[chosen]],
    },
    { kind: 'heading', level: 1, text: words.limitsHeading },
    { kind: 'list', items: words.limits, evidence: evidence(['model'], []) },
  ]
}
