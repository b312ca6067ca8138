import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'

/** Time, wishes, and what was left unasked. */
export const wishes = {
  id: 'wishes',
  title: t('Zeit und Wünsche', 'Time and wishes'),
  items: [
    {
      id: 'time_available',
      kind: 'single',
      label: t('Wie viel Zeit könnten Sie im Monat aufbringen?', 'How much time could you spare each month?'),
      options: [
        { id: 'none', label: t('Zurzeit keine', 'None at present') },
        { id: 'up_to_two', label: t('Bis zu 2\u00a0Stunden', 'Up to 2\u00a0hours') },
        { id: 'up_to_four', label: t('Mehr als 2 und bis zu 4\u00a0Stunden', 'More than 2 and up to 4\u00a0hours') },
        { id: 'up_to_eight', label: t('Mehr als 4 und bis zu 8\u00a0Stunden', 'More than 4 and up to 8\u00a0hours') },
        { id: 'over_eight', label: t('Mehr als 8\u00a0Stunden', 'More than 8\u00a0hours') },
      ],
      source: 'H 3.2',
      serves: ['hours'],
    },
    {
      id: 'earliest_start',
      kind: 'date',
      label: t('Ab wann könnten Sie frühestens mitarbeiten?', 'From when could you take part at the earliest?'),
      source: 'H 3.1',
      serves: ['start'],
    },
    {
      id: 'functions_ranking',
      kind: 'ranking',
      label: t(
        'Was wäre Ihnen an einem solchen Kreis am wichtigsten?',
        'What would matter most to you about such a circle?',
      ),
      hint: t(
        'Bringen Sie die vier Punkte in eine Reihenfolge. Das Wichtigste steht oben.',
        'Put the four points in order. The most important comes first.',
      ),
      options: [
        {
          id: 'f1',
          label: t('Ein geschützter Ort für offene Gespräche', 'A protected place for open conversations'),
        },
        {
          id: 'f2',
          label: t('Schneller Austausch wichtiger Informationen', 'Quick exchange of important information'),
        },
        {
          id: 'f3',
          label: t('Mehr Verständnis für die Aufgaben der anderen', 'A better understanding of what the others do'),
        },
        { id: 'f4', label: t('Gemeinsame Vorbereitung auf den Notfall', 'Preparing together for emergencies') },
      ],
      source: 'H 2.2',
      serves: ['expectations'],
    },
    {
      id: 'anything_else',
      kind: 'long_text',
      label: t('Was möchten Sie uns noch sagen?', 'What else would you like to tell us?'),
      hint: t(
        'Bitte schreiben Sie hier keine Namen anderer Menschen.',
        'Please do not write the names of other people here.',
      ),
      source: 'H 3.1',
      serves: ['conduct'],
    },
  ],
} satisfies Section
