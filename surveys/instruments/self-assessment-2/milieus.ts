import type { Item } from '../../instrument.ts'
import { t } from '../bilingual.ts'

/** Contacts, not belonging. What is ticked is proposed for the person's record (H 3.1). */
export const milieus = {
  id: 'milieus',
  kind: 'multiple',
  label: t(
    'Wo vor Ort kennen Sie Menschen, die offen mit Ihnen sprechen?',
    'Where locally do you know people who speak openly with you?',
  ),
  hint: t(
    'Mehrere Antworten sind möglich. Es geht um Ihre Kontakte. Ob Sie selbst dazugehören, fragen wir nicht.',
    'You can choose several answers. This is about your contacts. We do not ask whether you belong to a group yourself.',
  ),
  options: [
    { id: 'youth', label: t('Jugendliche und junge Erwachsene', 'Teenagers and young adults') },
    { id: 'schools', label: t('Schulen und Kitas', 'Schools and childcare') },
    { id: 'sports', label: t('Sportvereine', 'Sports clubs') },
    { id: 'culture', label: t('Kultureinrichtungen', 'Cultural venues') },
    { id: 'churches', label: t('Kirchengemeinden', 'Church communities') },
    { id: 'mosques', label: t('Moscheegemeinden', 'Mosque communities') },
    { id: 'jewish', label: t('Jüdische Gemeinden', 'Jewish communities') },
    { id: 'sinti_roma', label: t('Vereine von Sinti und Roma', 'Associations of Sinti and Roma') },
    {
      id: 'migrant_organisations',
      label: t('Vereine von Menschen mit Migrationsgeschichte', 'Associations of people with a history of migration'),
    },
    { id: 'refugees', label: t('Geflüchtete und ihre Unterkünfte', 'Refugees and their accommodation') },
    { id: 'queer', label: t('Queere Gruppen', 'Queer groups') },
    { id: 'disability', label: t('Menschen mit Behinderung', 'People with disabilities') },
    { id: 'business', label: t('Betriebe und Gewerkschaften', 'Businesses and trade unions') },
    { id: 'rescue', label: t('Feuerwehr und Rettungsdienste', 'Fire and rescue services') },
    { id: 'neighbourhood', label: t('Nachbarschaften und Ortsteile', 'Neighbourhoods and villages') },
    { id: 'politics', label: t('Parteien und Räte', 'Parties and councils') },
    { id: 'local_media', label: t('Örtliche Medien', 'Local media') },
    {
      id: 'distant',
      label: t(
        'Menschen, die sich von Politik und Verwaltung abgewandt haben',
        'People who have turned away from politics and administration',
      ),
    },
    { id: 'none', label: t('Bei keiner dieser Gruppen', 'In none of these groups') },
  ],
  source: 'H 3.1',
  serves: ['milieus'],
} satisfies Item
