/** One depth of the search: who may still join the members so far. Made once per depth and filled again and again. */
export interface Layer {
  /** The first `length` are the candidates, after `lineUp` the most promising first. */
  list: Int32Array
  length: number
  /** By person: 1 while groups with this person are still to be looked at here. */
  present: Uint8Array
  /** By person: the most that joining can add, what is in `shared` apart. */
  optimistic: Float64Array
  /** By person: the same with what others who join can add to what is counted once for all. */
  first: Float64Array
  /** Used again and again by `sortByPromise`. */
  sorted: Int32Array
}

export const makeLayers = (count: number, people: number): Layer[] =>
  Array.from({ length: count }, () => ({
    list: new Int32Array(people),
    length: 0,
    present: new Uint8Array(people),
    optimistic: new Float64Array(people),
    first: new Float64Array(people),
    sorted: new Int32Array(people),
  }))

/** Takes those who are not present any more out of the list. */
export function closeRanks(layer: Layer): void {
  const { list, present, length } = layer
  let kept = 0
  for (let at = 0; at < length; at++) if (present[list[at]!]) list[kept++] = list[at]!
  layer.length = kept
}

/** Makes those who are present in one layer the candidates of the next. */
export function passOn({ list, present, length }: Layer, next: Layer): void {
  let count = 0
  for (let at = 0; at < length; at++) if (present[list[at]!]) next.list[count++] = list[at]!
  next.length = count
}

/** Promises are quarters of points: where they are no more steps apart, counting sorts them without comparing. */
const mostSteps = 8192
const counts = new Int32Array(mostSteps + 1)
/** So few are sorted sooner by comparing. */
const few = 32

/** The most promising first; of equal ones the order stays. */
export function sortByPromise(layer: Layer): void {
  const { list, length, optimistic } = layer
  let most = Number.NEGATIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < length; at++) {
    most = Math.max(most, optimistic[list[at]!]!)
    least = Math.min(least, optimistic[list[at]!]!)
  }
  const steps = (most - least) * 4
  if (length < few || steps >= mostSteps) sortByComparing(layer)
  else sortByCounting(layer, most, steps)
}

function sortByCounting({ list, length, optimistic, sorted }: Layer, most: number, steps: number): void {
  counts.fill(0, 0, steps + 2)
  for (let at = 0; at < length; at++) counts[(most - optimistic[list[at]!]!) * 4 + 1]!++
  for (let each = 1; each <= steps; each++) counts[each]! += counts[each - 1]!
  for (let at = 0; at < length; at++) sorted[counts[(most - optimistic[list[at]!]!) * 4]!++] = list[at]!
  list.set(sorted.subarray(0, length))
}

/** Insertion sort, because the list comes nearly sorted from the layer above. */
function sortByComparing({ list, length, optimistic }: Layer): void {
  for (let at = 1; at < length; at++) {
    const person = list[at]!
    let place = at
    while (place > 0 && optimistic[list[place - 1]!]! < optimistic[person]!) {
      list[place] = list[place - 1]!
      place--
    }
    list[place] = person
  }
}
