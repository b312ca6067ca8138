import { t } from '../instruments/bilingual.ts'
import type { Gathering, ReportSection, Served } from '../serves.ts'
import type { Bilingual } from '../vocabulary.ts'
import { foundingSubject } from './founding.ts'
import { dimension, groupFunction } from './people.ts'
import { criterionSubject } from './reviews.ts'

/** The sections of the situation report, as headings. */
export const reportSection: Record<ReportSection, Bilingual> = {
  leading_questions: t('Drei Leitfragen', 'Three leading questions'),
  outside: t('Lage nach außen', 'Situation outside'),
  inside: t('Lage in der Verwaltung', 'Situation inside the administration'),
  conflicts: t('Konflikte vor Ort', 'Conflicts here'),
  existing: t('Was es schon gibt', 'What exists already'),
  need: t('Bedarf an einer vertraulichen Gruppe', 'Need for a confidential group'),
  resources: t('Ressourcen und Kompetenzen', 'Resources and competences'),
  expectations: t('Erwartungen', 'Expectations'),
  reservations: t('Bedenken', 'Reservations'),
  conditions: t('Bedingungen', 'Conditions'),
  training: t('Bedarf an Fortbildung', 'Training needs'),
  affected: t('Was Betroffene brauchen', 'What those affected need'),
}

const conduct = t('Zum Gespräch selbst', 'About the interview itself')

/** What an answer is for. */
export const serves: Record<Served, Bilingual> = {
  ...reportSection,
  ...foundingSubject,
  escalation: t('Eskalation der Konflikte', 'escalation of conflicts'),
  ...dimension,
  fullTime: t('Hauptamt', 'full-time office'),
  senior: t('Führungsposition', 'senior post'),
  accessToMayor: groupFunction.accessToMayor,
  canCoordinate: groupFunction.coordination,
  canFacilitate: t('Übung im Moderieren', 'practice in facilitation'),
  personalParticipation: t('persönliche Teilnahme', 'taking part in person'),
  rightWingExtremismDesk: groupFunction.rightWingExtremismDesk,
  function: t('Aufgaben der Person', 'tasks of the person'),
  leadership: t('Zugang zur Leitung', 'access to the leadership'),
  milieus: t('Zugang zu Milieus', 'reach into communities'),
  threat_judgement: t('Einschätzung von Gefahren', 'judging threats'),
  exchange: t('Austausch mit anderen Stellen', 'exchange with other organisations'),
  limits: t('rechtliche Grenzen', 'legal limits'),
  permission: t('Einverständnis der Stelle', 'consent of the organisation'),
  experience: t('Erfahrung mit dem Thema', 'experience with the subject'),
  hours: t('verfügbare Zeit', 'time available'),
  start: t('möglicher Beginn', 'earliest start'),
  ties: t('Verhältnis zu anderen', 'how they stand to others'),
  named: t('genannte Personen', 'persons named'),
  ...criterionSubject,
  conduct,
}

/** Under what answers are gathered. */
export const gathering: Record<Gathering, Bilingual> = {
  ...reportSection,
  founding: criterionSubject.K9,
  dimension: t('Merkmale der Person', 'Dimensions of the person'),
  person: t('Personen und Beziehungen', 'Persons and relations'),
  review: t('Kriterien der Zwischenbilanz', 'Criteria of the review'),
  conduct,
}
