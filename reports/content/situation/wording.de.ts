import type { ReportSection } from '../../../surveys/serves.ts'
import type { VersionStage } from '../../../surveys/situation/finding.ts'
import { termsIn } from '../../../surveys/terms/index.ts'
import type { Sector } from '../../../surveys/vocabulary.ts'
import { wordingFor } from '../wording.ts'

const { persons, number } = wordingFor('de')

const { sectorLong } = termsIn('de')

/** Of a sector, as one says where somebody comes from. */
const from = (sector: Sector): string => (sector === 'police' ? sectorLong.police : `der ${sectorLong[sector]}`)

/** What the situation report says in German. What was found is the consultants' own; here is only what goes round it. */
export const german = {
  title: 'Lagebericht',
  version: (n: number) => `Fassung ${n}`,
  stage: {
    draft: (day: string) => `Entwurf vom ${day}`,
    given_back: (day: string) => `rückgemeldet am ${day}`,
    final: (day: string) => `endgültig seit ${day}`,
  } as Record<VersionStage, (day: string) => string>,
  confidentiality: {
    draft: 'Entwurf – nur für das Beratungsteam',
    given_back: 'Vertraulich – für die Beteiligten vor Ort',
    final: 'Vertraulich – für die Beteiligten vor Ort',
  } as Record<VersionStage, string>,
  brief: {
    heading: 'Das Wichtigste in Kürze',
    purpose: (heard: number, sectors: number, from: string, to: string) =>
      `Für diesen Bericht haben wir ${persons(heard)}${sectors > 1 ? ` aus ${sectors === 4 ? 'allen vier' : number(sectors)} Bereichen` : ''} einzeln befragt${
        from === to ? (from === '' ? '' : `, am ${from}`) : `, zwischen dem ${from} und dem ${to}`
      }. Er gibt wieder, was sie uns gesagt haben und was wir daraus schließen.`,
    noTalk: 'Für diesen Bericht ist noch kein Gespräch abgeschlossen.',
    next: {
      draft: 'Dies ist ein Entwurf. Vor Ort hat ihn noch niemand gesehen.',
      given_back:
        'Bitte prüfen Sie die Befunde: Was stimmt, was stimmt so nicht, was fehlt? Erst danach wird etwas entschieden.',
      final: 'Die Beteiligten vor Ort haben die Befunde geprüft. Was sie dazu gesagt haben, ist eingearbeitet.',
    } as Record<VersionStage, string>,
    none: 'Ein Befund ist noch nicht geschrieben.',
    carried: 'Wo nichts anderes dabeisteht, tragen Stimmen aus mehreren Bereichen den Befund.',
    section: (title: string) => `${title}: `,
    finding: (sentence: string, reach: string | undefined) => (reach ? `${sentence} (${reach})` : sentence),
  },
  talks: {
    heading: 'Wie die Gespräche geführt wurden',
    intro:
      'Jede Person wurde einzeln und nach einem Leitfaden befragt. Zitiert wird nur, was sie freigegeben hat: im Wortlaut unserer Notizen oder sinngemäß in unseren Worten, immer ohne Namen.',
    hidden: (least: number) =>
      `Der Bereich steht nur dann bei einer Aussage, wenn mindestens ${persons(least)} daraus befragt wurden.`,
    heard: 'Befragte',
    statements: 'Aussagen',
    protection: 'Schutz',
    released: (released: number, used: number) =>
      released === 0
        ? 'Bisher ist keine Aussage freigegeben.'
        : `${released === 1 ? 'Eine Aussage ist' : `${released} Aussagen sind`} freigegeben; ${used === 0 ? 'keine davon steht' : used === 1 ? 'eine davon steht' : `${used} davon stehen`} bei einem Befund.`,
    reading: 'Wie ein Befund zu lesen ist',
    readingIntro: 'Unter jedem Befund steht, wie weit er trägt. Gezählt werden Personen mit freigegebenen Aussagen.',
    reach: {
      across: 'Mindestens zwei Personen aus mindestens zwei Bereichen sagen es.',
      several: 'Mindestens zwei Personen sagen es, alle aus demselben Bereich.',
      one_voice: 'Eine Person sagt es.',
      own_view: 'Keine freigegebene Aussage stützt den Befund; wir verantworten ihn allein.',
    },
  },
  intro: {
    leading_questions:
      'Das Projekt stellt jeder Kommune drei Fragen: Welche Abläufe, Zuständigkeiten und Formen der Zusammenarbeit schützen Betroffene? Wie wird innerhalb der Organisation sensibilisiert, und was stärkt Betroffene? Wie spricht und handelt die Kommune nach außen?',
    conflicts:
      'Wir beschreiben die Konflikte, ohne Partei zu ergreifen: Art, Beteiligte, Eskalation, Betroffene und vorhandene Verfahren. Die Grenze liegt dort, wo offen antidemokratische Positionen auftreten.',
    existing:
      'Ein öffentliches Bündnis setzt ein Zeichen, lässt leicht ein und leicht wieder gehen, bringt Menschen in Kontakt und führt zu denen, die entscheiden. Ein geschützter Raum ist es nicht.',
    need: 'Ob ein geschützter Raum gebraucht wird, zeigt sich an vier Anzeichen.',
  } as Partial<Record<ReportSection, string>>,
  noFinding: 'Einen Befund dazu haben wir nicht.',
  against: 'Dagegen spricht',
  somebody: 'eine befragte Person',
  count: {
    caption: (question: string, asked: number, talks: number) =>
      `${question} (${asked === talks ? `${talks} Befragte` : `gefragt in ${asked} von ${talks} Gesprächen`})`,
    answer: 'Antwort',
    answers: 'Antworten (mehrere möglich)',
    n: 'Nennungen',
    noAnswer: 'keine Angabe',
  },
  place: {
    escalation: (step: string) => `Wie weit die Konflikte eskaliert sind, schätzen wir übereinstimmend so ein: ${step}`,
    need: 'Die vier Anzeichen, von uns übereinstimmend eingeschätzt',
    sign: 'Anzeichen',
    judgement: 'Unsere Einschätzung',
    step: (anchor: string, step: number) => `${anchor.replace(/\.$/, '')} (Stufe\u00a0${step} von\u00a05).`,
    open: 'noch nicht übereinstimmend eingeschätzt',
  },
  corrections: {
    heading: 'Rückmeldungen und was daraus wurde',
    intro: (versions: string) => `Zu ${versions} haben die Beteiligten vor Ort Stellung genommen.`,
    version: (n: number) => `Fassung ${n}`,
    agreed: (n: number) =>
      n === 1 ? 'Einem Befund wurde ausdrücklich zugestimmt.' : `${n}-mal wurde einem Befund ausdrücklich zugestimmt.`,
    caption: 'Rückmeldungen im Einzelnen',
    about: 'Worum es geht',
    said: 'Rückmeldung',
    became: 'Was daraus wurde',
    takenUp: (reason: string) => `Aufgenommen. ${reason}`,
    notTakenUp: (reason: string) => `Nicht aufgenommen. ${reason}`,
    agreement: 'Bestätigt.',
    open: 'Noch offen.',
    told: (source: string | null, day: string) => (source ? `${source}, ${day}` : day),
  },
  gaps: {
    heading: 'Was wir nicht wissen',
    silent: (sector: Sector) => `Aus ${from(sector)} wurde niemand befragt.`,
    few: (parts: readonly { sector: Sector; n: number }[]) =>
      [
        ...parts.map(({ sector, n }) =>
          n === 1
            ? `Aus ${from(sector)} wurde nur eine Person befragt.`
            : `Aus ${from(sector)} wurden nur ${persons(n)} befragt.`,
        ),
        'Was von dort berichtet wird, kann die Sicht Einzelner sein.',
      ].join(' '),
    unasked: (sections: readonly string[]) => `In keinem Gespräch gefragt: ${sections.join('; ')}.`,
    withoutFinding: (sections: readonly string[]) => `Gefragt, aber ohne Befund: ${sections.join('; ')}.`,
    apart: (what: readonly string[]) =>
      `Von uns unterschiedlich eingeschätzt und noch nicht besprochen: ${what.join('; ')}.`,
    unjudged: (what: readonly string[]) => `Von uns noch nicht gemeinsam eingeschätzt: ${what.join('; ')}.`,
    fewer: (n: number) =>
      n === 1
        ? 'Ein Befund stützt sich heute auf weniger freigegebene Aussagen als am Tag dieser Fassung.'
        : `${n} Befunde stützen sich heute auf weniger freigegebene Aussagen als am Tag dieser Fassung.`,
    nothing: 'Aus jedem Bereich wurden genug Personen befragt, zu jedem Thema liegt ein Befund vor.',
  },
  sources: {
    heading: 'Quellen',
    ofTalks: 'Gespräche',
    talks: 'Aussagen aus dieser Lageanalyse. Wer was gesagt hat, steht in keinem Bericht.',
    passages: {
      P: 'Projektvorstellung: Leitfragen; Anfeindungen von außen und innerhalb der Verwaltung.',
      K: 'Kommunales Konfliktmanagement: wie Konflikte beschrieben werden.',
      'H 2.1': 'Handreichung Strategiegruppe: was ein öffentliches Bündnis leistet.',
      'H 2.2': 'Handreichung Strategiegruppe: woran sich der Bedarf zeigt.',
      model:
        'Unser Verfahren: wie weit ein Befund trägt, ab wie vielen Befragten der Bereich genannt und Antworten gezählt werden, und die Stufen, auf denen wir die Lage einschätzen.',
    },
  },
}
