import type { Language } from '../../surveys/vocabulary.ts'
import type { Block } from './blocks.ts'
import { formatDate } from './format.ts'
import { wordingFor } from './wording.ts'

/** What people decided; the reason is theirs, word for word. */
export interface Recorded<Option extends string> {
  option: Option
  reason: string
  /** "YYYY-MM-DD" or ISO 8601. */
  date: string
  /** Name of whoever recorded it. */
  by?: string
}

/** What people decided, with their reason, oldest first; said where it differs from what was recommended. */
export function recordedBlocks<Option extends string>(
  recorded: readonly Recorded<Option>[],
  { recommended, label, language }: { recommended: Option; label: Record<Option, string>; language: Language },
): Block[] {
  const said = wordingFor(language).decided
  return [
    { kind: 'heading', level: 1, text: said.heading },
    ...(recorded.length === 0 ? [{ kind: 'paragraph', text: said.none } satisfies Block] : []),
    ...recorded.flatMap(({ option, reason, date, by }): Block[] => [
      {
        kind: 'facts',
        items: [
          { term: said.option, description: [{ text: label[option], strong: true }] },
          { term: said.reason, description: reason },
          { term: said.date, description: formatDate(date, language) },
          ...(by ? [{ term: said.by, description: by }] : []),
        ],
      },
      ...(option === recommended ? [] : [{ kind: 'paragraph', text: said.differs } satisfies Block]),
    ]),
  ]
}
