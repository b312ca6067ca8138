import { termsIn } from '../../surveys/terms/index.ts'
import { decisionTexts } from './texts/decision.de.ts'
import { recommendationTexts } from './texts/recommendation.de.ts'
import { whatIfTexts } from './texts/what-if.de.ts'

const { purposes } = termsIn('de')

export const composition = {
  rooms: 'Zusammensetzung',
  tabs: { recommendation: 'Empfehlung', whatIf: 'Was wäre, wenn …?' },
  title: 'Empfehlung zur Zusammensetzung',
  computedAt: (date: string, who: string) => `Berechnet am ${date} von ${who}`,
  passageLabel: (passage: string) => `Handreichung, Abschnitt ${passage.replace('H ', '')}`,
  wordLabel: (word: string) => `Was „${word}“ bedeutet`,
  progress: {
    title: 'Es wird gerechnet',
    lead: 'Das Programm vergleicht alle möglichen Gruppen und prüft, wie sicher das Ergebnis ist. Sie können die Seite verlassen; das Ergebnis bleibt erhalten.',
    share: (percent: string) => `Es wird gerechnet … ${percent}`,
    elsewhere: 'Eine neue Empfehlung entsteht gerade. Hier steht, was vorher galt.',
    link: 'Zum Stand der Berechnung',
    interruptedTitle: 'Die Berechnung wurde unterbrochen',
    interrupted: 'Sie war noch nicht fertig, und es wurde nichts gespeichert. Bitte starten Sie sie neu.',
    lost: 'Der Stand ist gerade nicht zu erfahren. Bitte aktualisieren Sie die Seite.',
    refresh: 'Aktualisieren',
    cancel: 'Berechnung abbrechen',
  },

  stale: {
    title: 'Veraltet: Seit der Berechnung hat sich etwas geändert',
    what: (parts: string) =>
      `Geändert wurden: ${parts}. Diese Empfehlung bleibt, wie sie ist; eine neue tritt daneben.`,
    parts: {
      model: 'das Rechenmodell',
      municipality: 'Angaben zur Kommune',
      actors: 'Personen',
      ties: 'Vertrauen und Konkurrenz',
      ratings: 'Einschätzungen',
      interviews: 'Gespräche',
      selfAssessments: purposes.self_assessment,
      settings: 'Einstellungen',
      group: 'die Gruppe',
      reviews: purposes.review,
    } as Record<string, string>,
    scenario: 'Die Annahme beruht auf einer Empfehlung, nach der sich etwas geändert hat.',
  },

  confirmLabel: 'Bestätigung',

  ...recommendationTexts,
  ...whatIfTexts,
  ...decisionTexts,
}
