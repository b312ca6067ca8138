import type { CaseFile } from '../../../reports/case/case-file.ts'

/**
 * The same facts in other writing: lists in another order, ties from the other side, milieus once more in other
 * spellings, everything that may be absent present and empty. `random` in [0, 1) decides which.
 */
export function writtenOtherwise(file: CaseFile, random: () => number): CaseFile {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const shuffle = <T>(list: readonly T[] = []): T[] =>
    list
      .map((each) => ({ each, at: random() }))
      .sort((left, right) => left.at - right.at)
      .map(({ each }) => each)
  const spellings = (label: string) => [
    label,
    label.toLowerCase(),
    `${label} `,
    `${label.slice(0, 1)}\u00ad${label.slice(1)}`,
  ]
  const wide = (label: string) =>
    label.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
  const given = file.settings ?? {}
  return {
    ...file,
    actors: shuffle(file.actors).map(({ milieus = [], attributes = {}, ...each }) => {
      const again = milieus.filter(() => random() < 0.5).map((label) => pick([...spellings(label), wide(label)]))
      return { ...each, attributes, milieus: shuffle([...milieus, ...again]) }
    }),
    ties: shuffle(file.ties).map(({ a, b, from, ...tie }) => {
      if (random() < 0.5) return { a, b, ...(from && { from }), ...tie }
      return { ...tie, ...(from && { from: from === 'a' ? 'b' : 'a' }), b: a, a: b }
    }),
    ratings: shuffle(file.ratings),
    interviews: shuffle(file.interviews).map((each) => ({
      ...each,
      interviewers: each.interviewers ?? [],
      answers: {},
    })),
    selfAssessments: shuffle(file.selfAssessments).map((each) => ({ ...each, answers: {} })),
    situation: { judgements: [], statements: [] },
    founding: shuffle(file.founding),
    settings: {
      reasons: {},
      floors: {},
      sectors: {},
      size: {},
      ...given,
      include: shuffle(given.include),
      exclude: shuffle(given.exclude),
    },
    reviews: shuffle(file.reviews),
  }
}
