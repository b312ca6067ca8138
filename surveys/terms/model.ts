import { t } from '../instruments/bilingual.ts'
import type { Bilingual, ModelWord, SettingName, ValuePart } from '../vocabulary.ts'

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

/** Words of our own for what is not sure. */
export const modelWord: Record<ModelWord, Bilingual> = {
  confidence: t('Sicherheit der Empfehlung', 'confidence of the recommendation'),
  run: t('Rechenlauf', 'run'),
  constants_run: t('Rechenlauf mit anderen Zahlen des Modells', 'run with other figures of the model'),
  veto: t('Veto', 'veto'),
  refusal: t('Absage', 'refusal'),
  lot: t('Los', 'lot'),
}

/** What they mean, in a sentence or two. */
export const modelMeaning: Record<ModelWord, Bilingual> = {
  confidence: t(
    'Wie fest steht, dass genau diese Gruppe zu empfehlen ist: sicher, nicht ganz sicher oder unsicher. Der schwerste Zweifel entscheidet. Über einzelne Personen sagt das nichts.',
    'How firm it is that exactly this group is to be recommended: sure, not quite sure or unsure. The gravest doubt decides. It says nothing about single persons.',
  ),
  run: t(
    'Ein Durchgang mit Einschätzungen, wie sie auch hätten ausfallen können. In jedem wird die beste Gruppe neu gesucht.',
    'One pass with ratings as they might as well have turned out. In each the best group is searched anew.',
  ),
  constants_run: t(
    'Dasselbe mit den festgehaltenen Einschätzungen, aber mit etwas anderen Gewichten und Punkten in unserem Modell.',
    'The same with the ratings as recorded, but with somewhat different weights and points in our model.',
  ),
  veto: t(
    'Eine Einschätzung, an der alles scheitern kann: Liegt sie unter der Mindeststufe, ist womöglich gar keine Gruppe möglich.',
    'A rating by which everything may fail: if it is below the minimum step, perhaps no group is possible at all.',
  ),
  refusal: t(
    'Jemand wird gefragt und möchte nicht mitarbeiten. Berechnet ist, ob ohne eine oder zwei der empfohlenen Personen eine Gruppe möglich bleibt und wie viel schwächer sie wäre.',
    'Somebody is asked and does not want to take part. It is computed whether a group remains possible without one or two of the recommended persons, and how much weaker it would be.',
  ),
  lot: t(
    'Der Zufall entscheidet zwischen gleichwertigen Gruppen: in den Rechenläufen immer, vor Ort nur, wenn die Beteiligten es so wollen.',
    'Chance decides between groups of equal worth: always in the runs, here only if those involved want it so.',
  ),
}
