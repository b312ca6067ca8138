import { expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { stillHeard } from '../../../reports/case/still-heard.ts'

type Statement = NonNullable<NonNullable<CaseFile['situation']>['statements']>[number]

const withStatements = (...statements: Statement[]): CaseFile => ({
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Ort' },
  actors: [],
  situation: { statements },
})
const said = (id: string, text: string): Statement => ({ id, interview: 'i1', item: 'why', release: 'verbatim', text })
const silent = { interview: 'i1', item: 'why', release: 'background' } as const

it('prints the voices of its day that may still be heard, and no later one', () => {
  const then = withStatements(said('s1', 'Bleibt.'), said('s2', 'Zurück.'), said('s3', 'So.'), { id: 's4', ...silent })
  const today = withStatements(said('s1', 'Bleibt.'), said('s3', 'Anders.'), said('s4', 'Jetzt.'), said('s5', 'Neu.'))
  expect(stillHeard(then, today)).toEqual({
    file: withStatements(
      said('s1', 'Bleibt.'),
      { id: 's2', ...silent },
      { id: 's3', ...silent },
      { id: 's4', ...silent },
    ),
    leftOut: 2,
  })
})

it('takes the words of the others out of the evidence of ratings as well', () => {
  const judged = { actor: 'a1', dimension: 'motivation', kind: 'independent', value: 4 } as const
  const rating = (rater: string, evidence?: string) => ({ ...judged, rater, ...(evidence && { evidence }) })
  const statements = [said('s1', 'Bleibt.'), said('s2', 'Zurück,\nin zwei Zeilen.')]
  const then: CaseFile = {
    ...withStatements(...statements),
    ratings: [
      rating('c1', 'Eindruck.\n„Zurück,\nin zwei Zeilen.“\n„Bleibt.“'),
      rating('c2', '„Zurück,\nin zwei Zeilen.“'),
      rating('c3', 'Sagt oft: „Bleibt.“'),
    ],
  }
  const { file, leftOut } = stillHeard(then, withStatements(said('s1', 'Bleibt.')))
  expect(leftOut).toBe(1)
  expect(file.ratings).toEqual([
    rating('c1', 'Eindruck.\n„Bleibt.“'),
    rating('c2'),
    rating('c3', 'Sagt oft: „Bleibt.“'),
  ])
  expect(stillHeard(then, withStatements(...statements)).file).toBe(then)
})

it('leaves a case without statements as it is', () => {
  const { situation: _, ...then } = withStatements()
  expect(stillHeard(then, withStatements(said('s5', 'Neu.')))).toEqual({ file: then, leftOut: 0 })
})
