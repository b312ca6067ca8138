import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { nothingIsFine, one, open } from './parts.ts'

/** Whether the person might take part, and what it would need: for those who may become candidates (H 3.1). */
export const takingPart: Section = {
  id: 'taking_part',
  title: t('Mitarbeit', 'Taking part'),
  intro: t(
    'Für alle, die als Mitglied infrage kommen. Nur hier fragen Sie nach Zeit und Mitteln; ohne diese Vertiefung in einigen Gesprächen bleibt die Gangbarkeit offen. Sagen Sie nichts zu: Über die Zusammensetzung ist nicht entschieden.',
    'For everyone who might become a member. Only here do you ask about time and means; unless some interviews go into it, feasibility stays open. Promise nothing: the composition has not been decided.',
  ),
  readAloud: t(
    'Noch ein paar Fragen zu Ihnen selbst. Damit sagen weder Sie noch wir etwas zu.',
    'A few more questions about yourself. With them neither you nor we commit to anything.',
  ),
  onDemand: true,
  items: [
    open(
      'motivation_own',
      t('Was bringt Sie dazu, sich mit dem Thema zu befassen?', 'What makes you concern yourself with the subject?'),
      {
        prompts: [t('Was haben Sie dabei zuletzt erreicht?', 'What have you achieved in it most recently?')],
        source: 'H 3.1',
        serves: ['motivation'],
        minutes: 3,
      },
    ),
    one(
      'taking_part_interest',
      t(
        'Könnten Sie sich vorstellen, in einer solchen Gruppe mitzuarbeiten?',
        'Could you imagine taking part in such a group?',
      ),
      {
        yes: t('Ja', 'Yes'),
        on_conditions: t('Unter Bedingungen', 'On conditions'),
        colleague: t('Eher jemand anderes aus meiner Organisation', 'Rather somebody else from my organisation'),
        no: t('Nein', 'No'),
      },
      { source: 'H 3.1', serves: ['M2', 'commitment'], minutes: 1 },
    ),
    one(
      'taking_part_time',
      t('Aus welcher Zeit käme Ihre Mitarbeit?', 'Out of what time would you take part?'),
      {
        working_time: t('Aus der Arbeitszeit', 'Out of working time'),
        if_approved: t('Aus der Arbeitszeit, wenn es genehmigt wird', 'Out of working time, if approved'),
        with_expenses: t('Aus freier Zeit, mit Aufwandsentschädigung', 'Out of free time, with an expense allowance'),
        free_time: t('Aus freier Zeit, ohne Ausgleich', 'Out of free time, without compensation'),
        none: t('Ich hätte keine Zeit dafür', 'I would have no time for it'),
      },
      {
        bySector: {
          civil_society: {
            label: t(
              'Aus welcher Zeit käme Ihre Mitarbeit, und bräuchten Sie einen Ausgleich?',
              'Out of what time would you take part, and would you need compensation?',
            ),
            hint: t(
              'Ehrenamtliche nicht nach den Gründen fragen, wenn sie einen Ausgleich brauchen.',
              'Do not ask volunteers for reasons if they need compensation.',
            ),
          },
        },
        source: 'Z, H 4.3',
        serves: ['M3', 'resources'],
        minutes: 1,
      },
    ),
    open(
      'resources_open',
      t(
        'Was könnte Ihre Organisation zu einer solchen Gruppe beitragen?',
        'What could your organisation contribute to such a group?',
      ),
      {
        prompts: [
          t('Arbeitszeit, Räume, Geld, Wissen?', 'Working time, rooms, money, knowledge?'),
          t(
            'Wer hätte Zeit, einzuladen und Unterlagen zusammenzuhalten?',
            'Who would have time to invite and keep documents together?',
          ),
          nothingIsFine,
        ],
        source: 'H 3, H 4.3',
        serves: ['resources', 'M3'],
        minutes: 3,
      },
    ),
    open(
      'obstacles_open',
      t('Woran könnte eine solche Gruppe hier scheitern?', 'What might make such a group fail here?'),
      {
        prompts: [
          t('Was müsste zuerst geklärt werden?', 'What would have to be settled first?'),
          t('Welche Wahl steht bevor?', 'Which election is coming up?'),
          t('Wer wechselt demnächst die Stelle?', 'Who is changing jobs soon?'),
        ],
        source: 'H 3',
        serves: ['reservations', 'M2'],
        minutes: 3,
      },
    ),
  ],
}
