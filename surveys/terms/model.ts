import { t } from '../instruments/bilingual.ts'
import type { Bilingual, SettingName, ValuePart } from '../vocabulary.ts'

export const valuePart: Record<ValuePart, Bilingual> = {
  suitability: t('Eignung der Mitglieder', 'Suitability of the members'),
  memberCost: t(
    'Abzug je Mitglied, weil größere Runden weniger vertraut sind',
    'Deduction per member, since larger circles are less familiar',
  ),
  coverage: t('Funktionen und Milieus', 'Functions and milieus'),
  trust: t('Vertrauen in der Gruppe', 'Trust within the group'),
  rivalry: t('Abzug für Konkurrenz', 'Deduction for rivalry'),
}

export const setting: Record<SettingName, Bilingual> = {
  size: t('Größe der Gruppe', 'size of the group'),
  sectors: t('Personen je Bereich', 'people per sector'),
  seniorAdministration: t('Führungspositionen in der Verwaltung', 'senior positions in the administration'),
  accessToMayor: t('Personen mit Zugang zur Verwaltungsspitze', 'people with access to the head of the municipality'),
  coordination: t('Personen für die Geschäftsführung', 'people for coordination'),
  externalFacilitation: t('externe Moderation', 'external facilitation'),
  include: t('in jedem Fall dabei', 'in the group in any case'),
  exclude: t('nicht dabei', 'not in the group'),
  floors: t('Mindeststufen', 'minimum steps'),
  selfWeight: t('Gewicht der Selbsteinschätzung', 'weight of the self-assessment'),
  memberCost: t('Abzug je Mitglied in Punkten', 'deduction per member in points'),
  draws: t('Rechenläufe', 'runs'),
  parameterDraws: t('Rechenläufe mit anderen Zahlen des Modells', 'runs with other figures of the model'),
  seed: t('Startwert des Zufalls', 'seed of the random numbers'),
}
