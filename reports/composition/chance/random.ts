/** The numbers are whole steps of one over so many. */
const steps = 2 ** 32

/**
 * Pseudo-random numbers in [0, 1) (sfc32), the same for the same keys on every machine. Every key, such as seed,
 * person and dimension, has its own sequence, so that a change in one place leaves the draws of all others alone.
 */
export function randomSequence(...keys: number[]): () => number {
  let [a, b, c] = [0x9e3779b9, 0x243f6a88, 0xb7e15162]
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / steps
  }
  for (const key of keys) {
    a ^= key
    for (let round = 0; round < 12; round++) next()
  }
  return next
}

/**
 * The same sequence in pairs: every second number is as far from one as the number before is from zero. What is drawn
 * high once is drawn low the next time, so that chance evens out sooner: two persons who are alike in everything come
 * out alike, and a share from some thousand draws is closer to the truth.
 */
export function pairedSequence(...keys: number[]): () => number {
  const random = randomSequence(...keys)
  let mirrored: number | undefined
  return () => {
    const number = mirrored ?? random()
    mirrored = mirrored === undefined ? (steps - 1) / steps - number : undefined
    return number
  }
}
