import { termsIn } from '../../../../surveys/terms/index.ts'
import { dimensions } from '../../../../surveys/vocabulary.ts'
import { formatNumber } from '../../format.ts'
import type { background as german } from './background.de.ts'

const { inText, missing, purpose } = termsIn('en')

/** What the report on a composition says in English of what stands behind it: chance, people, place, method, data. */
export const background: typeof german = {
  robustness: {
    heading: 'How firm the recommendation is',
    intro: (draws) =>
      `Ratings are never quite exact. We therefore computed the selection ${formatNumber(draws, 'en')} times with other plausible ratings.`,
    noDraws: 'What other ratings would change was not computed.',
    refusalsHeading: 'If somebody says no',
    askHeading: 'What to clear up first',
    obstaclesIntro: 'Most depends on this.',
    askIntro: 'These ratings are open or uncertain. The recommendation would gain most if they were known.',
  },
  profiles: {
    heading: 'Profiles of the candidates',
    intro:
      'For each dimension the consultants’ rating and the self-assessment stand side by side. Differences are a reason to talk, not a defect.',
    partial: (n, of) =>
      `Shown are the ${n} people who are recommended or appear in an alternative; the other ${of - n} profiles are in the application.`,
    organisation: 'Organisation',
    function: 'Function',
    sector: 'Sector',
    attributes: 'Facts',
    milieus: 'Reaches',
    recommendation: 'Recommendation',
    recommended: 'part of the recommended group',
    notRecommended: 'not part of the recommended group',
    noGroup: 'there is no group at present',
    evidence: 'The consultants’ evidence',
    quote: (dimension, step, text) => `${dimension}${step}: ${text}`,
    step: (value) => `, step ${value}`,
    noData: 'There is neither a rating nor a self-assessment of this person.',
  },
  situation: {
    heading: 'The local situation',
    none: 'There are no completed situation interviews yet. Whether a confidential group is needed cannot be said yet.',
    intro:
      'Whether a confidential group is needed shows in four signs (H\u00a02.2): isolation, no protected room, immediate public pressure, contacts that hang on individual persons.',
    judgedLater:
      'The consultants judge them after all conversations for the municipality as a whole; the founding question starts from that.',
    voices: 'What the interviewees say',
    voicesIntro:
      'In the words of our notes, or paraphrased in our own, as far as released; without names. The sector is given only where several persons of it were interviewed.',
    voice: (text, about) => `${text} (${about.join('; ')})`,
    leftOut: (n) =>
      n === 1
        ? 'One statement is missing here that was released at the time of the recommendation and no longer is so.'
        : `${n} statements are missing here that were released at the time of the recommendation and no longer are so.`,
    somebody: 'one interviewed person',
    counts: (n, interviews) =>
      `Released: ${n} ${n === 1 ? 'statement' : 'statements'} from ${interviews} ${interviews === 1 ? 'interview' : 'interviews'}`,
    sectors: 'Sectors',
    network: 'Trust and rivalry',
    noNetwork: 'Nothing has been recorded on trust and rivalry yet.',
  },
  method: {
    heading: 'How the recommendation comes about',
    paragraphs: [
      'For each person and dimension the consultants’ consensus counts, else the mean of their independent ratings. The self-assessment counts with a smaller weight; alone it never counts above the middle of the scale. What is not rated earns no points and is listed among the open questions.',
      'From the steps suitability is computed, weighted by sector: in the administration decision powers count most, in justice knowledge of the subject, with the police the willingness to share, in civil society networks and the view of those affected. These weights are ours (model); what the sectors are for, H\u00a03.1 describes. Whoever is oriented more publicly than confidentiality allows loses points.',
      'The total value of a group is the sum of suitabilities minus a fixed amount per member, since larger circles are less familiar. Points are added for functions and milieus that are covered and for trust within the group; rivalries reduce it. Whether a function is covered, the self-assessment never decides. All arithmetic is in whole numbers, so that anybody can check the result.',
      'Whoever does not take part in person, or is below the minimum step in confidentiality or in sharing with the police, is not considered. People who exclude each other are never in the group together; where only a third person says so, it counts as a serious rivalry.',
    ],
    glossary: 'Words',
    parts: 'Total value of the recommended group',
    part: 'Part',
    pointsColumn: 'Points',
    sum: 'Total value',
    weights: 'Weights of the dimensions by sector, in per cent',
    dimension: 'Dimension',
    settings: 'Settings that differ',
    settingsNone: 'All settings are the defaults of the model.',
    setting: 'Setting',
    value: 'Value',
    usual: 'Default',
    reason: 'Reason',
    noReason: 'no reason recorded',
    lifted: 'lifted',
    hash: (sha) => `Checksum of the case file this rests on (SHA-256): ${sha}`,
  },
  quality: {
    heading: 'Quality of the data',
    terms: {
      ratings: 'Ratings',
      raters: 'Consultants',
      agreement: 'Agreement',
      beyondChance: 'More than chance?',
      scales: 'Scales',
      missing: 'Missing answers',
      self: 'Without self-assessment',
      interviews: `Without ${inText.purpose.readiness}`,
      situation: purpose.situation,
      disagreements: 'To be talked over',
    },
    ratings: (n, missing, candidates) =>
      `${n} of ${n + missing} possible ones are there, on ${candidates} candidates in ${dimensions.length} dimensions.`,
    raters: (n, min, max) =>
      n === 0 ? 'Nobody has rated yet.' : `${n}; per person ${min === max ? min : `${min} to ${max}`}.`,
    missing: (notAsked, refused, unknown) =>
      `${missing.not_asked}: ${notAsked}, ${missing.refused}: ${refused}, ${missing.unknown}: ${unknown}.`,
    nobody: 'nobody',
    situation: (finished, open) => `${finished} interviews completed, ${open} open.`,
    disagreements: (names) => `Two steps or more apart: ${names.join('; ')}.`,
    unrated: 'Still to be clarified (it is up to us)',
    person: 'Person',
    dimensions: 'Dimensions without a rating',
  },
}
