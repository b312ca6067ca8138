import type { RatingGiven } from '../answer.ts'
import { readAnswers } from '../answers.ts'
import type { Complaint } from '../complaint.ts'
import type { FormFields } from '../form.ts'
import { t } from '../instruments/bilingual.ts'
import type { Item } from '../kinds/kinds.ts'
import type { Bilingual, PlaceIndicator } from '../vocabulary.ts'

/**
 * What each consultant judges about the place after the interviews, alone (recommendation model, section 9). Each
 * ladder has one criterion, so that two readers mean the same by a step. What is not known is said to be not known.
 */
export type PlaceItem = Extract<Item, { kind: 'rating' }> & { id: PlaceIndicator; judges: PlaceIndicator }

type Ladder = [Bilingual, Bilingual, Bilingual, Bilingual, Bilingual]

const judged = (
  id: PlaceIndicator,
  source: string,
  label: Bilingual,
  anchors: Ladder,
  hint?: Bilingual,
): PlaceItem => ({
  id,
  kind: 'rating',
  judges: id,
  label,
  anchors,
  source,
  ...(hint && { hint }),
})

export const placeItems: readonly PlaceItem[] = [
  judged(
    'B1',
    'H 2.2',
    t('Mit wem können Schlüsselpersonen vor Ort ehrlich sprechen?', 'With whom can key persons speak honestly here?'),
    [
      t('Mit mehreren Menschen aus verschiedenen Bereichen.', 'With several people from different sectors.'),
      t('Mit einzelnen Menschen außerhalb des eigenen Hauses.', 'With individuals outside their own organisation.'),
      t('Nur mit Menschen im eigenen Haus.', 'Only with people inside their own organisation.'),
      t(
        'Sie nennen Wichtiges, das sie mit niemandem vor Ort besprechen können.',
        'They name important matters they can discuss with nobody here.',
      ),
      t(
        'Sie sagen, dass sie vor Ort mit niemandem ehrlich sprechen können.',
        'They say that they can speak honestly with nobody here.',
      ),
    ],
  ),
  judged(
    'B2',
    'H 2.2',
    t(
      'Gibt es einen Ort für Strategien, die über die eigene Zuständigkeit hinausgehen?',
      'Is there a place for strategies that go beyond one’s own competence?',
    ),
    [
      t('Es gibt einen Ort, an dem alle wichtigen Stellen sitzen.', 'There is a place where all important bodies sit.'),
      t(
        'Es gibt einen Ort, aber nicht alle wichtigen Stellen sitzen dort.',
        'There is a place, but not all important bodies sit there.',
      ),
      t(
        'Es gibt Runden; über Heikles wird dort nicht gesprochen.',
        'There are circles; sensitive matters are not talked about there.',
      ),
      t('Solche Gespräche gibt es nur zufällig.', 'Such talks come about only by chance.'),
      t('Es gibt keinen Ort.', 'There is no place.'),
    ],
  ),
  judged(
    'B3',
    'H 2.2',
    t(
      'Wie oft bleibt nach einem Vorfall Zeit, sich abzusprechen, bevor öffentlich reagiert werden muss?',
      'How often is there time to consult after an incident, before a public response is due?',
    ),
    [
      t('Die Zeit bleibt immer.', 'There is always time.'),
      t('Die Zeit bleibt meist.', 'There is usually time.'),
      t('Die Zeit bleibt etwa in der Hälfte der Fälle.', 'There is time in about half of the cases.'),
      t('Die Zeit bleibt selten.', 'There is rarely time.'),
      t('Die Zeit bleibt nie.', 'There is never time.'),
    ],
  ),
  judged(
    'B4',
    'H 2.2',
    t(
      'Was geschähe mit wichtigen Kontakten, wenn jemand die Stelle wechselt?',
      'What would become of important contacts if somebody changed jobs?',
    ),
    [
      t('Die Zusammenarbeit ist vereinbart und bliebe.', 'Cooperation is agreed and would stay.'),
      t('Eine Vertretung oder Nachfolge führte sie fort.', 'A deputy or successor would carry them on.'),
      t('Sie ließen sich mit Mühe neu knüpfen.', 'They could be tied anew, with effort.'),
      t('Sie würden abreißen.', 'They would break off.'),
      t('Sie sind durch einen Wechsel schon abgerissen.', 'They have already broken off through a change of staff.'),
    ],
  ),
  judged(
    'M1',
    'H 3, H 3.1',
    t(
      'Wie steht die Leitung der Kommune zu einer vertraulichen Gruppe?',
      'Where does the leadership of the municipality stand on a confidential group?',
    ),
    [
      t('Sie lehnt sie ab.', 'It rejects it.'),
      t('Sie hält sich heraus.', 'It keeps out of it.'),
      t('Sie lässt sie zu.', 'It allows it.'),
      t('Sie befürwortet sie und stellt Arbeitszeit.', 'It approves of it and gives working time.'),
      t(
        'Sie hat schriftlich oder öffentlich Rückhalt zugesagt.',
        'It has promised its backing in writing or in public.',
      ),
    ],
    t(
      'Weiß die Leitung noch nichts davon, wählen Sie „weiß nicht“.',
      'If the leadership does not know of it yet, choose “don’t know”.',
    ),
  ),
  judged(
    'M2',
    'H 2.2, H 3.1',
    t(
      'Aus wie vielen Bereichen würden geeignete Personen persönlich mitarbeiten?',
      'From how many sectors would suitable persons take part in person?',
    ),
    [
      t('Aus höchstens einem.', 'From one at most.'),
      t('Aus zwei.', 'From two.'),
      t('Aus drei.', 'From three.'),
      t('Aus allen vier.', 'From all four.'),
      t('Aus allen vier, und meist mehr als eine Person.', 'From all four, and mostly more than one person.'),
    ],
    t('Gezählt wird, wer es im Gespräch selbst gesagt hat.', 'Count those who said so themselves in an interview.'),
  ),
  judged(
    'M3',
    'H 4.3',
    t('Wie weit sind Moderation und Geschäftsführung gesichert?', 'How far are facilitation and coordination secured?'),
    [
      t('Für keines von beiden ist jemand in Sicht.', 'Nobody is in sight for either.'),
      t('Für eines von beiden ist jemand im Gespräch.', 'Somebody is being considered for one of them.'),
      t('Für eines von beiden gibt es jemanden mit Zeit.', 'There is somebody with time for one of them.'),
      t('Für beides gibt es jemanden mit Zeit.', 'There is somebody with time for both.'),
      t(
        'Für beides ist Zeit auf mindestens neun Monate zugesagt.',
        'Time for both is promised for at least nine months.',
      ),
    ],
  ),
  judged(
    'M4',
    'H 2.1, H 3',
    t('Wer stünde öffentlich für ein Bündnis ein?', 'Who would stand up for a public alliance?'),
    [
      t('Niemand.', 'Nobody.'),
      t('Einzelne würden mitmachen, aber niemand ginge voran.', 'Some would join, but nobody would lead.'),
      t('Eine Stelle ginge voran, wenn andere mitziehen.', 'One body would lead if others follow.'),
      t('Eine Stelle hat zugesagt, voranzugehen.', 'One body has promised to lead.'),
      t('Mehrere Stellen gehen schon voran.', 'Several bodies are already leading.'),
    ],
  ),
  judged(
    'M5',
    'H 2.1, H 3',
    t(
      'Wie viele der Befragten wollen ein öffentliches Bündnis, ein neues oder ein größeres?',
      'How many of those interviewed want a public alliance, a new or a larger one?',
    ),
    [
      t('Niemand.', 'Nobody.'),
      t('Wenige.', 'A few.'),
      t('Etwa die Hälfte.', 'About half.'),
      t('Die meisten.', 'Most.'),
      t('Alle.', 'All.'),
    ],
  ),
  judged('escalation', 'K', t('Wie weit sind die Konflikte eskaliert?', 'How far have the conflicts escalated?'), [
    t('Unterschiedliche Meinungen. Man spricht miteinander.', 'Differing opinions. People talk to each other.'),
    t(
      'Verhärtete Positionen. Man spricht, um recht zu behalten.',
      'Hardened positions. People talk to be proved right.',
    ),
    t(
      'Feste Lager. Man spricht übereinander, nicht mehr miteinander.',
      'Fixed camps. People talk about each other, no longer to each other.',
    ),
    t('Menschen werden gezielt herabgesetzt oder bedroht.', 'People are deliberately disparaged or threatened.'),
    t(
      'Es kommt zu Gewalt, oder Menschen ziehen sich aus Angst zurück.',
      'Violence occurs, or people withdraw out of fear.',
    ),
  ]),
]

export type PlaceGiven = Partial<Record<PlaceIndicator, RatingGiven | null>>

/** Reads the form in which the place is judged: null for what was taken back; what is wrong is not in `given`. */
export function readPlaceJudgements(fields: Record<string, unknown>): {
  given: PlaceGiven
  complaints: Complaint[]
  typed: FormFields
} {
  const context = { actors: [], mode: 'interview', complete: true } as const
  const { answers, complaints, typed } = readAnswers(placeItems, fields, context)
  return { given: answers as PlaceGiven, complaints, typed }
}
