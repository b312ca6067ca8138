import type { Block } from '../blocks.ts'
import type { Section } from './ground.ts'

/** The engine's own sentences, each with the passages and data it rests on. */
export const statements: Section = ({ recommendation, words, language, evidence }) =>
  recommendation.statements.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: words.basis.heading },
        ...recommendation.statements.map(
          (statement): Block => ({
            kind: 'paragraph',
            text: statement[language],
            evidence: evidence(statement.handbook, statement.data),
          }),
        ),
      ]
