import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { filledInAfterwards, notAskedToDisclose, nothingIsFine, one, open, several } from './parts.ts'

const noProceedings = t(
  'Hören Sie erst zu; die Liste der Vorfälle füllen Sie nach dem Gespräch aus. Fragen Sie nur nach dem, was abgeschlossen oder öffentlich bekannt ist, nie nach Verfahren. Notieren Sie keine Namen von Betroffenen.',
  'Listen first; fill in the list of incidents after the conversation. Ask only about what is closed or publicly known, never about proceedings. Do not note the names of those affected.',
)

const publiclyKnown = {
  label: t(
    'Welcher öffentlich bekannte Vorfall aus den letzten zwölf Monaten ist Ihnen am stärksten in Erinnerung?',
    'Which publicly known incident of the past twelve months do you remember most strongly?',
  ),
  prompts: [
    t('Was hat sich hier seitdem verändert?', 'What has changed here since then?'),
    t('Wie schätzen Sie die Entwicklung ein?', 'How do you judge the development?'),
  ],
}

export const external: Section = {
  id: 'external',
  title: t('Die Lage nach außen', 'The external situation'),
  intro: t(
    'Hören Sie erst zu; die Liste der Vorfälle füllen Sie nach dem Gespräch aus. Notieren Sie keine Namen von Betroffenen, und fragen Sie nicht nach Straftaten, die nicht angezeigt sind.',
    'Listen first; fill in the list of incidents after the conversation. Do not note the names of those affected, and do not ask about offences that have not been reported.',
  ),
  bySector: { police: { intro: noProceedings }, justice: { intro: noProceedings } },
  items: [
    open(
      'external_example',
      t(
        'Welcher Vorfall aus den letzten zwölf Monaten ist Ihnen am stärksten in Erinnerung?',
        'Which incident of the past twelve months do you remember most strongly?',
      ),
      {
        prompts: [
          t('Wie haben Sie davon erfahren?', 'How did you learn of it?'),
          t('Wer stand Ihnen zur Seite?', 'Who stood by you?'),
          t('„Keiner“ ist eine vollständige Antwort.', '“None” is a complete answer.'),
        ],
        bySector: { police: publiclyKnown, justice: publiclyKnown },
        source: 'P',
        serves: ['outside'],
        minutes: 3,
      },
    ),
    several(
      'external_incidents',
      t(
        'Was davon ist hier in den letzten zwölf Monaten vorgekommen?',
        'Which of these have happened here over the past twelve months?',
      ),
      {
        against_officials: t(
          'Rechte Mobilisierung gegen Führungskräfte der Verwaltung',
          'Right-wing mobilisation against senior officials',
        ),
        against_elected: t(
          'Rechte Mobilisierung gegen gewählte Politiker:innen',
          'Right-wing mobilisation against elected representatives',
        ),
        private_threat: t(
          'Bedrohung im privaten Umfeld, etwa am Wohnhaus',
          'Threats in private surroundings, for instance at home',
        ),
        field_staff: t('Anfeindung von Beschäftigten im Außendienst', 'Hostility towards staff working in the field'),
        online: t('Hasswelle im Netz', 'A wave of hate online'),
        event: t(
          'Gestörte oder abgebrochene Informationsveranstaltung',
          'An information event disrupted or broken off',
        ),
        assault: t('Körperlicher Angriff', 'Physical attack'),
        property: t('Sachbeschädigung oder Schmierereien', 'Damage to property or graffiti'),
        residents: t('Rassistische Anfeindung von Einwohner:innen', 'Racist hostility towards residents'),
        new_groups: t('Neue Gruppierung im rechtsextremen Spektrum', 'A new group in the far-right spectrum'),
        none: t('Nichts davon', 'None of these'),
      },
      { hint: filledInAfterwards, source: 'P', serves: ['outside'], minutes: 0 },
    ),
    open('external_response', t('Was hat die Kommune daraufhin getan?', 'What did the municipality do about it?'), {
      prompts: [
        t('Was davon geschah öffentlich?', 'What of this was done in public?'),
        t('Wer hat das entschieden?', 'Who decided it?'),
        nothingIsFine,
      ],
      source: 'P',
      serves: ['leading_questions', 'outside'],
      minutes: 3,
    }),
    one(
      'external_trend',
      t(
        'Wie hat sich die Lage in den letzten zwölf Monaten entwickelt?',
        'How has the situation developed over the past twelve months?',
      ),
      {
        much_better: t('Deutlich entspannt', 'Eased considerably'),
        better: t('Etwas entspannt', 'Eased somewhat'),
        same: t('Etwa gleich geblieben', 'Stayed about the same'),
        worse: t('Etwas verschärft', 'Worsened somewhat'),
        much_worse: t('Deutlich verschärft', 'Worsened considerably'),
      },
      { source: 'H 3.3', serves: ['outside'], minutes: 1 },
    ),
    open(
      'affected_needs',
      t(
        'Was sagen Menschen, die hier Rassismus und Hass erleben: Was brauchen sie?',
        'What do people who experience racism and hate here say they need?',
      ),
      {
        prompts: [
          t('Woher wissen Sie das?', 'How do you know?'),
          t('Wen müssten wir dazu selbst fragen?', 'Whom should we ask about it directly?'),
          notAskedToDisclose,
        ],
        source: 'H 4.2, P',
        serves: ['affected', 'leading_questions'],
        minutes: 3,
      },
    ),
  ],
}
