import { t } from '../instruments/bilingual.ts'
import type {
  Bilingual,
  Criterion,
  CriterionValue,
  DecisionOption,
  EvidenceStrength,
  evidenceLevels,
  MemberAnswer,
} from '../vocabulary.ts'
import { missing } from './answers.ts'
import type { OneEach } from './speak.ts'

/** What a criterion claims, so that yes or no can be said to it. */
export const criterion: Record<Criterion, Bilingual> = {
  K1: t('Die Mitglieder blieben auch ohne die Gruppe in Kontakt', 'Members would stay in contact without the group'),
  K2: t('Die vereinbarten Wege werden wirklich genutzt', 'The agreed ways are really used'),
  K3: t(
    'Es gibt anhaltende Bedenken wegen fehlender Transparenz',
    'There are lasting concerns about a lack of transparency',
  ),
  K4: t('Ein Rollenverständnis ist erarbeitet', 'An understanding of roles has been worked out'),
  K5: t('Notfallszenarien sind erarbeitet', 'Emergency scenarios have been worked out'),
  K6: t(
    'Die Mitglieder sind bereit, sich für weitere Akteur:innen zu öffnen',
    'Members are willing to open up to further actors',
  ),
  K7: t('Ein geschützter Raum wird weiterhin gebraucht', 'A protected room is still needed'),
  K8: t('Die Gruppe erfüllt ihre Funktionen F1 bis F4', 'The group fulfils its functions F1 to F4'),
  K9: t('Der Weg ist unter den Bedingungen vor Ort gangbar', 'The way is feasible under local conditions'),
}

/** The same as a thing one can name inside a sentence. */
export const criterionSubject: Record<Criterion, Bilingual> = {
  K1: t('Kontakt auch ohne die Gruppe', 'contact without the group'),
  K2: t('Nutzung der vereinbarten Wege', 'use of the agreed ways'),
  K3: t('anhaltende Bedenken wegen fehlender Transparenz', 'lasting concerns about a lack of transparency'),
  K4: t('erarbeitetes Rollenverständnis', 'understanding of roles worked out'),
  K5: t('erarbeitete Notfallszenarien', 'emergency scenarios worked out'),
  K6: t('Bereitschaft zur Öffnung für weitere Akteur:innen', 'willingness to open up to further actors'),
  K7: t('Bedarf an einem geschützten Raum', 'need for a protected room'),
  K8: t('Erfüllung der Funktionen F1 bis F4', 'functions F1 to F4 fulfilled'),
  K9: t('Gangbarkeit vor Ort', 'feasibility here'),
}

export const criterionValue: Record<CriterionValue, Bilingual> = {
  yes: t('ja', 'yes'),
  partly: t('teilweise', 'partly'),
  no: t('nein', 'no'),
  unknown: t('nicht bekannt', 'not known'),
}

/** What a member says to a criterion. */
export const memberAnswer: Record<MemberAnswer, Bilingual> = { ...criterionValue, declined: missing.refused }

export const evidence: OneEach<typeof evidenceLevels> = [
  t('kein Beleg', 'no evidence'),
  t('eine Aussage', 'one statement'),
  t('zwei unabhängige Aussagen aus zwei Bereichen', 'two independent statements from two sectors'),
  t('ein Dokument oder ein wirklicher Fall', 'a document or a real case'),
]

export const evidenceStrength: Record<EvidenceStrength, Bilingual> = {
  none: t('ohne Beleg', 'without evidence'),
  weak: t('schwach', 'weak'),
  medium: t('mittel', 'medium'),
  strong: t('stark', 'strong'),
}

export const option: Record<DecisionOption, Bilingual> = {
  continue: t('Fortführen', 'Continue'),
  adjust: t('Anpassen', 'Adjust'),
  transfer: t('In ein Bündnis überführen', 'Transfer into a public alliance'),
  dissolve: t('Auflösen', 'Dissolve'),
}
