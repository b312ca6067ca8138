import { expect, it } from 'vitest'
import { inTen } from '../../../reports/composition/words/phrases.de.ts'
import { inTen as inTenEnglish } from '../../../reports/composition/words/phrases.en.ts'

it.each([
  [0, 'in keinem Rechenlauf', 'in no run'],
  [0.04, 'in weniger als einem von 20 Rechenläufen', 'in fewer than one of 20 runs'],
  [0.05, 'in 1 von 20 Rechenläufen', 'in 1 of 20 runs'],
  [0.074, 'in 1 von 20 Rechenläufen', 'in 1 of 20 runs'],
  [0.08, 'in 1 von 10 Rechenläufen', 'in 1 of 10 runs'],
  [0.94, 'in 9 von 10 Rechenläufen', 'in 9 of 10 runs'],
  [0.999, 'in fast allen Rechenläufen', 'in nearly all runs'],
  [1, 'in allen Rechenläufen', 'in all runs'],
])('says of a share of %d in how many runs that is, never twice as many', (share, german, english) => {
  expect([inTen(share), inTenEnglish(share)]).toEqual([german, english])
})
