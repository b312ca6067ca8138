/**
 * The founding model once more, straight from its description (model, section 9) and by trying everything: answers as
 * letters, findings from every completion, no code shared with the program.
 */
type Given = Record<string, { value: string; evidence: number }>

const names = ['B1', 'B2', 'B3', 'B4', 'A1', 'A2', 'A3', 'A4', 'A5', 'M1', 'M2', 'M3', 'M4', 'M5']
const parts = {
  need: 'B1 B2 B3 B4',
  publicNeed: 'A1 A2 A3 A4 A5',
  groupFeasible: 'M1 M2 M3',
  allianceFeasible: 'M4 M5',
}
type Part = keyof typeof parts
const members = (part: Part) => parts[part].split(' ')

function judge(part: Part, word: string): string {
  const often = (letter: string) => word.split(letter).length - 1
  if (part === 'groupFeasible' || part === 'allianceFeasible')
    return often('n') > 0 ? 'no' : often('y') === word.length ? 'yes' : 'partly'
  if (part === 'need' && word.startsWith('y')) return 'yes'
  if (often('y') > 1) return 'yes'
  return often('y') === 1 || often('p') > 1 ? 'partly' : 'no'
}

function finding(part: Part, given: Given): string {
  const word = members(part).map((name) => given[name]!.value.charAt(0))
  const holes = word.flatMap((letter, at) => (letter === 'u' ? [at] : []))
  const results = new Set<string>()
  for (let way = 0; way < 3 ** holes.length; way += 1) {
    const filled = [...word]
    holes.forEach((at, place) => {
      filled[at] = 'ypn'.charAt(Math.floor(way / 3 ** place) % 3)
    })
    results.add(judge(part, filled.join('')))
  }
  return results.size === 1 ? [...results][0]! : 'unknown'
}

export function foundByHand(given: Given) {
  const findings = {
    need: finding('need', given),
    publicNeed: finding('publicNeed', given),
    groupFeasible: finding('groupFeasible', given),
    allianceFeasible: finding('allianceFeasible', given),
  }
  const those = (list: string[], ...values: string[]) => list.filter((name) => values.includes(given[name]!.value))
  const order = (list: string[]) => names.filter((name) => list.includes(name))
  const passable = (result: string) => result === 'yes' || result === 'partly'

  const missingGroup: string[] = []
  if (findings.need !== 'yes') missingGroup.push(...those(members('need'), 'partly', 'no', 'unknown'))
  if (!passable(findings.groupFeasible)) missingGroup.push(...those(members('groupFeasible'), 'no', 'unknown'))
  const missingAlliance: string[] = []
  if (findings.publicNeed !== 'yes') missingAlliance.push(...those(members('publicNeed'), 'partly', 'no', 'unknown'))
  if (!passable(findings.allianceFeasible)) missingAlliance.push(...those(members('allianceFeasible'), 'no', 'unknown'))

  const group = findings.need === 'yes' && passable(findings.groupFeasible)
  const alliance = findings.publicNeed === 'yes' && passable(findings.allianceFeasible)
  const basis: string[] = []
  if (group) basis.push(...those(members('need'), 'yes'), ...members('groupFeasible'))
  if (alliance) basis.push(...those(members('publicNeed'), 'yes'), ...members('allianceFeasible'))
  if (!group && !alliance) {
    for (const part of ['need', 'publicNeed'] as const)
      if (findings[part] !== 'yes') basis.push(...those(members(part), 'partly', 'no', 'unknown'))
    for (const part of ['groupFeasible', 'allianceFeasible'] as const)
      if (!passable(findings[part])) basis.push(...those(members(part), 'partly', 'no', 'unknown'))
  }

  let ready = !Object.values(findings).includes('unknown')
  for (const name of basis) {
    const { value, evidence } = given[name]!
    if (evidence < (name.charAt(0) !== 'M' && value === 'yes' ? 2 : 1)) ready = false
  }
  const unknown = (Object.keys(parts) as Part[]).filter((part) => findings[part] === 'unknown')
  return {
    option: group && alliance ? 'both' : group ? 'group' : alliance ? 'alliance' : 'not_yet',
    ready,
    strength: ['none', 'weak', 'medium', 'strong'][Math.min(...basis.map((name) => given[name]!.evidence))],
    findings,
    basis: order(basis),
    missing: {
      group: order(missingGroup),
      alliance: order(missingAlliance),
      both: order([...missingGroup, ...missingAlliance]),
    },
    clarify: order(unknown.flatMap((part) => those(members(part), 'unknown'))),
  }
}
