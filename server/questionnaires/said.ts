import type { Answers } from '../../surveys/answer.ts'
import { givenFor } from '../../surveys/fields.ts'
import type { Instrument, Item } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import type { Telling } from '../../surveys/kinds/kind.ts'
import { itemWords } from '../../surveys/words.ts'
import type { AnswersPartial } from '../../views/partials/partials.ts'
import type { Texts } from '../../views/text/index.ts'

/** What was answered, question by question, in words and with what it serves; nothing said is no words. */
export const saidOf = (
  instrument: Instrument,
  items: readonly Item[],
  answers: Answers,
  telling: Telling & { t: Texts },
): AnswersPartial['items'] =>
  items.map((item) => ({
    id: item.id,
    label: item.label[telling.language],
    words: itemWords(item, givenFor(item, answers), telling),
    serves: servesOf(instrument, item).map((each) => telling.t.terms.serves[each]),
  }))
