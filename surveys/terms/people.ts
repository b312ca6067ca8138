import { t } from '../instruments/bilingual.ts'
import type {
  ActorFlag,
  ActorStatus,
  Bilingual,
  Court,
  Dimension,
  GroupFunction,
  Rivalry,
  Sector,
  trustSteps,
} from '../vocabulary.ts'
import type { OneEach } from './speak.ts'

export const sector: Record<Sector, Bilingual> = {
  administration: t('Verwaltung', 'Administration'),
  justice: t('Justiz', 'Justice'),
  police: t('Polizei', 'Police'),
  civil_society: t('Zivilgesellschaft', 'Civil society'),
}

/** In full, where it matters that the security authorities are more than the police (H 3.1). */
export const sectorLong: Record<Sector, Bilingual> = {
  ...sector,
  police: t('Polizei und Sicherheitsbehörden', 'Police and security authorities'),
}

/** As inside a sentence; why each is called so: docs/decisions/011-one-glossary.md. */
export const dimension: Record<Dimension, Bilingual> = {
  motivation: t('Motivation', 'motivation'),
  knowledge: t('Fachwissen', 'knowledge of the subject'),
  authority: t('Entscheidungsbefugnis', 'decision powers'),
  networking: t('Vernetzung vor Ort', 'local networks'),
  police_sharing: t('Austausch mit der Polizei', 'sharing with the police'),
  confidentiality: t('Vertraulichkeit', 'confidentiality'),
  role_reflection: t('Verständnis für andere Rollen', 'understanding of other roles'),
  commitment: t('Verbindlichkeit', 'commitment'),
  affected_perspective: t('Sicht der Betroffenen', 'view of those affected'),
  public_activism: t('öffentliche Ausrichtung', 'public orientation'),
}

/** As inside a sentence; what rests on a dimension bears its name. */
export const groupFunction: Record<GroupFunction, Bilingual> = {
  networking: dimension.networking,
  affected_perspective: dimension.affected_perspective,
  authority: dimension.authority,
  knowledge: dimension.knowledge,
  rightWingExtremismDesk: t('polizeiliche Zuständigkeit für Rechtsextremismus', 'police desk for right-wing extremism'),
  court: t('Amts- oder Verwaltungsgericht', 'local or administrative court'),
  seniorAdministration: t('Führungsposition in der Verwaltung', 'senior position in the administration'),
  accessToMayor: t('Zugang zur Verwaltungsspitze', 'access to the head of the municipality'),
  coordination: t('Geschäftsführung', 'coordination'),
  facilitation: t('Moderation aus der Gruppe', 'facilitation from within the group'),
}

export const status: Record<ActorStatus, Bilingual> = {
  contact: t('Kontakt', 'contact'),
  candidate: t('Kandidat:in', 'candidate'),
  declined: t('hat abgelehnt', 'declined'),
  withdrawn: t('hat sich zurückgezogen', 'withdrawn'),
  member: t('Mitglied', 'member'),
  former: t('ehemaliges Mitglied', 'former member'),
}

export const flag: Record<ActorFlag, Bilingual> = {
  fullTime: t('hauptamtlich tätig', 'full-time official'),
  senior: t('gehobene Führungsposition', 'senior position'),
  accessToMayor: t('guter Zugang zur Verwaltungsspitze', 'good access to the head of the municipality'),
  canCoordinate: t('kann die Geschäftsführung übernehmen', 'can take on coordination'),
  canFacilitate: t('geübt in Moderation', 'practised facilitator'),
  personalParticipation: t('nimmt persönlich teil, ohne Vertretung', 'takes part in person, without substitutes'),
  rightWingExtremismDesk: t('bearbeitet Rechtsextremismus', 'works on right-wing extremism'),
}

export const court: Record<Court, Bilingual> = {
  local: t('Amtsgericht', 'local court'),
  administrative: t('Verwaltungsgericht', 'administrative court'),
  other: t('andere Stelle der Justiz (Gericht, Staatsanwaltschaft)', 'other body of justice (court, prosecutors)'),
}

export const rivalry: Record<Rivalry, Bilingual> = {
  none: t('keine', 'none'),
  mild: t('leicht', 'mild'),
  serious: t('ernst', 'serious'),
  excluding: t('schließt sich aus', 'excluding'),
}

/** What one third person said of two others, and nobody else: not yet a fact. */
export const hearsay = {
  brief: t('unbestätigt', 'unconfirmed'),
  full: t('unbestätigt: eine dritte Person sagt das', 'unconfirmed: a third person says so'),
}

export const trust: OneEach<typeof trustSteps> = [
  t('kein Vertrauen oder kein Kontakt', 'no trust or no contact'),
  t('flüchtig bekannt', 'slightly acquainted'),
  t('arbeiten zusammen', 'work together'),
  t('vertrauen sich', 'trust each other'),
  t('vertrauen sich sehr', 'trust each other deeply'),
]
