import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { inOne, noneIsFine, nothingIsFine, open, several } from './parts.ts'

const whatItIs = t(
  'Manche Kommunen haben neben dem öffentlichen Bündnis eine kleine, vertrauliche Gruppe. Darin sitzen einzelne Personen aus Verwaltung, Polizei, Justiz und Zivilgesellschaft.',
  'Some municipalities have a small, confidential group beside the public alliance. It brings together individuals from administration, police, judiciary and civil society.',
)
const does = t(
  'Sie kann manches, was ein Bündnis nicht kann, und umgekehrt.',
  'It can do some things an alliance cannot, and the other way round.',
)
const forPolice = t(
  'Die Gruppe redet der Polizei nicht in ihre Arbeit hinein; sie ergänzt die Netzwerke, die es gibt. Wer aus der Polizei dabei ist, sagt nur, was er oder sie sagen darf.',
  'The group does not interfere with the work of the police; it adds to the networks there are. Police members say only what they are allowed to say.',
)
const forJustice = t(
  'Die Justiz berät, etwa zum Neutralitätsgebot oder zum Versammlungsrecht; über Verfahren wird nicht gesprochen. Die Teilnahme kann auch außerhalb des Amtes sein.',
  'The judiciary advises, for instance on neutrality or on the law of assembly; proceedings are not discussed. Members may also take part outside their office.',
)
const isOpen = t('Ob das hier passt, ist offen.', 'Whether that fits here is open.')

const legalLimits = {
  prompts: [
    t('Welche rechtlichen Grenzen müsste die Gruppe kennen?', 'Which legal limits would the group have to know?'),
    noneIsFine,
  ],
}

/** Use, reservations and conditions of a confidential group (H 2.2, H 4.1, H 4.2), before any names are asked for. */
export const group: Section = {
  id: 'expectations',
  title: t('Erwartungen an eine vertrauliche Gruppe', 'Expectations of a confidential group'),
  intro: t(
    'Lesen Sie vor, worum es geht, und werben Sie nicht dafür. Alle vier Möglichkeiten lesen Sie mit gleichem Gewicht vor.',
    'Read out what it is about, and do not promote it. Read out all four possibilities with equal weight.',
  ),
  readAloud: inOne(whatItIs, does, isOpen),
  bySector: {
    police: { readAloud: inOne(whatItIs, forPolice, isOpen) },
    justice: { readAloud: inOne(whatItIs, forJustice, isOpen) },
  },
  items: [
    several(
      'functions_first',
      t('Welche zwei davon würden Ihnen hier am meisten helfen?', 'Which two of these would help you here most?'),
      {
        f1: t(
          'Ein Kreis, in dem Schlüsselpersonen ohne Zuhörer:innen sprechen können',
          'A circle in which key persons can speak without an audience',
        ),
        f2: t('Schneller, vertraulicher Austausch von Informationen', 'Quick, confidential exchange of information'),
        f3: t(
          'Gemeinsames Nachdenken über Rollen und Zuständigkeiten',
          'Thinking together about roles and responsibilities',
        ),
        f4: t('Gemeinsam vereinbarte Abläufe für den Notfall', 'Jointly agreed procedures for emergencies'),
        none: t('Nichts davon', 'None of these'),
      },
      {
        hint: t('Höchstens zwei. Auch eine oder keine ist recht.', 'Two at most. One or none is fine as well.'),
        source: 'H 2.2',
        serves: ['expectations', 'need'],
        minutes: 1.5,
      },
    ),
    open(
      'expectations_open',
      t(
        'Angenommen, es gäbe hier eine solche Gruppe: Was müsste sie nach einem Jahr erreicht haben?',
        'Suppose there were such a group here: what would it have to have achieved after a year?',
      ),
      {
        prompts: [t('Was wäre für Betroffene anders?', 'What would be different for those affected?'), nothingIsFine],
        source: 'H 3',
        serves: ['expectations'],
        minutes: 3,
      },
    ),
    open(
      'concerns_open',
      t('Welche Bedenken haben Sie gegen eine solche Gruppe?', 'What reservations do you have about such a group?'),
      {
        prompts: [
          t(
            'Wie würde es wirken, wenn andere davon erfahren?',
            'What impression would it make if others learned of it?',
          ),
          noneIsFine,
        ],
        source: 'H 4.1, H 4.2',
        serves: ['reservations'],
        minutes: 3,
      },
    ),
    open(
      'functions_conditions',
      t(
        'Was müsste vereinbart sein, damit Sie einer solchen Gruppe vertrauen?',
        'What would have to be agreed for you to trust such a group?',
      ),
      {
        prompts: [t('Was wäre davon unverzichtbar?', 'Which of this would be indispensable?'), nothingIsFine],
        bySector: { police: legalLimits, justice: legalLimits },
        source: 'H 2.2, H 3',
        serves: ['conditions', 'M2'],
        minutes: 3,
      },
    ),
    open(
      'leadership_open',
      t(
        'Wie stünde die Leitung der Kommune zu einer solchen Gruppe?',
        'Where would the leadership of the municipality stand on such a group?',
      ),
      {
        bySector: {
          police: { prompts: [t('Und die Leitung Ihrer Behörde?', 'And the leadership of your own authority?')] },
          justice: { prompts: [t('Und die Leitung Ihres Hauses?', 'And the leadership of your own court or office?')] },
        },
        source: 'H 3.1',
        serves: ['M1', 'conditions'],
        minutes: 2,
      },
    ),
  ],
}
