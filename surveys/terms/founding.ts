import { t } from '../instruments/bilingual.ts'
import type {
  Bilingual,
  CriterionValue,
  FoundingCriterion,
  FoundingFinding,
  FoundingOption,
  PlaceIndicator,
} from '../vocabulary.ts'
import { criterionSubject, criterionValue } from './reviews.ts'

/** What a criterion of the founding question claims, so that yes or no can be said to it (H 2.1, H 2.2, H 3). */
export const foundingCriterion: Record<FoundingCriterion, Bilingual> = {
  B1: t(
    'Schlüsselpersonen können vor Ort mit niemandem ehrlich sprechen',
    'Key persons have nobody here to speak honestly with',
  ),
  B2: t(
    'Für Strategien über die eigene Zuständigkeit hinaus gibt es keinen sicheren Raum',
    'There is no safe room for strategies beyond one’s own responsibility',
  ),
  B3: t(
    'Vorfälle stehen sofort unter öffentlichem und politischem Druck',
    'Incidents are at once under public and political pressure',
  ),
  B4: t('Informelle Kontakte hängen an einzelnen Personen', 'Informal contacts hang on single persons'),
  A1: t('Es fehlt ein öffentliches Zeichen', 'A signal into public space is missing'),
  A2: t('Es fehlt ein Zugang, der allen offensteht', 'A door that anybody can enter is missing'),
  A3: t('Es fehlt eine lose Vernetzung', 'Loose networking is missing'),
  A4: t('Es fehlt eine Form, bei der man mit wenig Aufwand mitmacht', 'A way of joining with little effort is missing'),
  A5: t('Es fehlt ein Zugang zu Entscheidungsträger:innen', 'Access to decision makers is missing'),
  M1: t(
    'Die Leitung der Kommune trägt oder erlaubt eine vertrauliche Gruppe',
    'The leadership of the municipality carries or allows a confidential group',
  ),
  M2: t(
    'Geeignete Personen aus allen vier Bereichen würden persönlich mitarbeiten',
    'Suitable persons from all four sectors would take part in person',
  ),
  M3: t('Moderation, Geschäftsführung und Zeit sind vorhanden', 'Facilitation, coordination and time are there'),
  M4: t('Jemand trägt ein öffentliches Bündnis offen', 'Somebody carries a public alliance openly'),
  M5: t(
    'Ein bestehendes Bündnis kann wachsen, oder ein neues ist gewollt',
    'An existing alliance can grow, or a new one is wanted',
  ),
}

/** What a criterion is about, as a thing one can name inside a sentence; how it stands, the answers below say. */
export const foundingSubject: Record<FoundingCriterion, Bilingual> = {
  B1: t('Vereinzelung der Schlüsselpersonen', 'isolation of key persons'),
  B2: t('fehlender Raum für gemeinsame Strategien', 'no room for joint strategies'),
  B3: t('sofortiger Druck nach Vorfällen', 'pressure right after incidents'),
  B4: t('Kontakte, die an einzelnen Personen hängen', 'contacts that hang on single persons'),
  A1: t('öffentliches Zeichen', 'public signal'),
  A2: t('Zugang, der allen offensteht', 'door that anybody can enter'),
  A3: t('lose Vernetzung', 'loose networking'),
  A4: t('Mitmachen mit wenig Aufwand', 'joining with little effort'),
  A5: t('Zugang zu Entscheidungsträger:innen', 'access to decision makers'),
  M1: t('Rückhalt der Leitung', 'backing by the leadership'),
  M2: t('persönliche Mitarbeit aus allen vier Bereichen', 'personal participation from all four sectors'),
  M3: t('Moderation, Geschäftsführung und Zeit', 'facilitation, coordination and time'),
  M4: t('offene Trägerschaft für ein Bündnis', 'open support for an alliance'),
  M5: t('ausbaufähiges oder gewolltes Bündnis', 'alliance that can grow or is wanted'),
}

/** What consultants judge about the place, as a thing one can name. */
export const placeIndicator: Record<PlaceIndicator, Bilingual> = {
  B1: foundingSubject.B1,
  B2: foundingSubject.B2,
  B3: foundingSubject.B3,
  B4: foundingSubject.B4,
  M1: foundingSubject.M1,
  M2: foundingSubject.M2,
  M3: foundingSubject.M3,
  M4: foundingSubject.M4,
  M5: foundingSubject.M5,
  escalation: t('Eskalation der Konflikte', 'escalation of conflicts'),
}

/** How it stands with a sign of need (B1–B4). */
export const needAnswer: Record<CriterionValue, Bilingual> = {
  yes: t('trifft zu', 'holds'),
  partly: t('trifft teilweise zu', 'holds partly'),
  no: t('trifft nicht zu', 'does not hold'),
  unknown: criterionValue.unknown,
}

/** How it stands with a service of a public alliance (A1–A5). */
export const lackAnswer: Record<CriterionValue, Bilingual> = {
  yes: t('fehlt hier', 'missing here'),
  partly: t('fehlt teilweise', 'partly missing'),
  no: t('fehlt nicht', 'not missing'),
  unknown: criterionValue.unknown,
}

/** How it stands with a condition of feasibility (M1–M5). */
export const conditionAnswer: Record<CriterionValue, Bilingual> = {
  yes: t('gegeben', 'given'),
  partly: t('teilweise gegeben', 'partly given'),
  no: t('nicht gegeben', 'not given here'),
  unknown: criterionValue.unknown,
}

export const foundingFinding: Record<FoundingFinding, Bilingual> = {
  need: criterionSubject.K7,
  publicNeed: t('Bedarf an öffentlicher Wirkung', 'need for public presence'),
  groupFeasible: t('Gangbarkeit einer Strategiegruppe', 'feasibility of a strategy group'),
  allianceFeasible: t('Gangbarkeit eines Bündnisses', 'feasibility of a public alliance'),
}

export const foundingOption: Record<FoundingOption, Bilingual> = {
  group: t('Strategiegruppe', 'Strategy group'),
  alliance: t('Öffentliches Bündnis', 'Public alliance'),
  both: t('Strategiegruppe und Bündnis', 'Strategy group and public alliance'),
  not_yet: t('Noch keines von beiden', 'Neither yet'),
}
