import type { Remark } from '../../composition/words/remark.ts'
import type { Block } from '../blocks.ts'
import { sourcesOf } from '../statement.ts'
import type { Ground } from './ground.ts'

/** The engine's sentences, each a paragraph of its own with the passages and data it rests on. */
export const paragraphs = ({ language, evidence }: Ground, remarks: Remark[]): Block[] =>
  remarks.map((remark) => ({
    kind: 'paragraph',
    text: remark[language],
    evidence: evidence(sourcesOf(remark), remark.data),
  }))

/** Sentences that belong together as one paragraph, with all they rest on; nothing without sentences. */
export const paragraph = ({ language, evidence }: Ground, remarks: Remark[]): Block[] =>
  remarks.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          text: remarks.map((remark) => remark[language]).join(' '),
          evidence: evidence(
            remarks.flatMap(sourcesOf).sort(),
            remarks.flatMap(({ data }) => data),
          ),
        },
      ]
