import type { Instrument, Item } from '../instrument.ts'
import type { Bilingual } from '../vocabulary.ts'
import { t } from './bilingual.ts'
import { consent, question } from './interview-items.ts'

type Rating = Extract<Item, { kind: 'rating' }>
type Choice = Extract<Item, { kind: 'multiple' }>

const choices = (id: string, source: string, label: Bilingual, options: Record<string, Bilingual>): Choice => ({
  id,
  kind: 'multiple',
  label,
  hint: t('Mehrere Antworten sind möglich.', 'Several answers are possible.'),
  options: Object.entries(options).map(([option, text]) => ({ id: option, label: text })),
  source,
})

/** The consultants' judgement of what was said, made after the conversation and without reading the steps aloud. */
const judgement = (id: string, source: string, label: Bilingual, anchors: Rating['anchors']): Rating => ({
  id,
  kind: 'rating',
  label,
  hint: t(
    'Einschätzung nach dem Gespräch, nicht vorlesen. Auf der untersten Stufe beginnen; nur weitergehen, wenn das Gesagte sie übertrifft.',
    'Judge after the conversation; do not read aloud. Start at the lowest step; move up only if what was said exceeds it.',
  ),
  anchors,
  source,
})

const noneIsFine = t('„Keine“ ist eine vollständige Antwort.', '“None” is a complete answer.')
const nothingIsFine = t('„Gar nichts“ ist eine vollständige Antwort.', '“Nothing at all” is a complete answer.')

/**
 * Situation analysis (H 1, H 3.1): the opening one-on-one interviews with key persons. It combines the external and
 * internal situation (P), the view of conflicts (K), the need for a confidential group (H 2.2), what public alliances
 * do (H 2.1), functionality and feasibility (H 3) and the name generator.
 */
export const situationAnalysis: Instrument = {
  format: 'tragwerk-instrument/1',
  id: 'situation-analysis',
  version: 1,
  mode: 'interview',
  purpose: 'situation',
  title: t('Lageanalyse', 'Situation analysis'),
  intro: t(
    'Leitfaden für ein Einzelgespräch mit einer Schlüsselperson. Er ergibt vier Dinge: ein Bild der Lage, Hinweise auf den Bedarf, den Stand der vorhandenen Strukturen und erste Namen. Fragen Sie offen und in der Reihenfolge, die das Gespräch nahelegt. Halten Sie wörtliche Sätze fest; sie sind später der Beleg. Einschätzungen auf Stufen nehmen Sie erst danach vor. Was nicht zur Sprache kam, bleibt „nicht gefragt“. Werben Sie nicht für eine bestimmte Lösung: Auch ein öffentliches Bündnis, beides oder gar nichts kann das richtige Ergebnis sein.',
    'Guide for a one-on-one conversation with a key person. It yields four things: a picture of the situation, signs of need, the state of existing structures, and first names. Ask openly and in whatever order the conversation suggests. Write down verbatim sentences; they are the evidence later. Make the judgements on steps only afterwards. What did not come up stays “not asked”. Do not promote a particular solution: a public alliance, both, or nothing at all may also be the right result.',
  ),
  minutes: { min: 50, max: 70 },
  sections: [
    {
      id: 'opening',
      title: t('Einstieg', 'Opening'),
      intro: t(
        'Zum Vorlesen oder in eigenen Worten: „Danke, dass Sie sich Zeit nehmen. Wir möchten verstehen, wie es in Ihrer Kommune um Rassismus und Hass steht und was die Menschen brauchen, die damit zu tun haben. Das Gespräch ist freiwillig; Sie können jede Frage auslassen und jederzeit aufhören. Wir machen Notizen. Lesen können sie nur das Beratungsteam und das Projektteam. Ihre Sätze erscheinen in keinem Bericht mit Ihrem Namen. Sagen Sie uns, wenn etwas nur als Hintergrund gemeint ist, dann schreiben wir es nicht auf. Am Ende lesen wir Ihnen unsere Stichworte vor, wenn Sie möchten. Sie können Ihre Angaben später berichtigen oder löschen lassen.“',
        'To read aloud or put in your own words: “Thank you for taking the time. We would like to understand how things stand with racism and hate in your municipality and what the people who deal with them need. This conversation is voluntary; you can skip any question and stop at any time. We take notes. Only the consultants and the project team can read them. Your sentences appear in no report under your name. Tell us when something is meant as background only, and we will not write it down. At the end we will read our notes to you if you like. You can have your information corrected or erased later.”',
      ),
      items: [
        consent,
        question(
          'opening_role',
          'H 3.1',
          t('Welche Aufgaben haben Sie in der Kommune?', 'What are your tasks in the municipality?'),
          [t('Seit wann?', 'Since when?')],
        ),
        question(
          'opening_contact',
          'H 1, P',
          t(
            'Wo hat Ihre Arbeit mit Rassismus und Hass zu tun?',
            'Where does your work have to do with racism and hate?',
          ),
          [
            t('„Nirgends“ ist eine vollständige Antwort.', '“Nowhere” is a complete answer.'),
            t(
              'Nicht nach eigener Betroffenheit fragen. Was von selbst erzählt wird, besonders schützen.',
              'Do not ask whether the person is affected. Protect with special care what is told unprompted.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'external',
      title: t('Die Lage nach außen', 'The external situation'),
      items: [
        choices(
          'external_incidents',
          'P',
          t(
            'Was ist hier in den letzten zwölf Monaten vorgekommen?',
            'What has happened here over the past twelve months?',
          ),
          {
            mobilisation: t(
              'Rechte Mobilisierung gegen Führungskräfte oder Mandatsträger:innen',
              'Right-wing mobilisation against senior officials or elected representatives',
            ),
            private_threat: t(
              'Bedrohung im privaten Umfeld, etwa am Wohnhaus',
              'Threats in private surroundings, for instance at home',
            ),
            field_staff: t(
              'Anfeindung von Beschäftigten im Außendienst',
              'Hostility towards staff working in the field',
            ),
            online: t('Hasswelle im Netz', 'A wave of hate online'),
            event: t(
              'Gestörte oder abgebrochene Informationsveranstaltung',
              'An information event disrupted or broken off',
            ),
            assault: t('Körperlicher Angriff', 'Physical attack'),
            property: t('Sachbeschädigung oder Schmierereien', 'Damage to property or graffiti'),
            residents: t('Rassistische Anfeindung von Einwohner:innen', 'Racist hostility towards residents'),
            new_groups: t('Neue Gruppierung im rechtsextremen Spektrum', 'A new group in the far-right spectrum'),
            none: t('Nichts davon ist mir bekannt', 'None of these that I know of'),
          },
        ),
        question(
          'external_example',
          'P',
          t(
            'Welcher Vorfall hat Sie in dieser Zeit am meisten beschäftigt?',
            'Which incident in that time has occupied you most?',
          ),
          [
            t('Wie haben Sie davon erfahren?', 'How did you learn of it?'),
            t('Wer stand Ihnen zur Seite?', 'Who stood by you?'),
            t(
              'Keine Namen von Betroffenen notieren. Bei Polizei und Staatsanwaltschaft nur nach abgeschlossenen oder öffentlich bekannten Vorfällen fragen.',
              'Do not note the names of those affected. With police and prosecutors, ask only about incidents that are closed or publicly known.',
            ),
          ],
        ),
        question(
          'external_response',
          'P',
          t(
            'Wie hat die Kommune auf diesen Vorfall nach außen reagiert?',
            'How did the municipality respond to this incident outwardly?',
          ),
          [
            t('Wer hat entschieden, was gesagt wird?', 'Who decided what was said?'),
            t('Was geschah außer der Stellungnahme?', 'What was done beyond the statement?'),
            t('Was würden Sie heute anders machen?', 'What would you do differently today?'),
          ],
        ),
        {
          id: 'external_trend',
          kind: 'single',
          label: t(
            'Wie hat sich die Lage in den letzten zwölf Monaten entwickelt?',
            'How has the situation developed over the past twelve months?',
          ),
          options: [
            { id: 'much_better', label: t('Deutlich entspannt', 'Eased considerably') },
            { id: 'better', label: t('Etwas entspannt', 'Eased somewhat') },
            { id: 'same', label: t('Etwa gleich geblieben', 'Stayed about the same') },
            { id: 'worse', label: t('Etwas verschärft', 'Worsened somewhat') },
            { id: 'much_worse', label: t('Deutlich verschärft', 'Worsened considerably') },
          ],
          source: 'P, H 3.3',
        },
      ],
    },
    {
      id: 'internal',
      title: t('Die Lage in der Verwaltung', 'The situation inside the administration'),
      intro: t(
        'Für Personen von außerhalb der Verwaltung: kürzen. Fragen Sie nach dem Eindruck, den man von außen hat, und setzen Sie den Rest auf „nicht gefragt“.',
        'For people from outside the administration: shorten. Ask for the impression one has from outside and set the rest to “not asked”.',
      ),
      items: [
        question(
          'internal_view',
          'P',
          t(
            'Wie wird Engagement gegen Rassismus in der Verwaltung gesehen?',
            'How is work against racism regarded within the administration?',
          ),
          [
            t('Wo gibt es Zustimmung, wo Zweifel?', 'Where is there support, where doubt?'),
            t('Wie geht es denen, die sich dafür einsetzen?', 'How do those who stand up for it fare?'),
          ],
        ),
        choices(
          'internal_signs',
          'P',
          t('Was davon trifft auf die Verwaltung zu?', 'Which of these is true of the administration?'),
          {
            sceptical_departments: t(
              'Manche Abteilungen sehen das Engagement sehr skeptisch.',
              'Some departments are very sceptical of this work.',
            ),
            belittled_advocates: t(
              'Wer sich dafür einsetzt, wird belächelt.',
              'Those who stand up for it are belittled.',
            ),
            racist_jokes: t(
              'Beschäftigte müssen sich rassistische Witze oder Bemerkungen anhören.',
              'Members of staff have to listen to racist jokes or remarks.',
            ),
            no_protection: t(
              'Niemand ist dafür da, betroffene Beschäftigte zu stärken und zu schützen.',
              'Nobody is there to empower and protect staff affected.',
            ),
            open_support: t('Die Leitung steht offen hinter dem Engagement.', 'The leadership openly backs this work.'),
            clear_procedure: t(
              'Für Beschwerden gibt es einen geregelten Weg.',
              'There is a set way to raise complaints.',
            ),
            none: t('Nichts davon', 'None of these'),
          },
        ),
        question(
          'internal_protection',
          'P',
          t(
            'Was geschieht, wenn Beschäftigte Rassismus oder Anfeindungen melden?',
            'What happens when staff report racism or hostility?',
          ),
          [
            t('An wen wenden sie sich?', 'Whom do they turn to?'),
            t('Was ist danach geschehen, im letzten Fall?', 'What happened next, in the most recent case?'),
            t(
              'Nach Stärkung und Schutz Schwarzer Beschäftigter und Beschäftigter of Color fragen.',
              'Ask about empowerment and protection of Black staff and staff of colour.',
            ),
          ],
        ),
        question(
          'internal_sensitisation',
          'P',
          t(
            'Was tut die Verwaltung, damit Beschäftigte Rassismus erkennen?',
            'What does the administration do so that staff recognise racism?',
          ),
          [t('Wen erreicht das, wen nicht?', 'Whom does it reach, whom not?'), nothingIsFine],
        ),
        question(
          'internal_responsibility',
          'P',
          t(
            'Wer ist zuständig, wenn Betroffene Schutz brauchen?',
            'Who is responsible when those affected need protection?',
          ),
          [
            t('Wie läuft die Zusammenarbeit im Haus?', 'How does cooperation within the house work?'),
            t('Wer außerhalb der Verwaltung wird einbezogen?', 'Who outside the administration is involved?'),
          ],
        ),
      ],
    },
    {
      id: 'conflicts',
      title: t('Konflikte vor Ort', 'Local conflicts'),
      intro: t(
        'Ihre Haltung ist hier mehrparteilich: Lassen Sie sich jede Sicht erklären und geben Sie keiner recht. Das endet dort, wo jemand offen antidemokratisch auftritt oder anderen die gleiche Würde abspricht. Benennen Sie diese Grenze ruhig und fahren Sie mit dem nächsten Abschnitt fort.',
        'Your attitude here is multi-partial: have every view explained to you and side with none. This ends where someone is openly anti-democratic or denies others equal dignity. Name this limit calmly and move on to the next section.',
      ),
      items: [
        choices(
          'conflict_types',
          'K',
          t('Welche Arten von Konflikten gibt es hier zurzeit?', 'What kinds of conflict are there here at present?'),
          {
            polarised: t(
              'Öffentlich ausgetragener Streit, der die Kommune spaltet',
              'A public dispute that divides the municipality',
            ),
            protest: t('Protestbewegung, die sich radikalisieren könnte', 'A protest movement that might radicalise'),
            public_space: t(
              'Streit darum, wer öffentliche Orte nutzen darf',
              'A dispute over who may use public places',
            ),
            migration: t(
              'Konflikt um Zuwanderung, Flucht oder Integration',
              'Conflict over immigration, refugees or integration',
            ),
            religion: t('Konflikt um Religion', 'Conflict over religion'),
            identity: t('Konflikt um Zugehörigkeit und Identität', 'Conflict over belonging and identity'),
            anti_democratic: t(
              'Konflikt, in dem demokratiefeindliche Haltungen auftreten',
              'Conflict in which anti-democratic positions appear',
            ),
            none: t('Keine davon', 'None of these'),
          },
        ),
        question(
          'conflict_main',
          'K',
          t('Welcher Konflikt prägt die Kommune am stärksten?', 'Which conflict shapes the municipality most?'),
          [
            t('Worum geht es den Beteiligten jeweils?', 'What is it about for each of those involved?'),
            t('Wann hat es begonnen?', 'When did it begin?'),
          ],
        ),
        question(
          'conflict_actors',
          'K',
          t('Wer ist an diesem Konflikt beteiligt?', 'Who is involved in this conflict?'),
          [
            t('Wer treibt ihn an, wer beruhigt ihn?', 'Who drives it, who calms it?'),
            t('Wer kommt von außerhalb?', 'Who comes from outside?'),
          ],
        ),
        judgement(
          'conflict_escalation',
          'K',
          t('Wie weit ist der Konflikt eskaliert?', 'How far has the conflict escalated?'),
          [
            t(
              'Unterschiedliche Meinungen. Man spricht miteinander und sucht Lösungen.',
              'Differing opinions. People talk to each other and look for solutions.',
            ),
            t(
              'Verhärtete Positionen. Man spricht noch miteinander, aber vor allem, um recht zu behalten.',
              'Hardened positions. People still talk, but mainly to be proved right.',
            ),
            t(
              'Feste Lager. Der Streit wird öffentlich geführt, Gespräche brechen ab.',
              'Fixed camps. The dispute is fought in public, conversations break off.',
            ),
            t(
              'Gezielte Herabsetzung und Drohungen. Menschen ziehen sich deshalb zurück.',
              'Targeted disparagement and threats. People withdraw because of them.',
            ),
            t(
              'Gewalt oder anhaltende Einschüchterung. Schaden für andere wird gewollt.',
              'Violence or persistent intimidation. Harm to others is intended.',
            ),
          ],
        ),
        question(
          'conflict_affected',
          'K',
          t('Welche Gruppen trifft dieser Konflikt?', 'Which groups are hit by this conflict?'),
          [
            t(
              'Auch nach Gruppen fragen, über die gesprochen wird, ohne dass sie am Tisch sitzen.',
              'Also ask about groups that are talked about without being at the table.',
            ),
          ],
        ),
        {
          id: 'conflict_involvement',
          kind: 'single',
          label: t(
            'Werden diese Gruppen an der Bearbeitung beteiligt?',
            'Are these groups involved in dealing with the conflict?',
          ),
          options: [
            { id: 'decide', label: t('Ja, sie entscheiden mit', 'Yes, they share in decisions') },
            { id: 'heard', label: t('Ja, sie werden angehört', 'Yes, they are heard') },
            { id: 'single_cases', label: t('Nur in Einzelfällen', 'Only in individual cases') },
            { id: 'no', label: t('Nein', 'No') },
          ],
          source: 'K',
        },
        question(
          'conflict_procedures',
          'K',
          t(
            'Welche Verfahren gibt es hier, um Konflikte zu bearbeiten?',
            'What procedures exist here for dealing with conflicts?',
          ),
          [
            t('Wann wurde zuletzt danach vorgegangen?', 'When were they last used?'),
            t('Wie sicher fühlen sich die Zuständigen darin?', 'How confident do those responsible feel in them?'),
            noneIsFine,
          ],
        ),
      ],
    },
    {
      id: 'need',
      title: t('Rückhalt und Austausch', 'Backing and exchange'),
      intro: t(
        'Hier zeigt sich, ob ein Bedarf besteht. Fragen Sie nach Erlebtem und legen Sie das Gefühl der Vereinzelung nicht nahe. Nach jeder offenen Frage folgt Ihre Einschätzung; die oberste Stufe ist der stärkste Hinweis auf Bedarf.',
        'This shows whether there is a need. Ask about what was experienced and do not suggest a feeling of isolation. Each open question is followed by your judgement; the top step is the strongest sign of need.',
      ),
      items: [
        question(
          'need_isolation_open',
          'H 2.2',
          t(
            'Mit wem vor Ort sprechen Sie offen über schwierige Fragen zu Rassismus und Hass?',
            'With whom locally do you speak openly about difficult questions of racism and hate?',
          ),
          [
            t('Wann war das zuletzt?', 'When was the last time?'),
            t('Worüber sprechen Sie dort nicht?', 'What do you not talk about there?'),
          ],
        ),
        judgement(
          'need_isolation',
          'H 2.2',
          t('Wie stark sind Anzeichen von Vereinzelung?', 'How strong are the signs of isolation?'),
          [
            t(
              'Kein Anzeichen. Für offene Gespräche sind mehrere Menschen aus verschiedenen Bereichen da.',
              'No sign. Several people from different sectors are there for open talks.',
            ),
            t(
              'Offene Gespräche gelingen mit einzelnen Menschen, auch außerhalb des eigenen Hauses.',
              'Open talks work with individual people, including some outside the person’s own organisation.',
            ),
            t(
              'Offene Gespräche gelingen nur im eigenen Haus. Manche Frage bleibt liegen.',
              'Open talks work only within the person’s own organisation. Some questions are left lying.',
            ),
            t(
              'Wesentliche Fragen bleiben unbesprochen. Die Person sagt, dass sie damit allein ist.',
              'Essential questions go undiscussed. The person says that they are alone with them.',
            ),
            t(
              'Die Person kann vor Ort mit niemandem ehrlich sprechen, kommt wiederholt darauf zurück und nennt Folgen.',
              'There is no one locally the person can speak to honestly; they return to it repeatedly and name consequences.',
            ),
          ],
        ),
        question(
          'need_no_safe_room_open',
          'H 2.2',
          t(
            'Wo überlegen Sie gemeinsam mit anderen, was über Ihre eigene Zuständigkeit hinausgeht?',
            'Where do you think together with others about matters beyond your own remit?',
          ),
          [
            t('Wer sitzt dort, wer hört mit?', 'Who sits there, who listens in?'),
            t('Was lässt sich dort nicht sagen?', 'What cannot be said there?'),
          ],
        ),
        judgement(
          'need_no_safe_room',
          'H 2.2',
          t(
            'Wie sehr fehlt ein geschützter Ort für gemeinsame Strategien?',
            'How much is a protected place for joint strategies missing?',
          ),
          [
            t('Kein Anzeichen. Ein solcher Ort besteht und wird genutzt.', 'No sign. Such a place exists and is used.'),
            t(
              'Ein Ort besteht, lässt aber einzelne wichtige Stellen aus.',
              'A place exists but leaves out individual important bodies.',
            ),
            t(
              'Es gibt Runden, doch Heikles wird dort nur angedeutet.',
              'There are circles, but sensitive matters are only hinted at there.',
            ),
            t(
              'Strategien über die eigene Zuständigkeit hinaus entstehen nur zufällig, am Rande anderer Termine.',
              'Strategies beyond one’s own remit come about only by chance, on the fringes of other meetings.',
            ),
            t(
              'Es gibt keinen solchen Ort. Die Person nennt einen Fall, in dem das geschadet hat.',
              'There is no such place. The person names a case in which this did harm.',
            ),
          ],
        ),
        question(
          'need_public_pressure_open',
          'H 2.2',
          t(
            'Was geschieht in den ersten Tagen nach einem Vorfall?',
            'What happens in the first days after an incident?',
          ),
          [
            t('Wer verlangt wann eine Stellungnahme?', 'Who demands a statement, and when?'),
            t('Wie viel Zeit bleibt zum Nachdenken?', 'How much time is left to think?'),
          ],
        ),
        judgement(
          'need_public_pressure',
          'H 2.2',
          t(
            'Wie schnell geraten Vorfälle unter öffentlichen und politischen Druck?',
            'How quickly do incidents come under public and political pressure?',
          ),
          [
            t('Kein Anzeichen. Vorfälle lassen sich in Ruhe klären.', 'No sign. Incidents can be clarified calmly.'),
            t(
              'Druck entsteht selten und nur bei schweren Vorfällen.',
              'Pressure arises rarely and only with serious incidents.',
            ),
            t(
              'Druck entsteht häufig. Zeit für Absprachen bleibt meist.',
              'Pressure arises often. There is usually time to consult.',
            ),
            t(
              'Druck entsteht meist sofort. Absprachen kommen zu spät.',
              'Pressure usually arises at once. Consultation comes too late.',
            ),
            t(
              'Druck entsteht bei jedem Vorfall sofort und hat schon zu Entscheidungen geführt, die bereut werden.',
              'Pressure arises at once with every incident and has already led to decisions that are regretted.',
            ),
          ],
        ),
        question(
          'need_fragile_contacts_open',
          'H 2.2',
          t(
            'Was wird aus Ihren wichtigsten Kontakten, wenn jemand die Stelle wechselt?',
            'What becomes of your most important contacts when someone changes jobs?',
          ),
          [
            t('Wann ist das schon vorgekommen?', 'When has that happened before?'),
            t('Was davon ist irgendwo vereinbart?', 'How much of this is agreed anywhere?'),
          ],
        ),
        judgement(
          'need_fragile_contacts',
          'H 2.2',
          t(
            'Wie sehr hängen die Kontakte an einzelnen Personen?',
            'How much do the contacts depend on individual persons?',
          ),
          [
            t(
              'Kein Anzeichen. Zusammenarbeit ist vereinbart und hat Wechsel überstanden.',
              'No sign. Cooperation is agreed and has survived changes of staff.',
            ),
            t(
              'Wichtige Kontakte haben eine Vertretung oder Nachfolge.',
              'Important contacts have a deputy or successor.',
            ),
            t(
              'Wichtige Kontakte beruhen auf Bekanntschaft. Ein Wechsel wäre spürbar, aber auszugleichen.',
              'Important contacts rest on acquaintance. A change would be felt but could be made up for.',
            ),
            t(
              'Wichtige Kontakte sind informell und bestehen nur zu zweit. Ein Wechsel würde sie abreißen lassen.',
              'Important contacts are informal and only between two people. A change would break them off.',
            ),
            t(
              'Kontakte sind durch einen Wechsel schon abgerissen, und Ersatz ist nicht gelungen.',
              'Contacts have already broken off through a change of staff and have not been replaced.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'structures',
      title: t('Bestehende Strukturen', 'Existing structures'),
      items: [
        choices(
          'structures_existing',
          'H 2.1, P',
          t(
            'Welche Runden und Stellen gibt es hier zu Rassismus und Hass?',
            'Which circles and offices dealing with racism and hate exist here?',
          ),
          {
            public_alliance: t(
              'Öffentliches Bündnis, etwa für Vielfalt oder Demokratie',
              'A public alliance, for instance for diversity or democracy',
            ),
            democracy_partnership: t('Partnerschaft für Demokratie', 'A local partnership for democracy'),
            prevention_council: t(
              'Präventionsrat oder Sicherheitspartnerschaft',
              'A prevention council or safety partnership',
            ),
            round_table: t('Runder Tisch', 'A round table'),
            advice_centre: t('Beratungsstelle für Betroffene', 'An advice centre for people affected'),
            commissioner: t(
              'Beauftragte Person, etwa für Integration oder Antidiskriminierung',
              'A commissioner, for instance for integration or anti-discrimination',
            ),
            bilateral: t('Verlässliche Kontakte zu zweit', 'Reliable contacts between two people'),
            none: t('Nichts davon', 'None of these'),
          },
        ),
        choices(
          'alliance_effects',
          'H 2.1',
          t('Was leistet das öffentliche Bündnis hier?', 'What does the public alliance achieve here?'),
          {
            signal: t('Es setzt ein sichtbares Zeichen.', 'It sends a visible signal.'),
            easy_access: t('Es macht das Mitmachen leicht.', 'It makes joining in easy.'),
            contacts: t('Es bringt Menschen locker in Kontakt.', 'It puts people loosely in touch.'),
            little_effort: t('Es verlangt wenig Aufwand.', 'It demands little effort.'),
            decision_makers: t(
              'Es öffnet den Weg zu Entscheidungsträger:innen.',
              'It opens the way to decision makers.',
            ),
            none: t('Nichts davon', 'None of these'),
          },
        ),
        question(
          'structures_gaps',
          'H 2.1, H 2.2',
          t(
            'Welche Anliegen finden in den bestehenden Runden keinen Platz?',
            'Which concerns find no place in the existing circles?',
          ),
          [
            t('Woran liegt das?', 'What is the reason?'),
            noneIsFine,
            t(
              'Gibt es kein Bündnis: Wofür könnte eines gut sein?',
              'If there is no alliance: what might one be good for?',
            ),
          ],
        ),
      ],
    },
    {
      id: 'expectations',
      title: t('Erwartungen an eine vertrauliche Gruppe', 'Expectations of a confidential group'),
      intro: t(
        'Zum Vorlesen: „Manche Kommunen haben neben dem öffentlichen Bündnis eine kleine, vertrauliche Gruppe. Darin sitzen einzelne Personen aus Verwaltung, Polizei, Justiz und Zivilgesellschaft. Sie kann manches, was ein Bündnis nicht kann, und umgekehrt. Ob das hier passt, ist offen.“',
        'To read aloud: “Some municipalities have a small, confidential group beside the public alliance. It brings together individuals from administration, police, judiciary and civil society. It can do some things an alliance cannot, and the other way round. Whether that fits here is open.”',
      ),
      items: [
        {
          ...choices(
            'functions_wanted',
            'H 2.2',
            t('Was davon würde Ihnen hier helfen?', 'Which of these would help you here?'),
            {
              f1: t(
                'Ein geschützter Raum, in dem sich Schlüsselpersonen vertrauen lernen',
                'A protected room in which key persons learn to trust each other',
              ),
              f2: t(
                'Schneller, vertraulicher Austausch von Informationen',
                'Quick, confidential exchange of information',
              ),
              f3: t(
                'Gemeinsames Nachdenken über Rollen und Zuständigkeiten',
                'Thinking together about roles and responsibilities',
              ),
              f4: t('Gemeinsam vereinbarte Abläufe für den Notfall', 'Jointly agreed procedures for emergencies'),
              none: t('Nichts davon', 'None of these'),
            },
          ),
          prompts: [t('Alle vier mit gleichem Gewicht vorlesen.', 'Read out all four with equal weight.')],
        },
        question(
          'expectations_open',
          'H 3',
          t(
            'Woran würden Sie nach einem Jahr merken, dass sich eine solche Gruppe gelohnt hat?',
            'How would you notice after a year that such a group had been worthwhile?',
          ),
          [t('Was wäre für Betroffene anders?', 'What would be different for those affected?')],
        ),
        question(
          'concerns_open',
          'H 4.1, H 4.2',
          t('Welche Bedenken haben Sie gegen eine solche Gruppe?', 'What reservations do you have about such a group?'),
          [
            t(
              'Wie würde es wirken, wenn andere davon erfahren?',
              'What impression would it make if others learned of it?',
            ),
            t('Wessen Sicht käme dort zu kurz?', 'Whose view would be neglected there?'),
            noneIsFine,
          ],
        ),
        question(
          'functions_conditions',
          'H 2.2, H 4.3',
          t(
            'Welche Bedingungen müsste eine solche Gruppe erfüllen, damit Sie ihr vertrauen?',
            'What conditions would such a group have to meet for you to trust it?',
          ),
          [
            t(
              'Geschützter Raum: Wer käme persönlich, ohne Vertretung?',
              'Protected room: who would come in person, without substitutes?',
            ),
            t(
              'Schneller Austausch: Welche Regel bräuchte es für vertrauliche E-Mails? Wer könnte kurzfristig ein Online-Treffen einrichten?',
              'Quick exchange: what rule would confidential e-mail need? Who could set up an online meeting at short notice?',
            ),
            t(
              'Rollen: Was spräche für, was gegen eine Moderation von außen?',
              'Roles: what would speak for, what against facilitation from outside?',
            ),
            t(
              'Notfall: Wen müsste man fragen, bevor über einen Fall gesprochen wird?',
              'Emergency: who would have to be asked before a case is discussed?',
            ),
          ],
        ),
      ],
    },
    {
      id: 'feasibility',
      title: t('Machbarkeit', 'Feasibility'),
      intro: t(
        'Zwei Fragen leiten diesen Abschnitt: Könnte der gewählte Weg leisten, was gebraucht wird (Funktionalität)? Und lässt er sich unter den Bedingungen hier gehen (Gangbarkeit)? Die oberste Stufe steht hier für die besten Voraussetzungen.',
        'Two questions guide this section: could the chosen way achieve what is needed (functionality)? And can it be taken under the conditions here (feasibility)? The top step here stands for the best conditions.',
      ),
      items: [
        question(
          'resources_open',
          'H 3, H 4.3',
          t(
            'Was könnte Ihre Organisation zu einer solchen Gruppe beitragen?',
            'What could your organisation contribute to such a group?',
          ),
          [
            t('Arbeitszeit, Räume, Geld, Wissen?', 'Working time, rooms, money, knowledge?'),
            t(
              'Wer hätte Zeit, einzuladen und Unterlagen zusammenzuhalten?',
              'Who would have time to invite and keep documents together?',
            ),
            nothingIsFine,
          ],
        ),
        question(
          'obstacles_open',
          'H 3',
          t('Woran könnte eine solche Gruppe hier scheitern?', 'What might make such a group fail here?'),
          [
            t('Was müsste zuerst geklärt werden?', 'What would have to be settled first?'),
            t('Welche Wahl oder welcher Wechsel steht bevor?', 'What election or change of staff is coming up?'),
          ],
        ),
        judgement(
          'feasible_functions',
          'H 2.2, H 3',
          t(
            'Könnte eine vertrauliche Gruppe hier leisten, was gebraucht wird?',
            'Could a confidential group achieve here what is needed?',
          ),
          [
            t(
              'Das Beschriebene verlangt etwas anderes, etwa Öffentlichkeit oder Beratung.',
              'What was described calls for something else, such as publicity or counselling.',
            ),
            t(
              'Eine Gruppe könnte am Rand helfen. Das Wichtigste liegt anderswo.',
              'A group could help at the margins. What matters most lies elsewhere.',
            ),
            t(
              'Eine der vier Funktionen passt zum Beschriebenen. Für sie wäre eine Gruppe der richtige Ort.',
              'One of the four functions matches what was described. A group would be the right place for it.',
            ),
            t(
              'Mehrere Funktionen passen zum Beschriebenen. Ihre Bedingungen sind noch offen.',
              'Several functions match what was described. Their conditions are still open.',
            ),
            t(
              'Mehrere Funktionen passen, und ihre Bedingungen sind hier erfüllbar.',
              'Several functions match, and their conditions can be met here.',
            ),
          ],
        ),
        judgement(
          'feasible_leadership',
          'H 3, H 3.1',
          t('Wie weit trägt die Leitung das Vorhaben?', 'How far does the leadership support the undertaking?'),
          [
            t('Die Leitung lehnt es ab.', 'The leadership rejects it.'),
            t(
              'Die Leitung weiß nichts davon oder hält sich heraus.',
              'The leadership does not know of it or keeps out of it.',
            ),
            t(
              'Die Leitung duldet es, solange es nichts kostet.',
              'The leadership tolerates it as long as it costs nothing.',
            ),
            t(
              'Die Leitung befürwortet es und lässt Beschäftigte mitarbeiten.',
              'The leadership approves of it and lets staff take part.',
            ),
            t(
              'Die Leitung hat Rückhalt zugesagt und würde Ergebnisse mittragen, auch bei Gegenwind.',
              'The leadership has promised its backing and would stand by results, even against opposition.',
            ),
          ],
        ),
        judgement(
          'feasible_participation',
          'H 2.2, H 3, H 3.1',
          t(
            'Wie wahrscheinlich ist es, dass Schlüsselpersonen persönlich und vertraulich mitarbeiten?',
            'How likely is it that key persons will take part in person and in confidence?',
          ),
          [
            t('Wichtige Bereiche würden nicht kommen.', 'Important sectors would not come.'),
            t(
              'Ein Bereich wäre erreichbar, die anderen eher nicht.',
              'One sector could be reached, the others probably not.',
            ),
            t(
              'Mehrere Bereiche wären erreichbar. Zwischen ihnen überwiegt Skepsis.',
              'Several sectors could be reached. Scepticism prevails between them.',
            ),
            t(
              'Alle vier Bereiche wären erreichbar. Einzelne Bedenken sind zu klären.',
              'All four sectors could be reached. Individual reservations need clearing up.',
            ),
            t(
              'Personen aus allen vier Bereichen haben Bereitschaft gezeigt, auch zum vertraulichen Austausch.',
              'Persons from all four sectors have shown willingness, including for confidential exchange.',
            ),
          ],
        ),
        judgement(
          'feasible_resources',
          'H 3, H 4.3',
          t(
            'Reichen Zeit und Mittel für Koordination und Moderation?',
            'Are time and means sufficient for coordination and facilitation?',
          ),
          [
            t('Weder Zeit noch Mittel sind in Sicht.', 'Neither time nor means are in sight.'),
            t(
              'Einzelne könnten Zeit aufbringen, neben allem anderen.',
              'Individuals could spare time, on top of everything else.',
            ),
            t(
              'Zeit für Sitzungen ist da. Koordination und Moderation sind offen.',
              'There is time for meetings. Coordination and facilitation are open.',
            ),
            t(
              'Für die Koordination gibt es Arbeitszeit. Die Moderation ist offen.',
              'There is working time for coordination. Facilitation is open.',
            ),
            t(
              'Koordination und Moderation sind für mindestens neun Monate gesichert.',
              'Coordination and facilitation are secured for at least nine months.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'people',
      title: t('Personen und Abschluss', 'People and closing'),
      intro: t(
        'Fragen Sie frei und zeigen Sie die Liste nicht: Niemand soll erfahren, wer sonst genannt wurde. Ordnen Sie die Namen selbst zu. Fassen Sie zum Schluss zusammen und lassen Sie sich berichtigen.',
        'Ask freely and do not show the list: nobody should learn who else has been named. Match the names yourself. Sum up at the end and let yourself be corrected.',
      ),
      items: [
        {
          id: 'people_actors',
          kind: 'actors',
          label: t('Wer gehört aus Ihrer Sicht mit in den Raum?', 'In your view, who should be in the room?'),
          hint: t('Genannte Personen, die schon erfasst sind.', 'Persons named who are already on record.'),
          prompts: [
            t(
              'Aus der Verwaltung? Wer findet bei der Verwaltungsspitze Gehör?',
              'From the administration? Who has the ear of its head?',
            ),
            t('Von Amts- und Verwaltungsgericht?', 'From the local and administrative courts?'),
            t(
              'Von der Polizei? Wer bearbeitet dort Rechtsextremismus?',
              'From the police? Who works on right-wing extremism there?',
            ),
            t(
              'Aus der Zivilgesellschaft? Wer kann für Betroffene sprechen?',
              'From civil society? Who can speak for those affected?',
            ),
          ],
          source: 'H 3.1',
        },
        question(
          'people_new',
          'H 3.1',
          t('Welche genannten Personen sind noch nicht erfasst?', 'Which persons named are not on record yet?'),
          [
            t(
              'Je Zeile: Name, Stelle, warum genannt. Nur, was für eine Ansprache nötig ist.',
              'Per line: name, position, why named. Only what is needed to approach them.',
            ),
          ],
        ),
        {
          id: 'people_relations',
          kind: 'pairs',
          label: t('Wie stehen diese Personen zueinander?', 'How do these persons relate to each other?'),
          hint: t(
            'Vertrauen und Konkurrenz nur eintragen, soweit sie genannt wurden.',
            'Enter trust and rivalry only as far as they were mentioned.',
          ),
          prompts: [
            t('Wer arbeitet schon gut mit wem zusammen?', 'Who already works well with whom?'),
            t(
              'Wo gibt es Konkurrenz, etwa um Fördermittel oder Deutungshoheit?',
              'Where is there rivalry, for instance over funding or over whose view prevails?',
            ),
            t('Wäre das in einer Gruppe auszuhalten?', 'Could that be endured in a group?'),
          ],
          source: 'H 3.1',
        },
        question(
          'people_missing_view',
          'H 4.2',
          t('Wessen Sicht würde in dieser Runde fehlen?', 'Whose view would be missing from this circle?'),
          [t('Wer könnte die Sicht der Betroffenen einbringen?', 'Who could bring in the view of those affected?')],
        ),
        question(
          'closing_remarks',
          'H 3.1',
          t('Was haben wir nicht gefragt, das wichtig ist?', 'What have we not asked that is important?'),
          [
            t(
              'Danach: „Gibt es etwas, das nicht in die Notizen soll?“ Dann vor Ort streichen.',
              'Then: “Is there anything that should not be in the notes?” If so, strike it on the spot.',
            ),
            t(
              'Sagen, wie es weitergeht und wann Sie sich melden.',
              'Say what happens next and when you will be in touch.',
            ),
          ],
        ),
      ],
    },
  ],
  scales: [],
}
