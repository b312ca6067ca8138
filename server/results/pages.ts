import { type CandidateMatrix, candidateMatrix, candidatesOf } from '../../reports/aggregate/candidate-matrix.ts'
import { candidateProfile, inHalfSteps } from '../../reports/aggregate/candidate-profile.ts'
import { dataQuality } from '../../reports/aggregate/data-quality.ts'
import { needIndicators } from '../../reports/aggregate/need-indicators.ts'
import { network } from '../../reports/aggregate/network.ts'
import { placeSteps } from '../../reports/aggregate/place-steps.ts'
import { sectorCoverage } from '../../reports/aggregate/sector-coverage.ts'
import { voices } from '../../reports/aggregate/voices.ts'
import type { Actor, CaseFile } from '../../reports/case/case-file.ts'
import { chartCandidateMatrix, splitMatrix } from '../../reports/charts/candidate-matrix.ts'
import { chartDimensionProfile } from '../../reports/charts/dimension-profile.ts'
import { chartNeedIndicators } from '../../reports/charts/need-indicators.ts'
import { chartNetwork } from '../../reports/charts/network.ts'
import { chartSectorCoverage } from '../../reports/charts/sector-coverage.ts'
import { sentenceOnSeverity, sentencesOnAgreement } from '../../reports/content/agreement/sentences.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { placeItems } from '../../surveys/situation/place-items.ts'
import type { Language, PlaceIndicator } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/** What every page of results starts from. */
export interface ResultInput {
  file: CaseFile
  language: Language
  /** Day the data were read, "YYYY-MM-DD". */
  today: string
  /** Whether whoever looks may read the answers themselves: consultants. */
  readsAnswers: boolean
}

const rooms = ['situation', 'answers', 'candidates', 'network'] as const
export type ResultRoom = (typeof rooms)[number]

const base = ({ municipality }: Pick<CaseFile, 'municipality'>) => `/m/${municipality.id}/results`

const frameOf = ({ file, ...rest }: ResultInput, room: ResultRoom) =>
  resultsFrame({ ...rest, municipality: file.municipality }, room)

/** What the pages of results have in common; only who may read the answers is led to them. */
export function resultsFrame(
  {
    municipality,
    language,
    readsAnswers,
  }: Pick<ResultInput, 'language' | 'readsAnswers'> & { municipality: { id: string; name: string } },
  room: ResultRoom,
) {
  const t = texts[language].results
  const path = base({ municipality })
  return {
    title: t.titles[room],
    lead: t.leads[room],
    trail: [{ label: municipality.name, href: `/m/${municipality.id}` }],
    tabs: rooms
      .filter((each) => each !== 'answers' || readsAnswers)
      .map((each) => ({
        label: t.tabs[each],
        href: each === 'situation' ? path : `${path}/${each}`,
        isHere: each === room,
      })),
    scripts: ['charts'],
  }
}

export interface SituationInput {
  /** Of the guide for the situation analysis. */
  versions: readonly Instrument[]
  /** From how many people on a sector is named beside a voice. */
  leastOfSector?: number
  /** Names raters for whoever may read whose scale lies apart: consultants with nothing left to rate. */
  nameOf?: ((rater: string) => string) | undefined
}

/** The picture of the situation: need for a group, sectors, what people said, how far the data carry. */
export function situationPage(input: ResultInput, { versions, leastOfSector, nameOf }: SituationInput) {
  const { file, language, today } = input
  const { terms } = texts[language]
  const need = needIndicators(file)
  const quality = dataQuality(file)
  const [shares = '', ...beyondChance] = sentencesOnAgreement(quality, language)
  return {
    template: 'results/situation',
    ...frameOf(input, 'situation'),
    isEmpty: need.finished === 0,
    need: need.n > 0 ? chartNeedIndicators(need, language) : undefined,
    place: placeTable(file, language),
    toPlace: `/m/${file.municipality.id}/situation`,
    sectors: chartSectorCoverage(sectorCoverage(file, file.group?.members ?? []), today, language),
    // The opening script promises that no sentence appears under a person's name, nor one that was not released.
    questions: voices(file, versions, leastOfSector).map(({ item, label, voices: heard, n, interviews }) => ({
      id: item,
      label: label[language],
      n,
      interviews,
      answers: heard.map(({ text, sector, isParaphrase }) => ({
        text,
        about: [
          ...(isParaphrase ? [terms.release.paraphrase] : []),
          sector ? terms.sector[sector] : texts[language].results.somebody,
        ].join('; '),
      })),
    })),
    quality: {
      candidates: quality.candidates,
      rated: quality.n,
      unrated: quality.missing,
      raters: quality.raters.length,
      agreement: beyondChance.length > 0 ? [shares, beyondChance.join(' ')] : [shares],
      scales: nameOf ? quality.severities.map((each) => sentenceOnSeverity(each, nameOf, language)) : [],
      withoutSelf: quality.withoutSelfAssessment.map(({ name }) => name),
      withoutInterview: quality.withoutReadinessInterview.map(({ name }) => name),
      interviews: quality.situationInterviews,
    },
  } satisfies Page
}

/** What the consultants judge of the place as a whole; nothing while nobody has, or as long as it is hidden. */
function placeTable(file: CaseFile, language: Language) {
  const t = texts[language]
  const judged = placeSteps(file).filter(({ step }) => step !== null)
  if (judged.length === 0) return undefined
  const anchorAt = (indicator: PlaceIndicator, step: number) =>
    placeItems.find(({ id }) => id === indicator)?.anchors[step - 1]?.[language] ?? ''
  return {
    caption: t.results.placeTitle,
    columns: [t.situation.compare.indicator, t.results.placeStep, t.results.placeKind].map((label) => ({ label })),
    rows: judged.map(({ indicator, step, kind }) => [
      t.terms.placeIndicator[indicator],
      `${step} – ${anchorAt(indicator, step!)}`,
      t.results.placeKinds[kind],
    ]),
  }
}

/** Candidates × dimensions, and the way to each profile. */
export function candidatesPage(input: ResultInput) {
  const { file, language, today } = input
  const matrix: CandidateMatrix = candidateMatrix(file)
  return {
    template: 'results/candidates',
    ...frameOf(input, 'candidates'),
    charts: matrix.rows.length ? splitMatrix(matrix).map((part) => chartCandidateMatrix(part, today, language)) : [],
    candidates: candidatesOf(file).map((actor) => ({
      ...personOf(actor, language),
      href: `${base(file)}/actors/${actor.id}`,
    })),
  } satisfies Page
}

/** Who trusts whom, who competes with whom; as drawing and as list. */
export function networkPage(input: ResultInput) {
  const { file, language, today } = input
  const net = network(file)
  const { terms } = texts[language]
  return {
    template: 'results/network',
    ...frameOf(input, 'network'),
    charts: net.nodes.length ? chartNetwork(net, file.group?.members ?? [], today, language) : [],
    links: net.links.map(({ a, b, trust, rivalry, isHearsay, from, date }) => ({
      a: a.name,
      b: b.name,
      trust: trust === null ? undefined : terms.trust[trust],
      rivalry: rivalry === 'none' ? undefined : terms.rivalry[rivalry],
      isHearsay,
      // Who of the two said it is for the consultants only.
      from: input.readsAnswers ? from?.name : undefined,
      date: date === null ? undefined : formatsFor(language).date(date),
    })),
    missing: net.missing,
  } satisfies Page
}

/** One candidate: consultants' ratings and self-assessment side by side, gaps marked, evidence. */
export function profilePage(
  input: ResultInput,
  { actor, maySeeSelf }: { actor: string; maySeeSelf: boolean },
  nameOf: (rater: string) => string,
) {
  const { file, language } = input
  const t = texts[language]
  const profile = candidateProfile(file, actor)
  return {
    template: 'results/profile',
    title: profile.actor.name,
    trail: [
      { label: file.municipality.name, href: `/m/${file.municipality.id}` },
      { label: t.results.titles.candidates, href: `${base(file)}/candidates` },
    ],
    scripts: ['charts'],
    person: personOf(profile.actor, language),
    toPerson: `/m/${file.municipality.id}/actors/${actor}`,
    attributes: Object.entries(profile.actor.attributes ?? {}).flatMap(([flag, value]) =>
      value === true
        ? [t.terms.flag[flag as keyof typeof t.terms.flag]]
        : flag === 'court'
          ? [t.terms.court[value as keyof typeof t.terms.court]]
          : [],
    ),
    milieus: profile.actor.milieus ?? [],
    hasData: profile.n > 0 || profile.self !== null,
    /** Said where the viewer's own rating comes first. */
    selfLater: maySeeSelf || profile.self === null ? undefined : t.results.selfLater,
    chart: chartDimensionProfile(profile, language),
    gaps: profile.dimensions.flatMap(({ dimension, gap, rating, self }) =>
      gap === null || rating === null || self === null
        ? []
        : [{ label: t.terms.dimension[dimension], rating, self: inHalfSteps(self) }],
    ),
    dimensions: profile.dimensions.map(({ dimension, raters: views }) => ({
      label: t.terms.dimension[dimension],
      views: views.map((view) => ({
        who: view.kind === 'consensus' ? t.results.consensus : nameOf(view.rater),
        value: view.value,
        missing: view.missing && t.terms.missing[view.missing],
        confidence: view.confidence && t.terms.confidence[view.confidence],
        evidence: view.evidence,
      })),
    })),
  } satisfies Page
}

function personOf({ id, name, sector, organisation, function: work, status }: Actor, language: Language) {
  const { terms } = texts[language]
  return {
    id,
    name,
    sector: terms.sector[sector],
    work: [work, organisation].filter(Boolean).join(', '),
    status: terms.status[status],
  }
}
