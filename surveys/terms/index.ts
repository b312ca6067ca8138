import type { Bilingual, Language } from '../vocabulary.ts'
import { confidence, missing, notRated, purpose, purposes, responseStatus } from './answers.ts'
import { reach } from './findings.ts'
import {
  conditionAnswer,
  foundingCriterion,
  foundingFinding,
  foundingOption,
  foundingSubject,
  lackAnswer,
  needAnswer,
  placeIndicator,
} from './founding.ts'
import { modelMeaning, modelWord, setting, valuePart } from './model.ts'
import { court, dimension, flag, groupFunction, hearsay, rivalry, sector, sectorLong, status, trust } from './people.ts'
import { kind, legalBasis, municipalityRole, role, state } from './places.ts'
import {
  criterion,
  criterionSubject,
  criterionValue,
  evidence,
  evidenceStrength,
  memberAnswer,
  option,
} from './reviews.ts'
import { gathering, reportSection, serves } from './serves.ts'
import { correctionVerdict, versionStage } from './situation.ts'
import { type Spoken, speak } from './speak.ts'
import { readBack, release } from './statements.ts'

/**
 * The glossary: every term of the field, once, in both languages (a test finds a label that is written down again).
 * Each vocabulary has a record of its own, so that a new value does not compile before it has its words.
 */
export const glossary = {
  sector,
  sectorLong,
  dimension,
  groupFunction,
  status,
  flag,
  court,
  rivalry,
  hearsay,
  trust,
  purpose,
  purposes,
  responseStatus,
  missing,
  notRated,
  confidence,
  criterion,
  criterionSubject,
  criterionValue,
  memberAnswer,
  evidence,
  evidenceStrength,
  option,
  release,
  readBack,
  reach,
  foundingCriterion,
  foundingSubject,
  needAnswer,
  lackAnswer,
  conditionAnswer,
  foundingFinding,
  foundingOption,
  placeIndicator,
  valuePart,
  setting,
  modelWord,
  modelMeaning,
  kind,
  municipalityRole,
  legalBasis,
  role,
  state,
  reportSection,
  serves,
  gathering,
  versionStage,
  correctionVerdict,
}

/** Terms that stand inside sentences as often as they head a row. */
const insideSentences = { dimension, groupFunction, purpose, purposes }

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function termsOf(language: Language) {
  const head = <Terms extends Record<string, Bilingual>>(terms: Terms) =>
    Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, capital(term[language])])) as Spoken<Terms>
  return {
    ...speak(glossary, language),
    dimension: head(dimension),
    groupFunction: head(groupFunction),
    purpose: head(purpose),
    purposes: head(purposes),
    placeIndicator: head(placeIndicator),
    modelWord: head(modelWord),
    serves: head(serves),
    gathering: head(gathering),
    legalBasis: head(legalBasis),
    /** The same inside a sentence. */
    inText: speak(insideSentences, language),
  }
}

export type Terms = ReturnType<typeof termsOf>
const terms: Record<Language, Terms> = { de: termsOf('de'), en: termsOf('en') }

/** The glossary in one language, as pages, charts and reports show it. */
export const termsIn = (language: Language): Terms => terms[language]
