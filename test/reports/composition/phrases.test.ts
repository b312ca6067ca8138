import { expect, it } from 'vitest'
import { between, inTen, persons } from '../../../reports/composition/words/phrases.de.ts'
import {
  between as betweenEnglish,
  inTen as inTenEnglish,
  persons as personsEnglish,
} from '../../../reports/composition/words/phrases.en.ts'

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

it.each([
  [2, 2, 'genau zwei Personen', 'exactly two people'],
  [0, 2, 'höchstens zwei Personen', 'at most two people'],
  [1, 2, 'eine bis zwei Personen', 'one or two people'],
  [1, 3, 'eine bis drei Personen', 'one to three people'],
])('says of at least %d and at most %d what that is in one', (min, max, german, english) => {
  expect([between(min, max, persons), betweenEnglish(min, max, personsEnglish)]).toEqual([german, english])
})
