import type { NewCorrection } from '../../../db/situation/corrections.ts'
import { reportSections } from '../../../surveys/serves.ts'
import type { FrozenFinding, SituationVersion } from '../../../surveys/situation/finding.ts'
import { cleanLine, textLimits } from '../../../surveys/text.ts'
import { parseDate } from '../../../surveys/typed.ts'
import { complaintAboutDay, type FieldComplaint } from '../../frame/form.ts'
import { complaintsOnNames, namesIn } from '../names-meant.ts'

type Told = Omit<NewCorrection, 'id'>
type Fields = Record<string, string>

/**
 * What was said in the meeting, finding by finding and section by section; every mistake at once. Who said it stands in
 * the report by role or sector, never by name; `names` are words of what was said that may name somebody.
 */
export function readCorrections(
  { findings }: SituationVersion,
  fields: Fields,
  { today, actors }: { today: string; actors: readonly { name: string }[] },
): { corrections: Told[]; complaints: FieldComplaint[]; names: string[] } {
  const day = parseDate(fields.toldOn ?? '')
  const ahead = day !== undefined && day > today ? 'dayAhead' : undefined
  const wrongDay = complaintAboutDay(fields.toldOn ?? '') ?? ahead
  const source = cleanLine(fields.source ?? '') || null
  const told = { toldOn: day ?? '', source }
  const said = [
    ...findings.flatMap((finding) => onFinding(finding, fields, told)),
    ...reportSections.flatMap((section): Told[] => {
      const text = fields[`missing:${section}`] ?? ''
      return text === '' ? [] : [{ ...told, section, finding: null, verdict: 'missing', text }]
    }),
  ]
  const names = namesIn(said.map(({ text }) => text).join('\n'), actors)
  const wrong: FieldComplaint[] = [
    ...(wrongDay ? [{ field: 'toldOn', reason: wrongDay }] : []),
    ...((source?.length ?? 0) > textLimits.line
      ? [{ field: 'source', reason: 'tooLong', limit: textLimits.line }]
      : []),
    ...(namesIn(source ?? '', actors).length > 0 ? [{ field: 'source', reason: 'namesInSource' }] : []),
    ...findings.flatMap((finding) => complaintsOn(finding, fields)),
    ...reportSections.flatMap((section) => tooLong(`missing:${section}`, fields)),
    ...complaintsOnNames(names, fields.namesMeant),
  ]
  const isNothing = said.length === 0 && wrong.length === 0
  return { corrections: said, complaints: isNothing ? [{ field: 'toldOn', reason: 'nothingTold' }] : wrong, names }
}

function onFinding({ id, section }: FrozenFinding, fields: Fields, told: Pick<Told, 'toldOn' | 'source'>): Told[] {
  const verdict = fields[`verdict:${id}`]
  if (verdict !== 'agree' && verdict !== 'not_so') return []
  return [{ ...told, section, finding: id, verdict, text: fields[`text:${id}`] ?? '' }]
}

function complaintsOn({ id }: FrozenFinding, fields: Fields): FieldComplaint[] {
  const verdict = fields[`verdict:${id}`] ?? ''
  const text = fields[`text:${id}`] ?? ''
  if (!['', 'agree', 'not_so'].includes(verdict)) return [{ field: `verdict:${id}`, reason: 'notAnOption' }]
  if (verdict === '' && text !== '') return [{ field: `verdict:${id}`, reason: 'verdictMissing' }]
  if (verdict === 'not_so' && text === '') return [{ field: `text:${id}`, reason: 'notSoNeedsText' }]
  return tooLong(`text:${id}`, fields)
}

const tooLong = (field: string, fields: Fields): FieldComplaint[] =>
  (fields[field] ?? '').length > textLimits.text ? [{ field, reason: 'tooLong', limit: textLimits.text }] : []
