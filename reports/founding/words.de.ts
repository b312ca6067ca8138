import { type FoundingState, type FoundingWords, foundingParts } from './words.ts'

const { subjects, describe, weakest } = foundingParts('de')
const proof = (states: FoundingState[]) => {
  const { what, level } = weakest(states)
  return what === '' ? `Durchweg belegt mit: ${level}.` : `Am schwächsten belegt: ${what} (${level}).`
}

export const german: FoundingWords = {
  option: {
    group:
      'Wir empfehlen eine vertrauliche Strategiegruppe, weil ein geschützter Raum gebraucht wird und sich vor Ort ein gangbarer Weg dorthin zeigt.',
    alliance:
      'Wir empfehlen ein öffentliches Bündnis, weil vor Ort vor allem fehlt, was ein Bündnis leistet, und weil es sich tragen lässt.',
    both: 'Wir empfehlen beides: eine vertrauliche Strategiegruppe und ein öffentliches Bündnis. Sie leisten Verschiedenes und ergänzen einander.',
    not_yet:
      'Wir empfehlen vorerst weder eine Strategiegruppe noch ein Bündnis, weil Bedarf oder Gangbarkeit noch offen sind.',
  },
  finding: {
    need: {
      yes: 'In den Gesprächen zeigt sich der Bedarf an einem geschützten Raum.',
      partly: 'Einiges spricht für einen geschützten Raum, aber noch nicht genug.',
      no: 'Ein Bedarf an einem geschützten Raum zeigt sich nicht.',
      unknown: 'Ob ein geschützter Raum gebraucht wird, lässt sich noch nicht sagen.',
    },
    publicNeed: {
      yes: 'Mehreres, was ein öffentliches Bündnis leisten kann, fehlt vor Ort.',
      partly:
        'Einiges, was ein öffentliches Bündnis leisten kann, fehlt vor Ort; für sich genommen trägt das noch kein Bündnis.',
      no: 'Was ein öffentliches Bündnis leisten kann, ist vor Ort da oder wird nicht gebraucht.',
      unknown: 'Ob ein öffentliches Bündnis gebraucht wird, lässt sich noch nicht sagen.',
    },
    groupFeasible: {
      yes: 'Eine Strategiegruppe ist unter den Bedingungen vor Ort gangbar.',
      partly: 'Eine Strategiegruppe ist mit Einschränkungen gangbar.',
      no: 'Eine Strategiegruppe ist unter den jetzigen Bedingungen nicht gangbar.',
      unknown: 'Ob eine Strategiegruppe gangbar ist, lässt sich noch nicht sagen.',
    },
    allianceFeasible: {
      yes: 'Ein öffentliches Bündnis ist unter den Bedingungen vor Ort gangbar.',
      partly: 'Ein öffentliches Bündnis ist mit Einschränkungen gangbar.',
      no: 'Ein öffentliches Bündnis ist unter den jetzigen Bedingungen nicht gangbar.',
      unknown: 'Ob ein öffentliches Bündnis gangbar ist, lässt sich noch nicht sagen.',
    },
  },
  basis: (states) => `Darauf stützt sich die Empfehlung: ${describe(states)}. ${proof(states)}`,
  ready: 'Die Grundlage reicht für eine Entscheidung.',
  notReady: (unknown, weak) =>
    [
      'Für eine Entscheidung reicht die Grundlage noch nicht.',
      ...(unknown.length > 0 ? [`Zu klären: ${subjects(unknown)}.`] : []),
      ...(weak.length > 0 ? [`Zu schwach belegt: ${subjects(weak)}.`] : []),
    ].join(' '),
  missing: {
    group: (states) =>
      `Für eine Strategiegruppe, und damit auch für beides, reicht es noch nicht: ${describe(states)}.`,
    alliance: (states) =>
      `Für ein öffentliches Bündnis, und damit auch für beides, reicht es noch nicht: ${describe(states)}.`,
  },
  next: {
    group: 'Sprechen Sie als Nächstes mit möglichen Mitgliedern aus allen vier Bereichen, jeweils unter vier Augen.',
    alliance:
      'Klären Sie als Nächstes, wer das Bündnis trägt und moderiert und wie man ihm ohne großen Aufwand beitritt.',
    both: 'Beginnen Sie mit der Strategiegruppe im Stillen, und halten Sie auseinander, was vertraulich und was öffentlich ist.',
    not_yet:
      'Klären Sie zuerst, was offen ist, und stellen Sie die Frage danach neu. Kurse, Beratung und bestehende Kontakte bleiben davon unberührt.',
  },
}
