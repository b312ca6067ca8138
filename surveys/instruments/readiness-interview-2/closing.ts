import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { one, open } from '../situation-analysis-2/parts.ts'

/** Facts for the person's record, taken over there with one confirmation (H 2.2, H 3.2, H 4.3). */
export const closing: Section = {
  id: 'closing',
  title: t('Abschluss', 'Closing'),
  intro: t(
    'Lesen Sie vor, was Sie verwenden möchten; auf der Seite des Gesprächs steht dafür „Aussagen vorlesen“. Teilnahme, Koordination, Moderation und den Zugang zur Verwaltungsspitze übernehmen Sie danach mit einer Bestätigung auf der Seite der Person; die Zeit steht dort von selbst. Sagen Sie nichts darüber, wer sonst infrage kommt.',
    'Read back what you would like to use; the page of the interview has “Read statements back” for that. Taking part, coordination, facilitation and access to the head of the municipality you take over on the person’s page afterwards, with one confirmation; the time stands there by itself. Say nothing about who else is being considered.',
  ),
  minutes: 1,
  items: [
    one(
      'closing_personal',
      t('Könnten Sie an den Sitzungen immer selbst teilnehmen?', 'Could you always attend the meetings in person?'),
      {
        yes: t('Ja, immer selbst', 'Yes, always in person'),
        mostly: t('Meist selbst, sonst bliebe der Platz leer', 'Mostly in person; otherwise the seat would stay empty'),
        no: t('Nein, nur mit Vertretung', 'No, only with a substitute'),
      },
      {
        hint: t(
          'Die Gruppe beginnt personengebunden: Vertretungen werden nicht geschickt.',
          'The group starts out bound to persons: no substitutes are sent.',
        ),
        prompts: [
          t(
            '„Nur mit Vertretung“ schließt die Aufnahme vorerst aus.',
            '“Only with a substitute” rules out membership for now.',
          ),
        ],
        source: 'H 2.2',
        serves: ['personalParticipation'],
        minutes: 1,
      },
    ),
    {
      id: 'closing_hours',
      kind: 'number',
      label: t('Wie viele Stunden im Monat könnten Sie aufbringen?', 'How many hours a month could you spare?'),
      min: 0,
      max: 40,
      unit: t('Stunden im Monat', 'hours a month'),
      source: 'H 3.2',
      serves: ['hours'],
      minutes: 1,
    },
    one(
      'closing_coordination',
      t('Könnten Sie die Koordination der Gruppe übernehmen?', 'Could you take on the coordination of the group?'),
      {
        yes: t('Ja, in der Arbeitszeit', 'Yes, within working hours'),
        limited: t('Ja, in begrenztem Umfang', 'Yes, to a limited extent'),
        no: t('Nein', 'No'),
      },
      {
        hint: t(
          'Gemeint ist: einladen, Termine abstimmen, Unterlagen zusammenhalten.',
          'This means: inviting, scheduling, keeping documents together.',
        ),
        source: 'H 4.3',
        serves: ['canCoordinate'],
        minutes: 1,
      },
    ),
    one(
      'closing_facilitation',
      t('Wie viel Übung haben Sie im Moderieren?', 'How practised are you at facilitating meetings?'),
      {
        practised: t('Viel, auch bei Meinungsverschiedenheiten', 'Very, including when opinions clash'),
        some: t('Etwas, in vertrauten Runden', 'Somewhat, in familiar circles'),
        none: t('Wenig oder keine', 'Little or not at all'),
      },
      {
        prompts: [
          t(
            'Wer moderiert und Mitglied ist, muss beide Rollen sichtbar trennen können.',
            'Whoever facilitates as a member must be able to keep the two roles visibly apart.',
          ),
        ],
        source: 'H 4.3',
        serves: ['canFacilitate'],
        minutes: 1,
      },
    ),
    open(
      'closing_conditions',
      t('Was müsste gegeben sein, damit Sie mitarbeiten?', 'What would have to be in place for you to take part?'),
      {
        source: 'H 3',
        serves: ['conditions'],
        minutes: 2,
      },
    ),
    open('closing_questions', t('Welche Fragen haben Sie an uns?', 'What questions do you have for us?'), {
      prompts: [
        t('Ehrlich antworten, auch „Das wissen wir noch nicht“.', 'Answer honestly, including “We do not know yet”.'),
        t(
          'Zuletzt: „Gibt es etwas, das nicht in die Notizen soll?“ Dann vor Ort streichen.',
          'Last: “Is there anything that should not be in the notes?” If so, strike it on the spot.',
        ),
      ],
      source: 'model',
      serves: ['conduct'],
      minutes: 2,
    }),
    {
      id: 'closing_next_step',
      kind: 'date',
      label: t('Bis wann melden wir uns wieder?', 'By when will we get back to you?'),
      prompts: [
        t(
          'Den Weg vereinbaren (Telefon, Brief, E-Mail), der für die Person sicher ist.',
          'Agree on a channel (phone, letter, e-mail) that is safe for the person.',
        ),
      ],
      source: 'model',
      serves: ['conduct'],
      minutes: 0.5,
    },
  ],
}
