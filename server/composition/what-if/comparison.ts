import { groupFunctions, type Portrait, portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { isSameData } from '../../../surveys/canonical-json.ts'
import { capital } from '../../../surveys/terms/index.ts'
import { sectors } from '../../../surveys/vocabulary.ts'
import type { StoredComposition } from '../stored.ts'
import type { CompositionWords } from '../words.ts'

interface Cell {
  text: string
  /** Set apart: new here, or gone there. */
  mark?: string
}

/** Both groups by the base's data and yardstick, aspect by aspect; of a group that cannot be, nothing is said. */
export function comparisonOf(
  one: StoredComposition,
  other: StoredComposition,
  base: StoredComposition,
  words: CompositionWords,
) {
  const { t, f, terms, people, names, functionName, requirement } = words
  const portraits = [one, other].map(({ result }) => portrayGroup(base.case, result.group)) as [Portrait, Portrait]
  const [left, right] = portraits
  const row = (aspect: string, cell: (portrait: Portrait, opposite: Portrait, mark: string) => Cell[]) => {
    const cells = [cell(left, right, t.scenario.gone), cell(right, left, t.scenario.joined)]
    return { aspect, cells, differs: !isSameData(cells[0]!.map(textOf), cells[1]!.map(textOf)) }
  }
  const textOf = ({ text }: Cell) => text
  return [
    row(t.scenario.size, ({ members }) => [{ text: members.length ? f.integer(members.length) : t.scenario.noGroup }]),
    ...sectors.map((sector) =>
      row(terms.sectorLong[sector], ({ bySector }, opposite, mark) =>
        people(bySector[sector]).map(({ id, name }) => ({
          text: name,
          ...(opposite.members.length > 0 && !opposite.members.includes(id) && { mark }),
        })),
      ),
    ),
    ...groupFunctions.map((each) =>
      row(capital(functionName(each)), ({ functions, members }) =>
        members.length === 0
          ? []
          : [{ text: functions[each].length ? t.scenario.brought(names(functions[each])) : t.scenario.notBrought }],
      ),
    ),
    row(t.scenario.unmetRow, ({ unmet, members }) => [
      {
        text:
          members.length === 0 ? t.scenario.noGroup : unmet.length ? f.list(unmet.map(requirement)) : t.scenario.none,
      },
    ]),
    row(t.scenario.value, ({ value, members }) => [
      { text: members.length ? t.scenario.points(value) : t.scenario.noGroup },
    ]),
  ]
}
