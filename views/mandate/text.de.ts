import { termsIn } from '../../surveys/terms/index.ts'

export const mandate = {
  title: 'Auftrag',
  lead: 'Wer die Beratung wünscht und wozu, wer mitliest, auf welcher Grundlage und bis wann. Was Befragte über das Projektteam erfahren, steht hier.',
  formTitle: 'Auftrag festhalten',
  formLead:
    'Halten Sie fest, was vereinbart ist. Sie können auch speichern, was noch unvollständig ist; was fehlt, steht dann beim Auftrag und auf der Seite der Kommune.',
  empty: 'Noch ist kein Auftrag festgehalten.',
  emptyHow: 'Klären Sie ihn vor dem ersten Gespräch: Dann erfahren Befragte mit Namen, wer zum Projektteam gehört.',
  emptyWait: 'Die Berater:innen halten ihn vor dem ersten Gespräch fest.',
  begin: 'Auftrag festhalten',
  edit: 'Auftrag ändern',
  saved: (when: string, by: string) => `Zuletzt gespeichert am ${when} von ${by}.`,
  open: 'noch offen',
  missing: (parts: string) => `Noch offen: ${parts}.`,
  attention: 'Das stimmt noch nicht überein',
  fields: {
    client: 'Auftraggeber:in',
    clientName: 'Name',
    clientFunction: 'Funktion',
    clientOrganisation: 'Organisation',
    purpose: 'Zweck',
    team: termsIn('de').role.project_team,
    legalBasis: 'Rechtsgrundlage',
    legalWords: 'Vorschrift und Erläuterung',
    duration: 'Laufzeit',
    startsOn: 'Beginn',
    endsOn: 'Ende',
    notes: 'Notizen',
  },
  hints: {
    client: 'Wer die Beratung wünscht und über sie entscheidet, zum Beispiel die Landrätin oder der Oberbürgermeister.',
    purpose: 'Wozu beraten wird, in zwei oder drei Sätzen, wie Sie es auch den Befragten sagen.',
    team: 'Genau die Personen, die außer den Berater:innen mitlesen: Ergebnisse, Empfehlungen und Berichte. Leere Zeilen zählen nicht; nach dem Speichern kommen weitere hinzu, bis zu zwölf.',
    isLocal: 'Danach richtet sich, was Befragte über ihren Arbeitgeber lesen.',
    legalBasis:
      'Auf welcher Grundlage Sie personenbezogene Daten verarbeiten. Klären Sie das mit Ihren Datenschutzbeauftragten. Unabhängig davon bitten Gespräche und Fragebögen um eine Einwilligung.',
    legalWords: 'Bei einer öffentlichen Aufgabe und bei einer anderen Grundlage die Vorschrift mit Paragraf.',
    endsOn: 'Bis wann der Auftrag läuft.',
    notes: 'Auch das Projektteam liest sie.',
  },
  person: (n: number) => `Person ${n}`,
  member: {
    name: 'Name',
    function: 'Funktion',
    organisation: 'Organisation',
    isLocal: 'Arbeitet für die Kommune oder eine andere Stelle vor Ort?',
  },
  localities: { unclear: 'noch nicht geklärt', yes: 'arbeitet vor Ort', no: 'arbeitet nicht vor Ort' } as Record<
    'unclear' | 'yes' | 'no',
    string
  >,
  bases: {
    consent:
      'Die Befragten willigen ausdrücklich ein und können das jederzeit widerrufen. Das gilt auch für politische Überzeugungen.',
    public_task:
      'Nur mit einer Vorschrift des Bundes oder des Landes, die Ihnen die Aufgabe gibt. Für politische Überzeugungen braucht es zusätzlich Art. 9 Abs. 2 DSGVO.',
    other: 'Nennen Sie die Vorschrift und wer das geprüft hat.',
  },
  duration: (start: string | undefined, end: string | undefined): string => {
    if (start && end) return `${start} bis ${end}`
    if (start) return `seit ${start}, Ende noch offen`
    return end ? `bis ${end}` : ''
  },
  parts: {
    client: 'Auftraggeber:in',
    purpose: 'Zweck',
    team: 'Projektteam (wer, und wer davon vor Ort arbeitet)',
    legalBasis: 'Rechtsgrundlage',
    end: 'Ende',
  },
  warnings: {
    unnamed: (names: string) =>
      `Mit Zugang, aber nicht genannt: ${names}. Befragte lesen den Namen dann ohne Funktion. Nennen Sie die Person im Auftrag, oder lassen Sie ihr den Zugang nehmen.`,
    withoutAccount: (names: string) =>
      `Genannt, aber ohne Zugang: ${names}. Streichen Sie die Person, oder fragen Sie für sie Zugang an.`,
    over: (date: string) => `Der Auftrag endete am ${date}. Verlängern Sie ihn, oder beenden Sie die Beratung.`,
  },
  toldTitle: 'Was Befragte darüber lesen',
  toldLead: 'In Gesprächen steht es unter dem Text zum Vorlesen, in Fragebögen auf der ersten Seite.',
  /** What respondents are told. */
  told: {
    client: (client: string) => `Auftraggeber:in der Beratung ist ${client}.`,
    team: (people: string) => `Zum Projektteam gehören: ${people}.`,
    nobodyLocal: 'Niemand davon arbeitet für die Kommune oder eine andere Stelle vor Ort.',
    local: (people: string) => `Davon arbeiten vor Ort: ${people}.`,
    nobody: 'Namen nennt der Text noch nicht.',
    ground: (ground: string) => `Rechtsgrundlage: ${ground}`,
    /** To the interviewer, who reads the text aloud. */
    interviewer:
      'Wer zum Projektteam gehört, ist noch nicht festgehalten. Sagen Sie es der Person selbst, bevor Sie beginnen.',
    toMandate: 'Zum Auftrag',
  },
}
