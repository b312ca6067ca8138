import { capital, termsIn } from '../../../surveys/terms/index.ts'
import type { Confidence, Dimension } from '../../../surveys/vocabulary.ts'
import type { Doubt, Recommendation } from '../recommendation.ts'
import { either, exchange, inTen, list, number, points } from './phrases.de.ts'

const terms = termsIn('de')
const { dimension } = terms.inText

/** Why a recommendation is no surer. */
const doubt: Record<Doubt, string> = {
  share: 'Schon mit etwas anderen Einschätzungen wäre oft eine andere Gruppe die beste.',
  parameters: 'Schon mit etwas anderen Gewichten in unserem Modell wäre oft eine andere Gruppe besser.',
  infeasible: 'Sind einzelne Einschätzungen zu günstig, ist vielleicht gar keine Gruppe möglich.',
  unrated: 'Manches haben wir noch nicht eingeschätzt.',
  floor: 'Bei mindestens einer empfohlenen Person fehlt eine Einschätzung, von der die Teilnahme abhängt.',
  disagreement: 'Mindestens eine empfohlene Person schätzen wir sehr unterschiedlich ein.',
  draws: 'Wie fest sie steht, wurde nicht vollständig durchgerechnet.',
  unproven: 'Die Suche endete, bevor bewiesen war, dass es keine bessere Gruppe gibt.',
}

/** What the recommendation says in German of what is not sure. */
export const chance = {
  /** Shares are of the runs in which a group is possible. */
  robust: (share: number, isAlwaysOne: boolean) =>
    isAlwaysOne
      ? `Genau diese Gruppe ist ${inTen(share)} die beste.`
      : `Wo eine möglich ist, ist genau diese ${inTen(share)} die beste.`,
  /** `isRare`: where even the most frequent group is hardly ever the best one. */
  otherGroup: (
    { share, isRare, isAlwaysOne }: { share: number; isRare: boolean; isAlwaysOne: boolean },
    leaving: string[],
    joining: string[],
  ) =>
    `${
      isRare
        ? `Keine einzelne Gruppe ist oft die beste; öfter als diese ist es die ${exchange(leaving, joining)}`
        : `${isAlwaysOne ? 'Am häufigsten' : 'Wo eine möglich ist, ist am häufigsten'}, nämlich ${inTen(share)},${isAlwaysOne ? ' ist' : ''} eine andere Gruppe die beste: ${exchange(leaving, joining)}`
    }. Nehmen Sie die Empfehlung deshalb als Ausgangspunkt, nicht als Ergebnis.`,
  sometimesNone: (share: number) => `${capital(inTen(share))} ist gar keine Gruppe möglich.`,
  /** Who is in at least 8 of 10 runs (`bands`), and who in some. */
  core: (names: string[], isAlwaysOne: boolean) =>
    `Meist dabei, in mindestens 8 von 10 Rechenläufen${isAlwaysOne ? '' : ' mit einer Gruppe'}: ${list(names)}.`,
  swing: (names: string[]) => `Je nach Annahme dabei oder nicht: ${list(names)}.`,
  openOrder: 'Ob noch weitere Gruppen gleichwertig sind, wurde nicht zu Ende geprüft.',
  unproven: ({ prices, sizes, recruits, draws }: NonNullable<Recommendation['unproven']>) =>
    `Nicht zu Ende geprüft, nur das beste Gefundene: ${list([
      ...(prices > 0 ? [`was Personen und Absagen ausmachen (${number(prices)})`] : []),
      ...(sizes > 0 ? [`andere Größen und deutlich andere Gruppen (${number(sizes)})`] : []),
      ...(recruits > 0 ? [`was neue Personen brächten (${number(recruits)})`] : []),
      ...(draws > 0 ? [`Rechenläufe (${number(draws)})`] : []),
    ])}.`,
  parameters: (share: number) =>
    `${share === 1 ? 'Auch mit' : 'Mit'} etwas anderen Gewichten und Punkten in unserem Modell bliebe diese Gruppe ${inTen(share)} unübertroffen.`,
  confidence: (level: 'high' | 'medium' | 'low', because: readonly Doubt[]) =>
    level === 'high'
      ? `Diese Empfehlung ist ${terms.confidence.high}: Auch mit etwas anderen Einschätzungen und Gewichten bliebe es meist bei dieser Gruppe.`
      : `Diese Empfehlung ist ${terms.confidence[level]}. ${because.map((each) => doubt[each]).join(' ')}`,
  endsWithout: (names: string[]) =>
    names.length === 1
      ? `Sagt ${names[0]} ab, ist keine Gruppe möglich, die alle Anforderungen erfüllt. Sprechen Sie mit dieser Person zuerst.`
      : `Sagt auch nur eine dieser Personen ab, ist keine Gruppe möglich, die alle Anforderungen erfüllt: ${list(names)}. Sprechen Sie mit ihnen zuerst.`,
  /** Each with the others whose refusal at the same time would end it. */
  endsWithoutBoth: (pairs: { name: string; others: string[] }[]) =>
    `Keine Gruppe ist mehr möglich, wenn zugleich absagen: ${pairs.map(({ name, others }) => `${name} und ${either.format(others)}`).join('; ')}.`,
  /** `one` and `two`: points that go with one and with two at most; null where it is not said of two. */
  goesOn: (isForOthers: boolean, one: number, two: number | null): string =>
    `${
      isForOthers
        ? 'Sagt eine andere empfohlene Person ab, bleibt eine Gruppe möglich'
        : 'Sagt eine der empfohlenen Personen ab, bleibt eine Gruppe möglich, wer auch immer es ist'
    }; ${one === 0 ? 'sie wäre gleichwertig' : `ihr Gesamtwert läge höchstens ${points(one)} niedriger`}${
      two === null ? '' : `, bei zwei Absagen höchstens ${points(two)}`
    }.`,
  /** Without whom it was not found out whether a group remains; and whether that is so of any two. */
  unsettledRefusals: (alone: string[], together: boolean): string =>
    [
      ...(alone.length > 0 ? [`Nicht geklärt ist, ob ohne ${either.format(alone)} eine Gruppe möglich bleibt.`] : []),
      ...(together ? ['Nicht von allen zwei Absagen zugleich ist geklärt, ob danach eine Gruppe möglich bleibt.'] : []),
    ].join(' '),
  /** Whom to keep in reserve, each with the members for whom they can stand in. */
  reserve: (people: { name: string; for: string[] }[]) =>
    `Halten Sie in Reserve: ${people.map((each) => `${each.name} für ${either.format(each.for)}`).join('; ')}.`,
  noReserve: (names: string[]) =>
    `Für ${either.format(names)} kann niemand allein nachrücken; die Gruppe müsste dann anders zusammengesetzt werden.`,
  veto: (name: string, asked: Dimension, share: number) =>
    `${name}, ${dimension[asked]}: Davon kann alles abhängen. ${capital(inTen(share))} lag das unter der Mindeststufe, und keine Gruppe war möglich.`,
  disagreement: (name: string, asked: Dimension, values: number[]) =>
    `${name}, ${dimension[asked]}: Hier sind wir uns nicht einig (eingeschätzt mit ${list(values.map(String))}); das klären wir unter uns.`,
  ask: (isFirst: boolean, name: string, asked: Dimension, sure: Confidence | null) =>
    `${isFirst ? 'Klären Sie zuerst' : 'Klären Sie danach'}: ${name}, ${dimension[asked]} (${sure ? `Einschätzung ${terms.confidence[sure]}` : 'noch nicht eingeschätzt, liegt bei uns'}).`,
}
