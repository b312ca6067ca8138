import { t } from '../instruments/bilingual.ts'
import type {
  AccountRole,
  Bilingual,
  GermanState,
  LegalBasis,
  MunicipalityKind,
  MunicipalityRole,
} from '../vocabulary.ts'

export const kind: Record<MunicipalityKind, Bilingual> = {
  district: t('Landkreis', 'district'),
  independent_city: t('kreisfreie Stadt', 'independent city'),
  town: t('kreisangehörige Stadt oder Gemeinde', 'town or municipality within a district'),
}

export const municipalityRole: Record<MunicipalityRole, Bilingual> = {
  model: t('Modellkommune', 'model municipality'),
  network: t('Netzwerkkommune', 'network municipality'),
}

export const legalBasis: Record<LegalBasis, Bilingual> = {
  consent: t(
    'Einwilligung (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO)',
    'Consent (Art. 6(1)(a), Art. 9(2)(a) GDPR)',
  ),
  public_task: t('öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO)', 'public task (Art. 6(1)(e) GDPR)'),
  other: t('andere Grundlage', 'another basis'),
}

/** Roles of accounts. */
export const role: Record<AccountRole, Bilingual> = {
  administrator: t('Administrator:in', 'Administrator'),
  consultant: t('Berater:in', 'Consultant'),
  project_team: t('Projektteam', 'Project team'),
}

export const state: Record<GermanState, Bilingual> = {
  BW: t('Baden-Württemberg', 'Baden-Württemberg'),
  BY: t('Bayern', 'Bavaria'),
  BE: t('Berlin', 'Berlin'),
  BB: t('Brandenburg', 'Brandenburg'),
  HB: t('Bremen', 'Bremen'),
  HH: t('Hamburg', 'Hamburg'),
  HE: t('Hessen', 'Hesse'),
  MV: t('Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'),
  NI: t('Niedersachsen', 'Lower Saxony'),
  NW: t('Nordrhein-Westfalen', 'North Rhine-Westphalia'),
  RP: t('Rheinland-Pfalz', 'Rhineland-Palatinate'),
  SL: t('Saarland', 'Saarland'),
  SN: t('Sachsen', 'Saxony'),
  ST: t('Sachsen-Anhalt', 'Saxony-Anhalt'),
  SH: t('Schleswig-Holstein', 'Schleswig-Holstein'),
  TH: t('Thüringen', 'Thuringia'),
}
