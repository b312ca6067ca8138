import type { Database } from '../../db/database.ts'
import { finaliseRatings, ratingsOf, reopenRatings, saveRating } from '../../db/surveys/ratings.ts'
import { type StatementChange, saveStatements, statementId } from '../../db/surveys/statements.ts'
import { passagesOf } from '../../surveys/statements/passages.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'
import { situationIn } from './auenfurt-situation.ts'
import { daysBefore } from './notation.ts'

/** What was decided about an answer. */
interface Decided {
  interview: string
  item: string
  /** Verbatim: the whole answer or these of its sentences, counted from 0. */
  verbatim?: 'whole' | number[]
  paraphrase?: string
  readBack?: 'confirmed' | 'corrected' | 'not_wanted' | 'withdrawn'
  /** Days before now on which it was read back. */
  ago?: number
}

const whole = (interview: string, ...items: string[]): Decided[] =>
  items.map((item) => ({ interview, item, verbatim: 'whole' }))

/** Of every level something, and of every way that reading back can go. What is not named here stays undecided. */
const decided: Decided[] = [
  ...whole('i01', 'conflict_main', 'need_isolation_open', 'need_public_pressure_open', 'concerns_open'),
  { interview: 'i01', item: 'internal_protection', verbatim: [1, 2] },
  {
    interview: 'i01',
    item: 'need_no_safe_room_open',
    paraphrase: 'In den Leitungsrunden bleibt für das Thema kaum Zeit.',
  },
  { interview: 'i01', item: 'external_example', verbatim: [1] },
  ...whole('i02', 'external_response', 'need_public_pressure_open', 'concerns_open'),
  {
    interview: 'i02',
    item: 'external_example',
    paraphrase:
      'Beschäftigte im Außendienst wurden bedrängt und gefilmt; das Video verbreitete sich binnen eines Tages.',
  },
  { interview: 'i02', item: 'internal_view', paraphrase: 'Im eigenen Amt gilt das Thema als Aufgabe der anderen.' },
  { interview: 'i02', item: 'need_fragile_contacts_open', verbatim: 'whole', readBack: 'not_wanted', ago: 90 },
  {
    interview: 'i03',
    item: 'need_isolation_open',
    paraphrase: 'Eine Vertraute gibt es außerhalb der Verwaltung, im eigenen Haus niemanden.',
  },
  ...whole(
    'i03',
    'external_example',
    'internal_sensitisation',
    'conflict_affected',
    'need_no_safe_room_open',
    'need_public_pressure_open',
    'functions_conditions',
    'people_missing_view',
  ),
  { interview: 'i03', item: 'structures_gaps', verbatim: [1] },
  {
    interview: 'i03',
    item: 'internal_view',
    paraphrase: 'Wer das Thema anspricht, gilt als die Person mit dem immer gleichen Thema.',
  },
  { interview: 'i03', item: 'need_fragile_contacts_open', verbatim: 'whole', readBack: 'withdrawn' },
  ...whole('i04', 'need_no_safe_room_open', 'concerns_open'),
  {
    interview: 'i05',
    item: 'need_fragile_contacts_open',
    paraphrase: 'Die Zusammenarbeit hängt an einer einzigen Person im Amt.',
  },
  ...whole('i05', 'external_example'),
  {
    interview: 'i05',
    item: 'functions_conditions',
    paraphrase: 'Allen muss von Anfang an klar sein, dass die Polizei Straftaten verfolgt, von denen sie erfährt.',
  },
  { interview: 'i05', item: 'need_no_safe_room_open', verbatim: 'whole', readBack: 'corrected', ago: 2 },
  ...whole('i06', 'conflict_affected', 'need_isolation_open', 'need_no_safe_room_open', 'need_public_pressure_open'),
  ...whole('i06', 'concerns_open', 'people_missing_view'),
  {
    interview: 'i06',
    item: 'external_example',
    paraphrase: 'Ein Angriff auf einen Jugendlichen wurde erst nach Wochen angezeigt.',
  },
  {
    interview: 'i06',
    item: 'need_fragile_contacts_open',
    paraphrase: 'Zur Polizei gibt es nur eine einzige Ansprechperson.',
  },
  ...whole('i07', 'conflict_main', 'need_no_safe_room_open', 'need_fragile_contacts_open', 'resources_open'),
  {
    interview: 'i07',
    item: 'need_isolation_open',
    paraphrase: 'Offen mit einem Vertrauten, mit der Verwaltung nicht.',
  },
  {
    interview: 'i07',
    item: 'expectations_open',
    paraphrase: 'Wem die Familien vertrauen, gehört mit an den Tisch.',
  },
  ...whole('i08', 'need_isolation_open', 'need_no_safe_room_open', 'need_public_pressure_open'),
]

/** Stores what was decided about the statements of the demo, and that they were read back. */
export async function decideStatements(db: Database, now: Date): Promise<void> {
  const here = db.at('auenfurt')
  for (const { id, date, answers = {} } of situationIn(now)) {
    const changes = decided
      .filter(({ interview }) => interview === id)
      .map((each) => changeOf(each, String(answers[each.item] ?? ''), { now, heldOn: date }))
    await saveStatements(here, id, { changes, savedBy: 'c1', now })
  }
}

/** Some ratings rest on what the person said in the interview on the situation: who rated whom in what, and on what. */
const restingOn: [actor: string, rater: 'c1' | 'c2', dimension: Dimension, interview: string, item: string][] = [
  ['a03', 'c2', 'commitment', 'i03', 'functions_conditions'],
  ['a11', 'c2', 'affected_perspective', 'i06', 'concerns_open'],
  ['a12', 'c2', 'networking', 'i07', 'resources_open'],
  ['a14', 'c2', 'public_activism', 'i08', 'need_public_pressure_open'],
]

/** Both raters are done in the demo: a rating is taken up again and closed as it was, with what it rests on. */
export async function restOnStatements(db: Database, now: Date): Promise<void> {
  const here = db.at('auenfurt')
  for (const [actor, rater, dimension, interview, item] of restingOn) {
    const before = (await ratingsOf(here, { actor, rater })).find(
      (each) => each.dimension === dimension && each.kind === 'independent',
    )!
    const statements = [statementId({ response: interview, item })]
    const { value, confidence, response, kind } = before
    await reopenRatings(here, actor, rater)
    const given = { value: value!, ...(confidence && { confidence }), statements }
    await saveRating(here, { actor, rater, dimension, kind, response, given, now })
    await finaliseRatings(here, actor, rater)
  }
}

function changeOf(
  { interview, item, verbatim, paraphrase, readBack = 'confirmed', ago }: Decided,
  note: string,
  { now, heldOn }: { now: Date; heldOn: string | undefined },
): StatementChange {
  const sentences = passagesOf(note)
  const day = ago === undefined ? (heldOn ?? null) : daysBefore(now, ago)
  const isBack = readBack === 'withdrawn'
  return {
    id: statementId({ response: interview, item }),
    item,
    revision: 0,
    set: {
      release: isBack ? 'background' : paraphrase === undefined ? 'verbatim' : 'paraphrase',
      paraphrase: paraphrase ?? null,
      passages: Array.isArray(verbatim) ? verbatim.map((at) => sentences[at]!) : null,
      decidedOf: 1,
      readBack,
      readBackOn: day,
      readBackOf: 1,
      leavesFrom: isBack ? null : readBack === 'confirmed' || ago === undefined ? day : daysBefore(now, ago - 7),
    },
  }
}
