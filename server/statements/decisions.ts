import type { StatementChange } from '../../db/surveys/statements.ts'
import { type FormFields, fieldList, fieldText } from '../../surveys/form.ts'
import { fingerprint } from '../../surveys/merge.ts'
import { joinPassages, type Passage, passagesOf } from '../../surveys/statements/passages.ts'
import { isUnheard, levelOf, namesLeft } from '../../surveys/statements/statement.ts'
import { cleanText, textLimits } from '../../surveys/text.ts'
import { type Release, releases } from '../../surveys/vocabulary.ts'
import type { FieldComplaint } from '../frame/form.ts'
import type { Said } from './said.ts'

/** What is decided about one statement, as the form holds it. */
export interface Decision {
  release: Release
  paraphrase: string
  /** Marked sentences; none: the whole answer. */
  passages: Passage[] | null
  notNames: string[]
}

type Field = 'release' | 'paraphrase' | 'passage' | 'notName' | 'readBack' | 'drawn' | 'revision' | 'note'

/** The name of a field of one statement. */
export const fieldOf = (field: Field, { id }: Pick<Said, 'id'>): string => `${field}:${id}`

/** A sentence as a tick refers to it. */
export const passageKey = ({ from, to }: Passage): string => `${from}-${to}`

/** What holds now: a decision about another version of the note keeps its paraphrase and nothing else. */
export function storedDecision({ row, note }: Said): Decision {
  const release = levelOf(row, note)
  const holds = row?.decidedOf === note.revision
  return {
    release,
    paraphrase: row?.paraphrase ?? '',
    passages: holds ? row.passages : null,
    notNames: holds ? (row.notNames ?? []) : [],
  }
}

/** What was sent for one statement; a level that no form of ours sends is none. */
function sentDecision(said: Said, fields: FormFields): Decision {
  const release = releases.find((each) => each === fieldText(fields, fieldOf('release', said))) ?? 'undecided'
  const all = passagesOf(said.note.text)
  const ticked = fieldList(fields, fieldOf('passage', said))
  const marked = joinPassages(
    all.filter((each) => ticked.includes(passageKey(each))),
    all,
  )
  const isWhole = marked.length === 0 || (marked.length === 1 && ticked.length === all.length)
  return {
    release,
    paraphrase: cleanText(fieldText(fields, fieldOf('paraphrase', said))),
    passages: isWhole ? null : marked,
    notNames: fieldList(fields, fieldOf('notName', said)),
  }
}

export const decisionFingerprint = ({ release, paraphrase, passages, notNames }: Decision): string =>
  fingerprint([release, paraphrase, (passages ?? []).map(passageKey).join(), ...notNames])

export interface SentDecisions {
  decisions: Map<string, Decision>
  complaints: FieldComplaint[]
  changes: StatementChange[]
}

/**
 * Reads the whole page. What was not touched on it is left as it is stored, whoever has changed it since; what was
 * changed on both sides comes back as a conflict with the words of what is stored.
 * @param wordsOf What is stored, in words.
 */
export function readDecisions(
  said: Said[],
  fields: FormFields,
  names: readonly string[],
  wordsOf: (decision: Decision) => string,
): SentDecisions {
  const sent: SentDecisions = { decisions: new Map(), complaints: [], changes: [] }
  for (const each of said.filter(({ row }) => row?.readBack !== 'withdrawn')) {
    const decision = sentDecision(each, fields)
    sent.decisions.set(each.id, decision)
    const stored = storedDecision(each)
    const now = decisionFingerprint(decision)
    if (now === fieldText(fields, fieldOf('drawn', each)) || now === decisionFingerprint(stored)) continue
    if (isElsewhere(each, fields)) {
      sent.complaints.push({ field: fieldOf('release', each), reason: 'changedMeanwhile', stored: wordsOf(stored) })
      continue
    }
    const complaints = complaintsAbout(each, decision, names)
    sent.complaints.push(...complaints)
    if (complaints.length === 0) sent.changes.push(changeOf(each, decision))
  }
  return sent
}

/** Whether the statement or its note is another than the page had shown. */
const isElsewhere = (said: Said, fields: FormFields): boolean =>
  fieldText(fields, fieldOf('revision', said)) !== String(said.row?.revision ?? 0) ||
  fieldText(fields, fieldOf('note', said)) !== String(said.note.revision)

function complaintsAbout(said: Said, decision: Decision, names: readonly string[]): FieldComplaint[] {
  const { release, paraphrase } = decision
  if (paraphrase.length > textLimits.text)
    return [{ field: fieldOf('paraphrase', said), reason: 'tooLong', limit: textLimits.text }]
  if (release === 'paraphrase' && paraphrase === '')
    return [{ field: fieldOf('paraphrase', said), reason: 'paraphraseMissing' }]
  if (namesLeft(decision, said.note, names).length > 0)
    return [{ field: fieldOf('notName', said), reason: 'namesLeft' }]
  return []
}

/** What is decided; what was read back as something else is to be read back again. */
const changeOf = ({ id, item, note, row }: Said, decision: Decision): StatementChange => ({
  id,
  item,
  revision: row?.revision ?? 0,
  set: {
    release: decision.release,
    paraphrase: decision.paraphrase || null,
    passages: decision.passages,
    notNames: decision.notNames.length > 0 ? decision.notNames : null,
    decidedOf: note.revision,
    ...(isUnheard(decision, row, note) && { readBack: null, readBackOn: null, readBackOf: null, leavesFrom: null }),
  },
})
