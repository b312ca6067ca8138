export const item = {
  prompts: 'Nachfragen und Hinweise',
  source: (passages: string) =>
    `Quelle: ${passages
      .replaceAll(/(?<=H \d(\.\d)?), H (?=\d)/g, ' und ')
      .replaceAll(/H (?=\d)/g, 'Handreichung\u00a0')
      .replaceAll(/\bP\b/g, 'Projektvorstellung')
      .replaceAll(/\bK\b/g, 'Vortrag zum kommunalen Konfliktmanagement')
      .replaceAll(/\bZ\b/g, 'Broschüre zur Krisenarbeit')
      .replace('model', 'Modell')
      .replaceAll(/§ (?=\d)/g, '§\u00a0')}`,
  chosenPeople: 'Ausgewählt sind die Personen mit Haken. Ohne Haken zählt niemand.',
  find: {
    label: 'Person suchen',
    hint: 'Tippen Sie mindestens drei Buchstaben des Namens. Eine Liste der erfassten Personen wird nie gezeigt.',
    button: 'Suchen',
    list: 'Gefundene Personen',
    none: 'Niemand mit diesem Namen ist erfasst.',
    found: (n: number) => (n === 1 ? 'Eine Person gefunden.' : `${n} Personen gefunden.`),
    more: 'Bitte mindestens drei Buchstaben.',
  },
  ranking: (n: number) => `Vergeben Sie Plätze von 1 (am wichtigsten) bis ${n}. Sie müssen nicht alle Plätze vergeben.`,
  noRank: 'ohne Platz',
  pairs: 'Eine Zeile je Paar. Wählen Sie nur, was gesagt wurde: Vertrauen, Konkurrenz oder beides.',
  notSaid: 'nicht gesagt',
  pair: (n: number) => `Paar ${n}`,
  byOther: 'von jemand anderem gesagt',
  firstPerson: 'Erste Person',
  secondPerson: 'Zweite Person',
  trust: 'Vertrauen',
  rivalry: 'Konkurrenz',
  noAnswer: 'keine Antwort',
  noAnswerGroup: 'Wenn es keine Antwort gibt',
  answered: { interview: 'Es gibt eine Antwort', self_administered: 'Ich antworte' },
  evidence: 'Beleg',
  evidenceFolded: 'Beleg, und wie sicher Sie sind',
  evidenceHint: 'Ein wörtliches Zitat oder eine Beobachtung, auf die sich Ihre Einschätzung stützt.',
  statements: (n: number) => (n === 1 ? 'Eine freigegebene Aussage als Beleg' : `${n} freigegebene Aussagen als Beleg`),
  statementsHint:
    'Was Sie ankreuzen, steht überall dort, wo Ihr Beleg zu lesen ist, und entfällt, sobald die Aussage zurückgenommen wird.',
  statementsFor: (what: string) => `Belege aus den Gesprächen zu: ${what}`,
  confidence: 'Wie sicher sind Sie?',
  certainty: (word: string) => `Sicherheit der Einschätzung: ${word}`,
  nothingSaid: 'nicht beantwortet',
  readInInterview: 'Nicht freigegeben: im Gespräch lesen',
  serves: (what: string) => `Wofür: ${what}`,
  complaints: {
    not_an_option: 'Bitte wählen Sie eine der vorgegebenen Antworten.',
    too_long: (limit: number) => `Bitte kürzen Sie den Text auf höchstens ${limit.toLocaleString('de-DE')} Zeichen.`,
    not_a_number: 'Bitte geben Sie eine Zahl ein, zum Beispiel 3 oder 2,5.',
    out_of_range: (min: number, max: number) => `Bitte geben Sie eine Zahl zwischen ${min} und ${max} ein.`,
    not_a_date: 'Bitte geben Sie ein Datum ein, zum Beispiel 31.03.2026.',
    far_off: 'Bitte prüfen Sie das Jahr. Es sollte zwischen 2000 und 2099 liegen.',
    rank_twice: 'Ein Platz ist doppelt vergeben. Bitte vergeben Sie jeden Platz nur einmal.',
    rank_out_of_range: 'Bitte vergeben Sie die Plätze der Reihe nach, beginnend mit 1.',
    value_and_missing:
      'Sie haben geantwortet und zugleich angegeben, dass es keine Antwort gibt. Bitte entscheiden Sie sich für eines.',
    unknown_actor: 'Diese Person ist in der Kommune nicht erfasst.',
    same_actor: 'Bitte wählen Sie zwei verschiedene Personen.',
    pair_twice: 'Dieses Paar steht zweimal da. Bitte fassen Sie die Zeilen zusammen.',
    incomplete_pair: 'Bitte wählen Sie zwei Personen und was gesagt wurde: Vertrauen, Konkurrenz oder beides.',
    not_asked_here: '„nicht gefragt“ gibt es nur in Gesprächen.',
    required: 'Bitte beantworten Sie diese Frage, oder wählen Sie „weiß nicht“ oder „möchte nicht antworten“.',
  },
}
