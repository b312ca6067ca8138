import type {
  Bilingual,
  Criterion,
  CriterionValue,
  Dimension,
  Language,
  Rivalry,
  Sector,
} from '../../surveys/vocabulary.ts'
import type { CoveredFunction } from '../aggregate/function-coverage.ts'

/**
 * The words charts need, the same as the pages use (a test compares them with views/text). A bare record per
 * term, so that a new dimension or sector does not compile before it has its words.
 */
const say = (de: string, en: string): Bilingual => ({ de, en })

const sector: Record<Sector, Bilingual> = {
  administration: say('Verwaltung', 'Administration'),
  justice: say('Justiz', 'Justice'),
  police: say('Polizei', 'Police'),
  civil_society: say('Zivilgesellschaft', 'Civil society'),
}

const dimension: Record<Dimension, Bilingual> = {
  motivation: say('Motivation', 'Motivation'),
  knowledge: say('Fachwissen', 'Knowledge'),
  authority: say('Entscheidungsbefugnis', 'Authority'),
  networking: say('Vernetzung', 'Networking'),
  police_sharing: say('Austausch mit der Polizei', 'Sharing with the police'),
  confidentiality: say('Vertraulichkeit', 'Confidentiality'),
  role_reflection: say('Rollenverständnis', 'Role reflection'),
  commitment: say('Verbindlichkeit', 'Commitment'),
  affected_perspective: say('Sicht der Betroffenen', 'View of those affected'),
  public_activism: say('Öffentliches Auftreten', 'Public activism'),
}

/** What a group brings (model, section 6), with a capital: they head rows. */
const covered: Record<CoveredFunction, Bilingual> = {
  networking: say('Vernetzung vor Ort', 'Local networks'),
  affected_perspective: say('Sicht der Betroffenen', 'View of those affected'),
  authority: say('Entscheidungsbefugnis', 'Decision powers'),
  knowledge: say('Fachwissen', 'Knowledge of the subject'),
  rightWingExtremismDesk: say(
    'Polizeiliche Zuständigkeit für Rechtsextremismus',
    'Police unit for right-wing extremism',
  ),
  court: say('Amts- oder Verwaltungsgericht', 'Local or administrative court'),
}

const rivalry: Record<Rivalry, Bilingual> = {
  none: say('keine', 'none'),
  mild: say('leicht', 'mild'),
  serious: say('ernst', 'serious'),
  excluding: say('schließt sich aus', 'excluding'),
}

const criterion: Record<Criterion, Bilingual> = {
  K1: say('Die Mitglieder blieben auch ohne die Form in Kontakt', 'Members would stay in contact without the form'),
  K2: say('Die vereinbarten Wege werden wirklich genutzt', 'The agreed ways are really used'),
  K3: say(
    'Es gibt langjährige Bedenken wegen fehlender Transparenz',
    'There are long-standing concerns about a lack of transparency',
  ),
  K4: say('Ein Rollenverständnis ist erarbeitet', 'An understanding of roles has been worked out'),
  K5: say('Notfallszenarien sind erarbeitet', 'Emergency scenarios have been worked out'),
  K6: say(
    'Die Mitglieder sind bereit, sich für weitere Akteur:innen zu öffnen',
    'Members are willing to open up to further actors',
  ),
  K7: say('Ein geschützter Raum wird weiterhin gebraucht', 'A protected room is still needed'),
  K8: say('Die Gruppe erfüllt ihre Funktionen F1 bis F4', 'The group fulfils its functions F1 to F4'),
  K9: say('Der Weg ist unter den Bedingungen vor Ort gangbar', 'The way is feasible under local conditions'),
}

const criterionValue: Record<CriterionValue, Bilingual> = {
  yes: say('ja', 'yes'),
  partly: say('teilweise', 'partly'),
  no: say('nein', 'no'),
  unknown: say('nicht bekannt', 'not known'),
}

const evidence: Bilingual[] = [
  say('kein Beleg', 'no evidence'),
  say('eine Aussage', 'one statement'),
  say(
    'mindestens zwei unabhängige Aussagen aus zwei Bereichen',
    'at least two independent statements from two sectors',
  ),
  say('ein Dokument oder ein wirklicher Fall', 'a document or a real case'),
]

const trust: Bilingual[] = [
  say('kein Kontakt', 'no contact'),
  say('flüchtig bekannt', 'slightly acquainted'),
  say('arbeiten zusammen', 'work together'),
  say('vertrauen sich', 'trust each other'),
  say('vertrauen sich sehr', 'trust each other deeply'),
]

type InOneLanguage<Terms> = { [Key in keyof Terms]: string }

const speak = <Terms extends Record<string, Bilingual> | Bilingual[]>(terms: Terms, language: Language) =>
  (Array.isArray(terms)
    ? terms.map((term) => term[language])
    : Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, term[language]]))) as InOneLanguage<Terms>

const labelsIn = (language: Language) => ({
  sector: speak(sector, language),
  dimension: speak(dimension, language),
  covered: speak(covered, language),
  rivalry: speak(rivalry, language),
  criterion: speak(criterion, language),
  criterionValue: speak(criterionValue, language),
  evidence: speak(evidence, language),
  trust: speak(trust, language),
})

const labels = { de: labelsIn('de'), en: labelsIn('en') }

export type Labels = ReturnType<typeof labelsIn>
export const labelsFor = (language: Language): Labels => labels[language]
