import { isSameData } from '../../surveys/canonical-json.ts'
import { type CaseFile, hashCase } from './case-file.ts'
import { inNormalForm } from './normal-form.ts'
import { quoting } from './quoted.ts'

/**
 * What makes a result outdated: data that differ from those it was computed from. Founding the group is no such
 * difference, because it only carries out what was decided; nor are other settings than those a scenario supposes, nor
 * the words of others that a rating quotes: they may be taken back (docs/decisions/015-statements.md).
 */

/** A result with its case, frozen with it. */
export interface Frozen {
  kind: 'computed' | 'scenario'
  case: CaseFile
  result: { format: string }
}

/** What can have changed since: a part of the case, or the model by which it was measured. */
export type Changed = keyof CaseFile | 'model'

/** The cases a result may rest on without being outdated, today's first. */
export type Grounds = [today: CaseFile, ...earlier: CaseFile[]]

/**
 * Today's case, and the same as it would stand had its group not been founded: without the group, and with the status
 * that its members had in `founding`, the case people had before them then. Without it (the group was imported, or
 * there is none) today's case alone.
 */
export function groundsOf(today: CaseFile, founding?: CaseFile): Grounds {
  const { group, ...others } = today
  if (!group || !founding) return [today]
  const statusThen = new Map(founding.actors.map(({ id, status }) => [id, status]))
  const actors = today.actors.map((each) =>
    each.status === 'member' ? { ...each, status: statusThen.get(each.id) ?? each.status } : each,
  )
  return [today, { ...others, actors }]
}

/** Whether today's model might recommend otherwise from the same facts. */
export const isOfEarlierModel = ({ format }: { format: string }): boolean => format !== 'tragwerk-recommendation/2'

/** What has changed since, the data by the keys of the case; nothing when the result is not outdated. */
export function changedParts({ kind, case: frozen, result }: Frozen, grounds: Grounds): Changed[] {
  const then = inNormalForm(quoting(frozen, []))
  const differing = (ground: CaseFile) => {
    const now = inNormalForm(quoting(ground, []))
    const parts = [...new Set([...Object.keys(then), ...Object.keys(now)])] as (keyof CaseFile)[]
    const ignored: (keyof CaseFile)[] = [...noGrounds, ...(kind === 'scenario' ? (['settings'] as const) : [])]
    return parts.filter((part) => !isSameData(then[part], now[part]) && !ignored.includes(part))
  }
  const data = grounds.map(differing).reduce((fewest, each) => (each.length < fewest.length ? each : fewest))
  return isOfEarlierModel(result) ? ['model', ...data] : data
}

/** What a composition does not rest on: whether a group is right here is asked apart from who should be in it. */
const noGrounds = ['situation', 'founding'] as const

function onlyGrounds(file: CaseFile): CaseFile {
  const { situation: _, founding: __, ...grounds } = quoting(file, [])
  return grounds
}

/**
 * By which to tell whether a result is outdated where its case is not at hand. An earlier model left its hashes unmarked,
 * so none of them is ever that of a result of today's.
 */
export const hashOfFrozen = ({ kind, case: frozen, result }: Frozen): string =>
  `${isOfEarlierModel(result) ? '' : ofModel}${kind === 'computed' ? hashOfGrounds(frozen) : hashWithoutSettings(frozen)}`

const ofModel = 'model-2 '

/** The same of a case that something is computed from now. */
export const hashOfGrounds = (file: CaseFile): string => hashCase(onlyGrounds(file))

/** By which to tell whether a report on the founding question is outdated: it rests on nothing but its criteria. */
export const hashOfFounding = ({ format, municipality, founding = [] }: CaseFile): string =>
  `founding ${hashCase({ format, municipality, actors: [], founding })}`

/** `markOf` every report that is not outdated. */
export const currentHashes = (grounds: Grounds): ReadonlySet<string> =>
  new Set(
    grounds.flatMap((each) => [
      ...[hashOfGrounds(each), hashWithoutSettings(each)].map((hash) => `composition ${ofModel}${hash}`),
      hashCase(each),
      hashOfGrounds(each),
      hashOfFounding(each),
    ]),
  )

/** A report by what it rests on: an unmarked hash may be that of a decision, and of a composition by an earlier model. */
export const markOf = ({ kind, caseHash }: { kind: string; caseHash: string }): string =>
  kind === 'composition' ? `composition ${caseHash}` : caseHash

/** Marked, so that it is never taken for the hash of a case that has no settings of its own. */
function hashWithoutSettings(file: CaseFile): string {
  const { settings: _, ...others } = onlyGrounds(file)
  return `without-settings ${hashCase(others)}`
}
