import { capital, termsIn } from '../../surveys/terms/index.ts'

const { groupFunction, inText, purposes, setting } = termsIn('de')
const words = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const word = (n: number) => words[n] ?? String(n)
const persons = (n: number) => (n === 0 ? 'keine Person' : n === 1 ? 'eine Person' : `${word(n)} Personen`)
const points = (n: number) => (n === 1 ? 'einen Punkt' : `${n}\u00a0Punkte`)
const members = (n: number) => (n === 1 ? 'ein Mitglied' : `${word(n)} Mitglieder`)

export const composition = {
  rooms: 'Zusammensetzung',
  tabs: { recommendation: 'Empfehlung', whatIf: 'Was wäre, wenn …?' },
  title: 'Empfehlung zur Zusammensetzung',
  scenarioTitle: (name: string) => `Empfehlung unter der Annahme „${name}“`,
  lead: (n: number, sectors: number) =>
    `${capital(persons(n))} aus ${sectors === 1 ? 'einem Bereich' : `${word(sectors)} Bereichen`}. Das Programm schlägt vor und begründet; entscheiden werden Menschen.`,
  leadInfeasible:
    'Aus den jetzigen Kandidat:innen lässt sich keine Gruppe bilden, die alle Anforderungen erfüllt. Hier steht, woran es liegt und was weiterhilft.',
  computedAt: (date: string, who: string) => `Berechnet am ${date} von ${who}`,
  compute: 'Empfehlung berechnen',
  computeAnew: 'Neu berechnen',
  tryOut: 'Andere Anforderungen ausprobieren',
  decide: 'Über die Gruppe entscheiden',
  report: 'Bericht erstellen',
  legend: 'Die Kürzel „H …“ verweisen auf Abschnitte der Handreichung.',
  passageLabel: (passage: string) => `Handreichung, Abschnitt ${passage.replace('H ', '')}`,

  empty: {
    lead: 'Hier entsteht der Vorschlag, wer der Strategiegruppe angehören soll: mit Gründen, Alternativen und dem, was noch fehlt.',
    noCandidates:
      'Noch gibt es niemanden, der infrage kommt. Legen Sie Personen an, und setzen Sie ihren Status auf „Kandidat:in“.',
    toPeople: 'Personen anlegen',
    eligible: (n: number, all: number) =>
      `${n} von ${all} Personen ${n === 1 ? 'kommt' : 'kommen'} infrage${n < 5 ? '. Für eine Gruppe werden meist mindestens fünf gebraucht' : ''}.`,
    sector: (n: number, wanted: number) =>
      `${capital(n === 0 ? 'noch niemand' : persons(n))}, ${wanted === 0 ? 'niemand ist vorgeschrieben' : wanted === 1 ? 'mindestens eine wird gebraucht' : `mindestens ${word(wanted)} werden gebraucht`}.`,
    enough: 'genug',
    tooFew: 'zu wenige',
    unratedTitle: 'Noch nicht bewertet',
    unratedLead:
      'Was nicht bewertet ist, zählt in der Rechnung nicht. Sie können trotzdem rechnen; die Empfehlung sagt dann, was zuerst zu klären ist.',
    unrated: (n: number, all: number) =>
      n === all ? 'kein Merkmal bewertet' : `${n} von ${all} Merkmalen nicht bewertet`,
    allRated: 'Alle infrage kommenden Personen sind in allen Merkmalen bewertet.',
    consultantsCompute: 'Die Berechnung starten Ihre Berater:innen.',
    failedTitle: 'Die letzte Berechnung ist fehlgeschlagen',
    failed: 'Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  },

  progress: {
    title: 'Es wird gerechnet',
    lead: 'Das Programm vergleicht alle möglichen Gruppen und prüft, wie sicher das Ergebnis ist. Sie können die Seite verlassen; das Ergebnis bleibt erhalten.',
    share: (percent: string) => `Es wird gerechnet … ${percent}`,
    refresh: 'Aktualisieren',
    cancel: 'Berechnung abbrechen',
  },

  stale: {
    title: 'Veraltet: Seit der Berechnung haben sich Daten geändert',
    what: (parts: string) =>
      `Geändert wurden: ${parts}. Diese Empfehlung bleibt, wie sie ist; eine neue tritt daneben.`,
    parts: {
      municipality: 'Angaben zur Kommune',
      actors: 'Personen',
      ties: 'Vertrauen und Konkurrenz',
      ratings: 'Bewertungen',
      interviews: 'Gespräche',
      selfAssessments: purposes.self_assessment,
      settings: 'Einstellungen',
      group: 'die Gruppe',
      reviews: purposes.review,
    } as Record<string, string>,
    scenario: 'Die Annahme beruht auf einer Empfehlung, nach der sich Daten geändert haben.',
  },
  founded: {
    title: (date: string) => `Die Gruppe ist am ${date} gegründet worden`,
    titleUndated: 'Die Gruppe ist gegründet',
    what: 'Diese Seite zeigt, was vorgeschlagen war. Was sich seitdem geändert hat, ändert sie nicht.',
    toGroup: 'Zur Gruppe',
  },
  earlier: {
    title: 'Dies ist eine frühere Empfehlung',
    toLatest: 'Zur neuesten Empfehlung',
  },
  decision: {
    title: 'Entscheidung',
    what: (date: string, who: string) => `Festgehalten für den ${date} von ${who}.`,
    reason: 'Begründung',
    group: 'Beschlossene Gruppe',
    price: (n: number) =>
      n > 0
        ? `Die beschlossene Gruppe liegt ${points(n)} unter der empfohlenen.`
        : 'Beschlossen wurde eine Gruppe, die der empfohlenen nicht nachsteht.',
  },

  panel: {
    title: 'Auf einen Blick',
    answer: { yes: 'ja', partly: 'teilweise', no: 'nein' },
    questions: {
      sectors: 'Alle Bereiche vertreten?',
      functions: 'Gewünschte Funktionen vorhanden?',
      requirements: 'Anforderungen erfüllt?',
      trust: 'Trägt das Vertrauen?',
      affected: 'Sicht der Betroffenen dabei?',
    },
    sectorsAll: (n: number) => `Alle vier Bereiche sind vertreten, die Zivilgesellschaft mit ${word(n)} Personen.`,
    sectorsFewCivil: 'Alle vier Bereiche sind vertreten, die Zivilgesellschaft aber nur mit einer Person.',
    sectorsMissing: (sectors: string) => `Nicht vertreten: ${sectors}.`,
    functionsAll: 'Alle Funktionen, auf die das Modell achtet, sind in der Gruppe vorhanden.',
    functionsSome: (n: number, of: number, missing: string) =>
      `${n === 0 ? 'Keine' : n === 1 ? 'Eine' : capital(word(n))} von ${word(of)} Funktionen ${n === 1 ? 'ist' : 'sind'} vorhanden. Es fehlt: ${missing}.`,
    requirementsAll: 'Alle Anforderungen sind erfüllt.',
    requirementsProvisional: (names: string) =>
      `Alle Anforderungen sind erfüllt, vorläufig bei ${names}: Eine Mindeststufe ist dort noch nicht bewertet.`,
    requirementsUnmet: (unmet: string) => `Nicht erfüllt: ${unmet}.`,
    trustAll: 'Jedes Mitglied vertraut mindestens einem anderen in der Gruppe.',
    trustSome: (n: number, of: number) =>
      `${n === 1 ? 'Eines' : capital(word(n))} von ${word(of)} Mitgliedern ${n === 1 ? 'vertraut' : 'vertrauen'} mindestens einem anderen in der Gruppe.`,
    trustNone: 'Zwischen den Mitgliedern ist noch kein Vertrauen bekannt.',
    rivalry: (a: string, b: string, how: string) => `Zwischen ${a} und ${b} besteht Konkurrenz (${how}).`,
    affectedYes: (names: string, n: number) =>
      `${names} ${n === 1 ? 'bringt' : 'bringen'} die Sicht der Betroffenen deutlich ein, und die Zivilgesellschaft ist mehrfach vertreten.`,
    affectedVoice: (names: string, n: number) =>
      `${names} ${n === 1 ? 'bringt' : 'bringen'} die Sicht der Betroffenen deutlich ein; die Zivilgesellschaft ist aber nicht mit zwei Personen vertreten.`,
    affectedCivil:
      'Die Zivilgesellschaft ist mehrfach vertreten, aber niemand bringt die Sicht der Betroffenen deutlich ein.',
    affectedNo: 'Niemand bringt die Sicht der Betroffenen deutlich ein.',
  },

  people: {
    title: 'Wen wir empfehlen',
    lead: 'Nach Bereichen in der Reihenfolge der Handreichung. Eine Rangfolge unter den Personen gibt es nicht.',
    sentence: (name: string) => `Wir empfehlen, ${name} einzubeziehen.`,
    details: 'Was dafür spricht und was zu bedenken ist',
    for: 'Dafür spricht',
    against: 'Zu bedenken',
  },

  others: {
    title: 'Wen wir jetzt nicht empfehlen',
    titleInfeasible: 'Wer infrage kommt und wer nicht',
    lead: 'Das ist kein Urteil über diese Personen. Es sagt, was sich an der Gruppe änderte, wären sie dabei.',
    none: 'Alle, die infrage kommen, werden empfohlen.',
    ineligibleReason: (reason: string) => `Grund: ${reason}`,
    ineligibleTitle: 'Wer zurzeit nicht infrage kommt',
  },

  missing: {
    title: 'Was fehlt und wen Sie suchen sollten',
    none: 'Zurzeit drängt sich niemand auf, der die Gruppe deutlich stärken würde.',
    gain: (sector: string, n: number) =>
      `${sector}: Auch von hier würde eine gut geeignete Person die Gruppe stärken, um ${points(n)}.`,
    functionMissing: (name: string) => `Noch bringt niemand in der Gruppe ein: ${name}.`,
    relaxTitle: 'Was eine Gruppe möglich machen würde',
    relaxLead: 'Jede der folgenden Änderungen würde für sich genügen. Ob sie vertretbar ist, entscheiden Sie.',
  },

  ask: {
    title: 'Was zuerst zu klären ist',
    lead: 'Diese Bewertungen sind offen oder unsicher. Wären sie bekannt, würde die Empfehlung am meisten gewinnen.',
    item: (name: string, dimension: string) => `${name}: ${dimension}`,
    unrated: 'noch nicht bewertet',
    uncertain: 'Bewertung unsicher',
    none: 'Keine einzelne Bewertung würde die Empfehlung noch nennenswert verbessern.',
    toInterviews: 'Eignungsgespräche öffnen',
  },

  requirements: {
    title: 'Anforderungen',
    lead: 'Was jede Gruppe erfüllen muss. Die Vorgaben folgen der Handreichung; die Kommune kann sie mit Begründung ändern.',
    requirement: 'Anforderung',
    met: 'Erfüllt',
    by: 'Durch wen',
    could: 'Wer infrage kommt',
    everybody: (n: number) => members(n),
    possible: (n: number) => persons(n),
    nobody: 'niemand',
    notTogether: 'nicht beide in der Gruppe',
    names: {
      'size.min': (n: number) => `mindestens ${members(n)}`,
      'size.max': (n: number) => `höchstens ${members(n)}`,
      size: (min: number, max: number) => (min === max ? `genau ${members(min)}` : `${word(min)} bis ${members(max)}`),
      sector: (sector: string, min: number, max: number) =>
        `${sector}: ${min === max ? `genau ${persons(min)}` : min === 0 ? `höchstens ${persons(max)}` : `${min === 1 ? 'eine' : word(min)} bis ${persons(max)}`}`,
      sectorMin: (sector: string, n: number) => `${sector}: mindestens ${persons(n)}`,
      sectorMax: (sector: string, n: number) => `${sector}: höchstens ${persons(n)}`,
      seniorAdministration: (n: number) => `${inText.groupFunction.seniorAdministration}: mindestens ${persons(n)}`,
      accessToMayor: (n: number) => `${inText.groupFunction.accessToMayor}: mindestens ${persons(n)}`,
      coordination: (n: number) => `${inText.groupFunction.coordination}: mindestens ${persons(n)}`,
      facilitation: `${inText.groupFunction.facilitation}: mindestens ${persons(1)}`,
      include: (name: string) => `${name} ist dabei`,
      rivalry: (a: string, b: string) => `${a} und ${b} nicht zusammen`,
    },
  },

  alternatives: {
    title: 'Andere Möglichkeiten',
    lead: 'Die nächstbesten Gruppen und worin sie sich unterscheiden. Wo eine Möglichkeit gleichwertig ist, entscheiden Menschen oder das Los.',
    none: 'Eine andere Gruppe, die alle Anforderungen erfüllt, gibt es nicht.',
    column: 'Möglichkeit',
    name: (n: number) => `Alternative ${n}`,
    joins: 'Kommt hinzu',
    leaves: 'Entfällt',
    nobody: 'niemand',
    difference: 'Unterschied',
    weaker: (n: number) => `${n}\u00a0${n === 1 ? 'Punkt' : 'Punkte'} schwächer`,
    equal: 'gleichwertig',
    diverseTitle: 'Deutlich andere Gruppen',
    diverseLead: 'Sie unterscheiden sich in mindestens zwei Personen von der Empfehlung und voneinander.',
  },

  stability: {
    title: 'Wie sicher ist die Empfehlung?',
    lead: (draws: string) =>
      `Bewertungen sind Einschätzungen. Das Programm hat ${draws} plausible Lagen durchgespielt, in denen einzelne Bewertungen anders ausfielen, und jedes Mal neu gewählt.`,
    none: 'Die Sicherheit der Empfehlung wurde nicht berechnet: Die Zahl der durchgespielten Lagen ist auf 0 gestellt.',
    core: (names: string) => `Fast immer dabei: ${names}.`,
    swing: (names: string) => `Je nach Lage dabei oder nicht: ${names}.`,
  },

  tasksTitle: 'Aufgaben in der Gruppe',
  limitsTitle: 'Was Sie mitbedenken sollten',
  sectorsTitle: 'Bereiche',

  basis: {
    title: 'Worauf die Empfehlung beruht',
    optimal: 'Bewiesen: Unter den Anforderungen gibt es keine bessere Gruppe.',
    infeasible: 'Bewiesen: Unter den Anforderungen gibt es keine Gruppe.',
    bestFound: (gap: string) =>
      `Beste gefundene Gruppe. Die Suche wurde an ihrer Grenze beendet; es könnten höchstens ${gap}\u00a0Punkte fehlen.`,
    data: (eligible: number, all: number, rated: string, unrated: string) =>
      `${eligible} von ${all} Personen kommen infrage. Von ihren Merkmalen sind ${rated} bewertet, ${unrated} nicht.`,
    date: 'Berechnet',
    proof: 'Ergebnis',
    dataLabel: 'Daten',
    hash: 'Prüfsumme der Daten',
    hashHint: 'Dieselben Daten ergeben dieselbe Prüfsumme und dieselbe Empfehlung.',
    pointsTitle: 'Was die Punkte bedeuten',
    pointsLead: 'Punkte sind nur ein Maß, um Gruppen zu vergleichen. Der Wert einer Gruppe setzt sich so zusammen:',
    part: 'Bestandteil',
    points: 'Punkte',
    sum: 'Wert der Gruppe',
    statements: 'Alle Aussagen mit Beleg',
    settings: 'Geänderte Einstellungen',
    noSettings: 'Es gelten die Vorgaben der Handreichung; nichts wurde geändert.',
    noReason: 'ohne Begründung',
    passages: 'Abschnitte der Handreichung',
    passage: {
      'H 2.2': 'Vertrauliche Allianzen: geschützter Raum, Austausch, Rollen, Notfallszenarien',
      'H 3': 'Aufbau: Funktionalität und Gangbarkeit',
      'H 3.1': 'Akteur:innen: Größe der Gruppe und die vier Bereiche',
      'H 3.2': 'Selbstverständnis der Gruppe',
      'H 3.3': 'Notfallszenarien',
      'H 4.1': 'Grenzen: Vertraulichkeit und Wirkung nach außen',
      'H 4.2': 'Grenzen: Perspektive der Betroffenen',
      'H 4.3': 'Moderation und Geschäftsführung',
      'H 4.4': 'Überführung und Auflösung',
    } as Record<string, string>,
    earlierTitle: 'Frühere Empfehlungen',
    earlier: (date: string, who: string) => `Empfehlung vom ${date}, ${who}`,
  },

  whatIf: {
    title: 'Was wäre, wenn …?',
    lead: 'Probieren Sie aus, was sich ändert, wenn jemand dabei sein muss, nicht vorgeschlagen wird oder eine Anforderung anders lautet. Die Empfehlung selbst bleibt unberührt.',
    first: 'Erst wenn eine Empfehlung berechnet ist, lässt sich prüfen, was eine Annahme daran ändert.',
    stale: 'Die Empfehlung, von der Sie ausgehen, ist veraltet. Berechnen Sie sie besser zuerst neu.',
    scenarios: 'Gespeicherte Annahmen',
    noScenarios: 'Noch ist keine Annahme durchgerechnet.',
    readOnly: 'Annahmen rechnen Ihre Berater:innen durch. Hier sehen Sie, was dabei herauskam.',
    form: 'Neue Annahme',
    presetsTitle: 'Drei Annahmen, die sich oft lohnen',
    presetUse: 'Übernehmen',
    presets: {
      small: {
        title: 'Kleiner Kreis',
        reason:
          'Je kleiner der Kreis, desto eher lässt sich offen und vertraulich sprechen. Die Handreichung rät zu einer einstelligen Zahl (H 3.1).',
      },
      affected: {
        title: 'Mehr Zivilgesellschaft',
        reason:
          'Ohne genügend Gegengewicht gerät die Sicht der Betroffenen neben der staatlichen leicht aus dem Blick (H 4.2).',
      },
      facilitation: {
        title: groupFunction.facilitation,
        reason: 'Steht keine externe Moderation zur Verfügung, braucht die Gruppe ein darin geübtes Mitglied (H 4.3).',
      },
    },
    fields: {
      name: 'Name der Annahme',
      persons: 'Personen',
      size: setting.size,
      others: 'Weitere Anforderungen',
      yardsticks: 'Maßstäbe',
      reason: 'Grund',
    },
    nameHint: 'Zum Beispiel „Ohne Ordnungsamt“. Ohne Name beschreibt das Programm die Annahme selbst.',
    groupTitle: 'Größe und Bereiche',
    personsHint: 'Lassen Sie „keine Vorgabe“ stehen, wo Sie nichts ändern wollen.',
    yardsticksHint: 'Diese Werte ändern, wie Gruppen bewertet werden. Ändern Sie sie nur mit gutem Grund.',
    person: { free: 'keine Vorgabe', include: 'muss dabei sein', exclude: 'nicht vorschlagen' },
    recommended: 'empfohlen',
    notRecommended: 'nicht empfohlen',
    ineligible: 'kommt nicht infrage',
    min: 'mindestens',
    max: 'höchstens',
    reason: (what: string) => `Grund (${what})`,
    settings: {
      seniorAdministration: `${setting.seniorAdministration}, mindestens`,
      accessToMayor: `${setting.accessToMayor}, mindestens`,
      coordination: `${setting.coordination}, mindestens`,
      externalFacilitation: 'Moderation',
      memberCost: setting.memberCost,
      selfWeight: setting.selfWeight,
    },
    facilitation: { external: 'von außen', internal: 'aus der Gruppe' },
    floorOf: (dimension: string) => `Mindeststufe ${dimension}`,
    noFloor: 'keine',
    floor: (step: string) => `Stufe ${step}`,
    percent: (n: number) => `${n}\u00a0%`,
    submit: 'Durchrechnen',
    failedTitle: 'Die Rechnung ist fehlgeschlagen',
    failed: 'Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  },

  /** A changed setting in words, for lists and names. */
  change: {
    include: (name: string) => `${name} muss dabei sein`,
    exclude: (name: string) => `${name} wird nicht vorgeschlagen`,
    noInclude: (name: string) => `${name} muss nicht mehr dabei sein`,
    noExclude: (name: string) => `${name} darf vorgeschlagen werden`,
    size: (min: number, max: number) => `${setting.size}: ${span(min, max)}`,
    sector: (sector: string, min: number, max: number) =>
      `${sector}: ${span(min, max)} ${min === 1 && max === 1 ? 'Person' : 'Personen'}`,
    count: (label: string, n: number) => `${label} ${n}`,
    facilitation: (how: string) => `Moderation ${how}`,
    value: (label: string, value: string) => `${label}: ${value}`,
  },

  scenario: {
    changes: 'Die Annahme',
    outcome: 'Das Ergebnis',
    same: 'Es ändert sich nichts: Die empfohlene Gruppe bleibt dieselbe.',
    impossible: 'Unter dieser Annahme ist keine Gruppe möglich, die alle Anforderungen erfüllt.',
    possible: 'Unter dieser Annahme wird eine Gruppe möglich.',
    swap: (joining: string, leaving: string, n: number) => `${joining} ${n === 1 ? 'kommt' : 'kommen'} für ${leaving}.`,
    join: (joining: string, n: number) => `${joining} ${n === 1 ? 'kommt' : 'kommen'} hinzu.`,
    leave: (leaving: string, n: number) => `${leaving} ${n === 1 ? 'entfällt' : 'entfallen'}, niemand kommt dafür.`,
    lost: (functions: string) => `Verloren geht: ${functions}.`,
    won: (functions: string) => `Hinzu kommt: ${functions}.`,
    sameFunctions: 'Keine Funktion geht verloren, keine kommt hinzu.',
    milieusLost: (milieus: string) => `Der Zugang zu ${milieus} geht verloren.`,
    milieusWon: (milieus: string) => `Der Zugang zu ${milieus} kommt hinzu.`,
    weaker: (n: number) => `Die Gruppe wird um ${points(n)} schwächer.`,
    stronger: (n: number) => `Die Gruppe wird um ${points(n)} stärker.`,
    equal: 'Die Gruppe ist gleich viel wert.',
    unmet: (requirements: string) => `Gegenüber den bisherigen Anforderungen nicht erfüllt: ${requirements}.`,
    compare: 'Nebeneinander',
    compareLead:
      'Beide Gruppen sind mit denselben Daten und demselben Maßstab bewertet. Wo sie sich unterscheiden, steht links ein Strich.',
    with: 'Vergleichen mit',
    show: 'Vergleichen',
    base: 'Empfehlung',
    aspect: 'Aspekt',
    size: 'Mitglieder',
    value: 'Wert',
    points: (n: number) => `${n}\u00a0${n === 1 ? 'Punkt' : 'Punkte'}`,
    brought: (names: string) => `ja: ${names}`,
    notBrought: 'nein',
    joined: 'neu',
    gone: 'entfällt',
    unmetRow: 'Nicht erfüllte Anforderungen',
    none: 'keine',
    noGroup: 'keine Gruppe möglich',
    whole: 'Ganze Empfehlung unter dieser Annahme ansehen',
    vary: 'Als Ausgangspunkt nehmen',
    adopt: 'Als Einstellung der Kommune übernehmen',
    decide: 'Für diese Gruppe entscheiden',
    remove: 'Annahme entfernen',
  },

  adopt: {
    title: 'Annahme als Einstellung übernehmen',
    what: 'Diese Einstellungen gelten danach für jede weitere Empfehlung in dieser Kommune. Die bisherigen Empfehlungen bleiben, wie sie sind. Die Gründe werden mitgespeichert.',
    confirm: 'Ich habe die Änderungen geprüft und will sie übernehmen.',
    button: 'Einstellungen übernehmen',
  },
  removal: {
    title: (name: string) => `Annahme „${name}“ entfernen`,
    what: 'Die Annahme und ihr Ergebnis werden gelöscht. Das lässt sich nicht rückgängig machen. Die Empfehlung bleibt unberührt.',
    confirm: 'Ich will diese Annahme entfernen.',
    button: 'Annahme entfernen',
  },
  confirmLabel: 'Bestätigung',
  /** What is wrong with a field, beside the reasons all forms share. */
  complaints: {
    nothingChanged: 'Noch ist nichts geändert. Ändern Sie mindestens eine Angabe.',
    changeNeedsReason: 'Bitte begründen Sie diese Änderung.',
    minAboveMax: 'Die Mindestzahl darf nicht größer sein als die Höchstzahl.',
    nobodyChosen: 'Bitte wählen Sie mindestens eine Person aus.',
    tooManyChosen:
      'Bitte wählen Sie höchstens neun Personen aus. Eine größere Runde ist kein vertraulicher Kreis mehr.',
    notConfirmed: 'Bitte setzen Sie den Haken, wenn Sie das wirklich wollen.',
  } as Record<string, string>,

  deciding: {
    title: 'Über die Gruppe entscheiden',
    lead: 'Das Programm empfiehlt, Sie entscheiden. Halten Sie fest, welche Gruppe gegründet wird und warum.',
    leadScenario: 'Sie gehen von einer Annahme aus. Mit der Entscheidung wird sie mit ihren Daten festgehalten.',
    staleTitle: 'Diese Empfehlung ist veraltet',
    staleWhat: 'Seit der Berechnung haben sich Daten geändert. Berechnen Sie die Empfehlung besser zuerst neu.',
    choice: 'Welche Gruppe soll gegründet werden?',
    recommended: 'Die empfohlene Gruppe',
    alternative: (n: number) => `Alternative ${n}`,
    isEqual: 'Gleichwertig.',
    isWeaker: (n: number) => `${capital(points(n))} schwächer als die empfohlene.`,
    own: 'Eine eigene Auswahl',
    ownHint: 'Ausgewählt sind zunächst die empfohlenen Personen.',
    members: 'Mitglieder der eigenen Auswahl',
    reason: 'Begründung',
    reasonHint: 'Warum diese Gruppe? Wer später nachliest, soll die Entscheidung verstehen.',
    date: 'Tag der Gründung',
    check: 'Weiter zur Prüfung',
    ineligible: 'kommt nach dem Modell nicht infrage',
    existsTitle: 'Es gibt schon eine Gruppe',
    exists:
      'In dieser Kommune besteht bereits eine Strategiegruppe. Eine weitere lässt sich nicht gründen. Mitglieder können Sie auf der Seite der Gruppe aufnehmen oder verabschieden.',
  },
  founding: {
    title: 'Gruppe gründen',
    lead: 'Bitte prüfen Sie, was Sie festhalten. Eine Entscheidung wird nicht geändert; eine andere Meinung ist eine neue Entscheidung.',
    group: (n: number) => `Die Gruppe: ${members(n)}`,
    same: 'Das ist die empfohlene Gruppe.',
    weaker: (n: number) => `Diese Gruppe liegt ${points(n)} unter der empfohlenen.`,
    equal: 'Diese Gruppe ist der empfohlenen gleichwertig.',
    stronger: (n: number) =>
      `Diese Gruppe läge ${points(n)} über der empfohlenen, erfüllt aber nicht alle Anforderungen.`,
    joining: (names: string) => `Anders als empfohlen dabei: ${names}.`,
    leaving: (names: string) => `Anders als empfohlen nicht dabei: ${names}.`,
    unmet: (requirements: string) => `Nicht erfüllte Anforderungen: ${requirements}.`,
    deviating: 'Davon abzuweichen ist Ihr gutes Recht. Der Unterschied wird mit der Entscheidung festgehalten.',
    date: 'Tag der Gründung',
    reason: 'Begründung',
    confirm: 'Die Entscheidung ist getroffen. Die genannten Personen werden Mitglieder der Strategiegruppe.',
    button: 'Gruppe gründen',
    back: 'Zurück zur Auswahl',
  },
}

function span(min: number, max: number): string {
  return min === max ? String(min) : `${min} bis ${max}`
}
