import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { filledInAfterwards, noneIsFine, one, open, several } from './parts.ts'

/** What exists, and of the public alliance who carries it and what it does and does not do (H 2.1). */
export const structures: Section = {
  id: 'structures',
  title: t('Bestehende Strukturen', 'Existing structures'),
  items: [
    several(
      'structures_existing',
      t(
        'Welche Runden und Stellen gibt es hier zu Rassismus und Hass?',
        'Which circles and offices dealing with racism and hate exist here?',
      ),
      {
        public_alliance: t(
          'Öffentliches Bündnis, etwa für Vielfalt oder Demokratie',
          'A public alliance, for instance for diversity or democracy',
        ),
        democracy_partnership: t('Partnerschaft für Demokratie', 'A local partnership for democracy'),
        prevention_council: t(
          'Präventionsrat oder Sicherheitspartnerschaft',
          'A prevention council or safety partnership',
        ),
        round_table: t('Runder Tisch', 'A round table'),
        advice_centre: t('Beratungsstelle für Betroffene', 'An advice centre for people affected'),
        commissioner: t(
          'Beauftragte Person, etwa für Integration oder Antidiskriminierung',
          'A commissioner, for instance for integration or anti-discrimination',
        ),
        none: t('Nichts davon', 'None of these'),
      },
      { source: 'H 2.1, P', serves: ['existing', 'M5'], minutes: 1.5 },
    ),
    open(
      'alliance_carriers',
      t(
        'Falls es hier ein öffentliches Bündnis gibt: Wer trägt es?',
        'If there is a public alliance here: who carries it?',
      ),
      {
        prompts: [
          t('Wer moderiert, und wer setzt sich durch?', 'Who facilitates, and who prevails?'),
          t('Was leistet es, und was leistet es nicht?', 'What does it achieve, and what does it not?'),
          t('Was geschieht, wenn jemand nicht mehr kommt?', 'What happens when somebody stops coming?'),
          t('Gibt es keines: Wofür könnte eines gut sein?', 'If there is none: what might one be good for?'),
        ],
        source: 'H 2.1',
        serves: ['existing', 'M4', 'M5'],
        minutes: 3,
      },
    ),
    several(
      'alliance_effects',
      t('Was leistet das öffentliche Bündnis hier?', 'What does the public alliance achieve here?'),
      {
        signal: t('Es setzt ein sichtbares Zeichen.', 'It sends a visible signal.'),
        easy_access: t('Es macht das Mitmachen leicht.', 'It makes joining in easy.'),
        contacts: t('Es bringt Menschen locker in Kontakt.', 'It puts people loosely in touch.'),
        little_effort: t('Es verlangt wenig Aufwand.', 'It demands little effort.'),
        decision_makers: t('Es öffnet den Weg zu Entscheidungsträger:innen.', 'It opens the way to decision makers.'),
        none: t('Nichts davon', 'None of these'),
        no_alliance: t('Es gibt kein öffentliches Bündnis.', 'There is no public alliance.'),
      },
      {
        hint: filledInAfterwards,
        source: 'H 2.1',
        serves: ['existing', 'A1', 'A2', 'A3', 'A4', 'A5'],
        minutes: 0,
      },
    ),
    one(
      'alliance_commitment',
      t('Wie verbindlich ist die Mitarbeit im Bündnis?', 'How binding is taking part in the alliance?'),
      {
        binding: t('Wer fehlt, wird darauf angesprochen.', 'Those who stay away are spoken to.'),
        mixed: t('Einige kommen verlässlich, andere nicht.', 'Some come reliably, others do not.'),
        loose: t('Wer nicht mehr kommt, hat keine Folgen zu erwarten.', 'Staying away has no consequences.'),
        no_alliance: t('Es gibt kein öffentliches Bündnis.', 'There is no public alliance.'),
      },
      { hint: filledInAfterwards, source: 'H 2.1', serves: ['existing'], minutes: 0 },
    ),
    open(
      'structures_gaps',
      t(
        'Welche Anliegen finden in den bestehenden Runden keinen Platz?',
        'Which concerns find no place in the existing circles?',
      ),
      {
        prompts: [
          t('Woran liegt das?', 'What is the reason?'),
          t('Was lässt sich dort nicht sagen?', 'What cannot be said there?'),
          noneIsFine,
        ],
        source: 'H 2.1, H 2.2',
        serves: ['existing', 'B2'],
        minutes: 3,
      },
    ),
  ],
}
