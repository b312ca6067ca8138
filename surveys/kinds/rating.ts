import { z } from 'zod'
import type { Given, RatingGiven } from '../answer.ts'
import { type FormFields, fieldText, type ItemForm } from '../form.ts'
import { withWords } from '../statements/evidence.ts'
import { termsIn } from '../terms/index.ts'
import { confidences, dimensions, placeIndicators } from '../vocabulary.ts'
import { type Choice, choicesOf } from './choices.ts'
import { readChoice } from './code.ts'
import { common, inOtherWords, text, wording } from './common.ts'
import type { Kind, ReadingContext, Telling } from './kind.ts'

/** Five described steps, lowest first; value = position + 1. */
const anchors = z.tuple([text, text, text, text, text])
const steps = ['1', '2', '3', '4', '5']

/**
 * With `rates`: the consultants' anchored judgement of a dimension, stored as a rating with evidence and confidence.
 * With `judges`: the same of the place as a whole (surveys/situation); it belongs to no interview.
 */
const schema = z.strictObject({
  ...common,
  kind: z.literal('rating'),
  anchors,
  bySector: inOtherWords({ ...wording, anchors: anchors.optional() }),
  rates: z.enum(dimensions).optional(),
  judges: z.enum(placeIndicators).optional(),
})
type RatingItem = z.infer<typeof schema>

const isJudgement = ({ rates, judges }: RatingItem): boolean => rates !== undefined || judges !== undefined

interface RatingView {
  kind: 'rating'
  options: Choice[]
  /** What a judgement rests on, in the rater's words and in those of others, and how certain it is. */
  judgement:
    | {
        evidence: string
        statements: Choice[]
        confidences: Choice[]
        /** Put away until it is used: where all ladders stand on one page. */
        isFolded?: boolean
      }
    | undefined
}

/**
 * Fields: `<id>` = step "1"–"5" or a missing code; of a judgement also `<id>.evidence`, `<id>.statements` (ids, as many
 * as are ticked; which of them were offered, the reader of the form knows) and `<id>.confidence`.
 */
export const rating: Kind<typeof schema, RatingView> = {
  schema,
  isTicked: true,
  codes: 'among',
  fieldsOf(item, given) {
    const { value, missing, evidence, statements, confidence } = judgementIn(given)
    const step = { [item.id]: missing ?? `${value ?? ''}` }
    if (!isJudgement(item)) return step
    return {
      ...step,
      [`${item.id}.evidence`]: evidence ?? '',
      [`${item.id}.statements`]: statements ?? [],
      [`${item.id}.confidence`]: confidence ?? '',
    }
  },
  read(item, form, context) {
    if (isJudgement(item)) return readJudgement(item, form, context)
    const choice = readChoice(item.id, steps, form, context)
    return typeof choice === 'string' ? Number(choice) : choice
  },
  counted: () => steps.map(Number),
  words(item, given, { language, t, said = [] }) {
    const { value, missing, confidence, evidence, statements } = judgementIn(given)
    const terms = termsIn(language)
    const words: string[] = []
    if (value !== undefined) words.push(`${value} – ${item.anchors[value - 1]?.[language] ?? ''}`)
    if (missing) words.push(terms.missing[missing])
    if (confidence) words.push(t.item.certainty(terms.confidence[confidence]))
    const told = withWords(evidence, statements, said)
    if (told !== '') words.push(`${t.item.evidence}: ${told}`)
    return words
  },
  view(item, fields, telling) {
    const labels = item.anchors.map((anchor, at) => ({ value: `${at + 1}`, label: anchor[telling.language] }))
    return {
      kind: item.kind,
      options: choicesOf(labels, fields, item.id),
      judgement: isJudgement(item) ? judgementView(item, fields, telling) : undefined,
    }
  },
}

/** An answer to a rating that is no judgement says its value and no more. */
function judgementIn(given: Given | undefined): RatingGiven {
  if (typeof given === 'number') return { value: given }
  return typeof given === 'object' && !Array.isArray(given) ? given : {}
}

function readJudgement({ id }: RatingItem, form: ItemForm, context: ReadingContext): RatingGiven | null {
  const choice = readChoice(id, steps, form, context)
  const evidence = form.text(`${id}.evidence`)
  const statements = form.many(`${id}.statements`)
  const certainty = form.one(`${id}.confidence`)
  const confidence = confidences.find((each) => each === certainty)
  if (certainty !== '' && !confidence) form.complain('not_an_option', `${id}.confidence`)
  if (choice === null && evidence === null && !confidence && statements.length === 0) return null
  const rating: RatingGiven = typeof choice === 'string' ? { value: Number(choice) } : { ...choice }
  if (confidence) rating.confidence = confidence
  if (evidence !== null) rating.evidence = evidence
  if (statements.length > 0) rating.statements = [...new Set(statements)].toSorted()
  return rating
}

function judgementView(
  { id }: RatingItem,
  fields: FormFields,
  { language, t, said = [] }: Telling,
): RatingView['judgement'] {
  const terms = termsIn(language)
  const labels = confidences.map((value) => ({ value, label: terms.confidence[value] }))
  const quotes = said.map(({ id: value, words, isParaphrase, isByOther }) => {
    const marks = [isParaphrase && terms.release.paraphrase, isByOther && t.item.byOther].filter(Boolean)
    return { value, label: marks.length > 0 ? `${words} (${marks.join(', ')})` : words }
  })
  return {
    evidence: fieldText(fields, `${id}.evidence`),
    statements: choicesOf(quotes, fields, `${id}.statements`),
    confidences: choicesOf(labels, fields, `${id}.confidence`),
  }
}
