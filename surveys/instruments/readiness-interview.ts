import type { Instrument, Item } from '../instrument.ts'
import type { Bilingual, Dimension } from '../vocabulary.ts'
import { t } from './bilingual.ts'
import { consent, question } from './interview-items.ts'

type Anchors = Extract<Item, { kind: 'rating' }>['anchors']

/** The consultants' judgement of one dimension; the steps are cumulative, so "exceeded" has a clear meaning. */
const judgement = (dimension: Dimension, source: string, label: Bilingual, anchors: Anchors): Item => ({
  id: `rate_${dimension}`,
  kind: 'rating',
  rates: dimension,
  label,
  hint: t(
    'Nach dem Gespräch bewerten, nicht vorlesen. Belegen Sie die Stufe mit einer Aussage oder einem Beispiel.',
    'Rate after the conversation; do not read aloud. Support the step with a statement or an example.',
  ),
  anchors,
  source,
})

/** Readiness interview, one-on-one, with a candidate (H 3.1): open questions first, then ten anchored judgements. */
export const readinessInterview: Instrument = {
  format: 'tragwerk-instrument/1',
  id: 'readiness-interview',
  version: 1,
  mode: 'interview',
  purpose: 'readiness',
  title: t('Eignungsgespräch', 'Readiness interview'),
  intro: t(
    'Dieses Einzelgespräch klärt zweierlei: ob die Person eine Strategiegruppe voranbringen würde und ob sie selbst dabei sein will. Stellen Sie zu jedem Merkmal die offenen Fragen, in der Reihenfolge, die das Gespräch nahelegt. Notieren Sie Beispiele und wörtliche Aussagen. Bewertet wird erst danach, und zwar von jeder Person im Interviewteam für sich. Beginnen Sie bei jedem Merkmal auf der untersten Stufe. Gehen Sie nur dann eine Stufe höher, wenn das Gesagte sie klar übertrifft. Schwanken Sie zwischen zwei Stufen, gilt die niedrigere; vermerken Sie, wie sicher Sie sind. Was nicht zur Sprache kam, wird nicht geschätzt: Wählen Sie „nicht gefragt“. Niemand muss überall hoch stehen. Welche Merkmale tragen, hängt vom Bereich ab.',
    'This one-on-one conversation clarifies two things: whether the person would move a strategy group forward, and whether they want to be part of it. Ask the open questions on each dimension in whatever order the conversation suggests. Note examples and verbatim statements. Rate only afterwards, each interviewer separately. For every dimension, start at the lowest step. Move up only if what was said clearly exceeds that step. If you waver between two steps, the lower one counts; record how certain you are. What did not come up is not guessed: choose “not asked”. Nobody has to be high on everything. Which dimensions matter depends on the sector.',
  ),
  minutes: { min: 50, max: 70 },
  sections: [
    {
      id: 'opening',
      title: t('Einstieg', 'Opening'),
      intro: t(
        'Zum Vorlesen oder in eigenen Worten: „Danke, dass Sie sich Zeit nehmen. Wir prüfen, ob in Ihrer Kommune ein kleiner, vertraulicher Kreis gegen Rassismus und Hass sinnvoll ist. Dafür sprechen wir mit mehreren Menschen, immer einzeln. Das Gespräch ist freiwillig. Sie können jede Frage auslassen und jederzeit aufhören; ein Nachteil entsteht Ihnen dadurch nicht. Wir machen Notizen. Lesen können sie nur das Beratungsteam und das Projektteam, das die Zusammensetzung vorbereitet. Andere Befragte sehen weder Ihre Antworten noch unsere Einschätzung. Was Sie nur zum Hintergrund sagen, schreiben wir nicht auf. Sie können Ihre Angaben später berichtigen oder löschen lassen. Am Ende empfehlen wir; entscheiden werden Menschen vor Ort.“',
        'To read aloud or put in your own words: “Thank you for taking the time. We are looking into whether a small, confidential circle against racism and hate would make sense in your municipality. To do so we are talking to several people, always one at a time. This conversation is voluntary. You can skip any question and stop at any point without any disadvantage. We take notes. Only the consultants and the project team preparing the composition can read them. Other interviewees see neither your answers nor our assessment. What you tell us as background only, we do not write down. You can have your information corrected or erased later. In the end we recommend; people here decide.”',
      ),
      items: [
        consent,
        question(
          'opening_role',
          'H 2.2',
          t('Welche Aufgaben haben Sie in Ihrer Organisation?', 'What are your tasks in your organisation?'),
          [
            t(
              'Hauptamt, Leitungsfunktion und Zuständigkeit für Rechtsextremismus bei den Angaben zur Person eintragen.',
              'Record full-time office, senior position and responsibility for right-wing extremism in the person’s details.',
            ),
            t(
              'Bei der Justiz: an welchem Gericht die Person tätig ist.',
              'For the judiciary: at which court the person works.',
            ),
          ],
        ),
        question(
          'opening_expectation',
          'H 3.1',
          t('Was haben Sie über das Vorhaben bisher gehört?', 'What have you heard about this undertaking so far?'),
          [
            t('Missverständnisse jetzt klären, nicht erst am Ende.', 'Clear up misunderstandings now, not at the end.'),
            t(
              'Keine Namen anderer Kandidat:innen nennen, auch nicht auf Nachfrage.',
              'Do not name other candidates, not even when asked.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'motivation',
      title: t('Eigenes Interesse', 'Personal interest'),
      items: [
        question(
          'motivation_open_1',
          'H 3.1',
          t(
            'Welche Rolle haben Rassismus und Hass in den letzten zwölf Monaten in Ihrer Arbeit gespielt?',
            'What part have racism and hate played in your work over the past twelve months?',
          ),
          [
            t('„Keine“ ist eine vollständige Antwort.', '“None” is a complete answer.'),
            t('Nach einer bestimmten Situation fragen.', 'Ask about one particular situation.'),
            t('War das Ihr Auftrag oder Ihre Entscheidung?', 'Was that your assignment or your decision?'),
          ],
        ),
        question(
          'motivation_open_2',
          'H 3.1',
          t(
            'Was spricht für Sie persönlich dafür, in einem vertraulichen Kreis mitzuarbeiten?',
            'What, for you personally, speaks for taking part in a confidential circle?',
          ),
          [
            t(
              'Unterscheiden: eigenes Anliegen, Auftrag der Leitung, Wunsch nach Einfluss.',
              'Tell apart: a concern of one’s own, an assignment from above, a wish for influence.',
            ),
            t('Was wollen Sie selbst beitragen?', 'What would you want to contribute yourself?'),
          ],
        ),
        question(
          'motivation_open_3',
          'H 3.1',
          t(
            'Was spricht für Sie persönlich dagegen, in einem vertraulichen Kreis mitzuarbeiten?',
            'What, for you personally, speaks against taking part in a confidential circle?',
          ),
          [
            t(
              'Pause lassen. Bedenken nicht ausräumen wollen, sondern aufnehmen.',
              'Leave a pause. Take up reservations; do not try to dispel them.',
            ),
          ],
        ),
        judgement(
          'motivation',
          'H 3.1',
          t(
            'Wie weit reicht das eigene Interesse an der Mitarbeit?',
            'How far does the person’s own interest in taking part go?',
          ),
          [
            t(
              'Kein eigenes Interesse erkennbar. Die Person wurde geschickt oder stimmt aus Höflichkeit zu.',
              'No interest of their own discernible. The person was sent or agrees out of politeness.',
            ),
            t(
              'Hält das Thema allgemein für wichtig. Ein eigener Grund zur Mitarbeit wird nicht genannt.',
              'Considers the topic important in general. Gives no reason of their own for taking part.',
            ),
            t(
              'Nennt einen eigenen Grund. Was daraus für das eigene Handeln folgt, bleibt offen.',
              'Gives a reason of their own. What follows from it for their own actions remains open.',
            ),
            t(
              'Belegt den eigenen Grund mit einem Beispiel aus der Arbeit und benennt den eigenen möglichen Beitrag.',
              'Supports this reason with an example from their work and names what they could contribute.',
            ),
            t(
              'Handelt schon heute aus eigenem Antrieb, auch gegen Widerstand, und weiß genau, was die Gruppe davon hätte.',
              'Already acts on their own initiative, even against resistance, and knows exactly what the group would gain.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'knowledge',
      title: t('Kenntnis des Themas', 'Knowledge of the subject'),
      items: [
        question(
          'knowledge_open_1',
          'H 3.1',
          t(
            'Wie beschreiben Sie die Lage bei Rassismus und Hass in Ihrer Kommune?',
            'How do you describe the situation regarding racism and hate in your municipality?',
          ),
          [
            t('Was hat sich zuletzt verändert?', 'What has changed recently?'),
            t('Woran machen Sie das fest?', 'What do you base that on?'),
          ],
        ),
        question(
          'knowledge_open_2',
          'H 3.1',
          t(
            'Was kann Ihre Stelle bei einem rassistischen Vorfall tun?',
            'What can your office or organisation do when a racist incident occurs?',
          ),
          [
            t('Wo enden Ihre Möglichkeiten?', 'Where do your options end?'),
            t(
              'Justiz: Neutralitätsgebot, Versammlungsrecht, Verfolgung rassistischer Straftaten ansprechen.',
              'Judiciary: touch on the duty of neutrality, the right of assembly, the prosecution of racist offences.',
            ),
            t(
              'Polizei: nach Entwicklungen im Bereich Rechtsextremismus fragen, nicht nach Verfahren.',
              'Police: ask about developments in right-wing extremism, not about proceedings.',
            ),
          ],
        ),
        judgement(
          'knowledge',
          'H 3.1',
          t(
            'Wie gut kennt sich die Person mit dem Thema vor Ort aus?',
            'How well does the person know the subject as it shows locally?',
          ),
          [
            t(
              'Spricht nur in allgemeinen Begriffen. Nennt nichts, was die Kommune betrifft.',
              'Speaks in general terms only. Mentions nothing that concerns the municipality.',
            ),
            t(
              'Kennt einzelne örtliche Vorfälle aus Medien oder vom Hörensagen.',
              'Knows of individual local incidents from the media or from hearsay.',
            ),
            t(
              'Beschreibt Vorfälle aus dem eigenen Arbeitsfeld zutreffend und weiß, was die eigene Stelle tun kann.',
              'Describes incidents from their own field of work accurately and knows what their own office can do.',
            ),
            t(
              'Ordnet Vorfälle in örtliche Entwicklungen ein und kennt auch die Möglichkeiten anderer Stellen.',
              'Places incidents within local developments and also knows the options of other bodies.',
            ),
            t(
              'Wird von anderen um Rat gefragt, kennt Recht und Hilfsangebote im Einzelnen und trennt Gesichertes von Vermutung.',
              'Is asked for advice by others, knows the law and support services in detail, and separates fact from conjecture.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'authority',
      title: t('Entscheidungsspielraum', 'Room to decide'),
      items: [
        question(
          'authority_open_1',
          'H 2.2',
          t(
            'Was können Sie in Ihrer Organisation selbst entscheiden?',
            'What can you decide yourself in your organisation?',
          ),
          [
            t('Was war die letzte Entscheidung dieser Art?', 'What was the last decision of that kind?'),
            t('Wer muss bei welchen Fragen zustimmen?', 'Who has to agree on which questions?'),
          ],
        ),
        question(
          'authority_open_2',
          'H 3.1',
          t('Wie kommt ein Anliegen von Ihnen bis zur Leitung?', 'How does a concern of yours reach the leadership?'),
          [
            t('Wie lange dauert das gewöhnlich?', 'How long does that usually take?'),
            t(
              'Verwaltung: Zugang zum:zur Bürgermeister:in oder Landrät:in bei den Angaben zur Person eintragen.',
              'Administration: record access to the mayor or district administrator in the person’s details.',
            ),
            t(
              'Zivilgesellschaft: mit „Leitung“ sind Vorstand oder Geschäftsführung gemeint.',
              'Civil society: “leadership” means the board or the management.',
            ),
          ],
        ),
        judgement(
          'authority',
          'H 2.2, H 3.1',
          t('Wie viel kann die Person selbst bewegen?', 'How much can the person set in motion themselves?'),
          [
            t(
              'Kann nichts selbst zusagen und hat keinen Weg zur Leitung.',
              'Can commit to nothing themselves and has no route to the leadership.',
            ),
            t(
              'Kann Kleineres zusagen. Die Leitung ist nur über mehrere Stufen und nur im Einzelfall erreichbar.',
              'Can commit to minor matters. The leadership can be reached only through several levels and only occasionally.',
            ),
            t(
              'Entscheidet im eigenen Aufgabengebiet. Anliegen erreichen die Leitung verlässlich auf dem Dienstweg.',
              'Decides within their own remit. Concerns reach the leadership reliably through official channels.',
            ),
            t(
              'Entscheidet für einen ganzen Bereich, etwa ein Amt. Kann die Leitung bei Bedarf direkt ansprechen.',
              'Decides for a whole area, such as an office. Can approach the leadership directly when needed.',
            ),
            t(
              'Entscheidet für die Organisation oder wird von der Leitung bei heiklen Fragen hinzugezogen. Dass daraus Maßnahmen folgen, ist belegt.',
              'Decides for the organisation or is consulted by the leadership on sensitive questions. There is proof that measures follow.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'networking',
      title: t('Verankerung vor Ort', 'Local roots'),
      items: [
        question(
          'networking_open_1',
          'H 3.1',
          t(
            'Von wem erfahren Sie, wenn sich in einem Ortsteil die Stimmung verändert?',
            'From whom do you hear when the mood in a neighbourhood changes?',
          ),
          [
            t('In welche Gruppen und Milieus reicht das?', 'Which groups and communities does that reach into?'),
            t('Wohin haben Sie keinen Zugang?', 'Where do you have no access?'),
            t(
              'Milieus bei den Angaben zur Person eintragen. Namen Dritter nur, soweit nötig.',
              'Record communities in the person’s details. Names of third parties only as far as necessary.',
            ),
          ],
        ),
        question(
          'networking_open_2',
          'H 3.1',
          t('Woran erkennen Sie, wie ernst ein Vorfall ist?', 'How can you tell how serious an incident is?'),
          [
            t('An einem Beispiel zeigen lassen.', 'Have it shown by an example.'),
            t('Wie hat sich Ihre Einschätzung später dargestellt?', 'How did your assessment look in hindsight?'),
          ],
        ),
        judgement(
          'networking',
          'H 3.1',
          t('Wie fest ist die Person vor Ort verankert?', 'How firmly is the person rooted locally?'),
          [
            t(
              'Kontakte nur im eigenen Haus. Erfährt von Vorfällen aus den Medien.',
              'Contacts only within their own organisation. Learns of incidents from the media.',
            ),
            t(
              'Einzelne Kontakte nach außen. Erfährt von Vorfällen zufällig und spät.',
              'A few outside contacts. Learns of incidents by chance and late.',
            ),
            t(
              'Regelmäßige Kontakte in ein oder zwei Milieus. Erfährt dort Wichtiges, legt sich zur Schwere aber nicht fest.',
              'Regular contacts in one or two communities. Hears what matters there but does not commit to how serious it is.',
            ),
            t(
              'Verlässliche Kontakte in mehrere Milieus. Erfährt früh von Entwicklungen und begründet, wie ernst sie sind.',
              'Reliable contacts in several communities. Hears of developments early and gives reasons for how serious they are.',
            ),
            t(
              'Wird aus mehreren, auch schwer zugänglichen Milieus von sich aus informiert. Einschätzungen haben sich an Fällen bewährt.',
              'Is informed unprompted from several communities, including ones hard to reach. Past assessments have proved right.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'police_sharing',
      title: t(
        'Vertraulicher Austausch mit den Sicherheitsbehörden',
        'Confidential exchange with the security authorities',
      ),
      intro: t(
        'Die „andere Seite“ sind hier Polizei und Sicherheitsbehörden. Bei Kandidat:innen aus der Polizei dreht sich die Frage um: Teilt die Person mit Verwaltung, Justiz und Zivilgesellschaft, und nimmt sie von dort etwas an? Verwenden Sie dann die gekennzeichneten Fassungen. Machen Sie in jedem Fall deutlich: Eine solche Gruppe mischt sich nicht in die Polizeiarbeit ein.',
        'The “other side” here means the police and security authorities. For candidates from the police the question is reversed: does the person share with administration, judiciary and civil society, and accept things from them? In that case use the marked versions. In every case make clear that such a group does not interfere with police work.',
      ),
      items: [
        question(
          'police_sharing_open_1',
          'H 3.1',
          t(
            'Welche Erfahrungen haben Sie mit Polizei und Sicherheitsbehörden gemacht?',
            'What experience have you had with the police and security authorities?',
          ),
          [
            t(
              'Fassung für die Polizei: „Welche Erfahrungen haben Sie in der Zusammenarbeit mit Verwaltung und Zivilgesellschaft gemacht?“',
              'Version for the police: “What experience have you had working with the administration and civil society?”',
            ),
            t(
              'Eigene Diskriminierungserfahrungen nicht erfragen. Was von selbst erzählt wird, besonders schützen.',
              'Do not ask about personal experience of discrimination. Protect with special care what is told unprompted.',
            ),
          ],
        ),
        question(
          'police_sharing_open_2',
          'H 3.1',
          t(
            'Was müsste gegeben sein, damit Sie der Polizei eine Einschätzung vertraulich mitteilen?',
            'What would have to be in place for you to share an assessment with the police in confidence?',
          ),
          [
            t(
              'Fassung für die Polizei: „Was müsste gegeben sein, damit Sie in einem gemischten Kreis eine Einschätzung vertraulich mitteilen?“',
              'Version for the police: “What would have to be in place for you to share an assessment in confidence in a mixed circle?”',
            ),
            t('„Das käme für mich nicht infrage“ ist eine Antwort.', '“I would not consider it” is an answer.'),
            t(
              'Grenzen ausdrücklich erfragen: Dienstgeheimnis, Legalitätsprinzip, Schutz von Ratsuchenden.',
              'Ask explicitly about limits: official secrecy, mandatory prosecution, protection of clients.',
            ),
          ],
        ),
        question(
          'police_sharing_open_3',
          'H 3.1',
          t(
            'Was geschieht bei Ihnen mit einem Hinweis, den Sie von der Polizei erhalten?',
            'What happens on your side with information you receive from the police?',
          ),
          [
            t(
              'Fassung für die Polizei: „Was geschieht bei Ihnen mit einem Hinweis aus Verwaltung oder Zivilgesellschaft?“',
              'Version for the police: “What happens on your side with information from the administration or civil society?”',
            ),
          ],
        ),
        judgement(
          'police_sharing',
          'H 3.1',
          t(
            'Wie bereit ist die Person, mit der anderen Seite vertraulich zusammenzuarbeiten?',
            'How willing is the person to work with the other side in confidence?',
          ),
          [
            t(
              'Lehnt den Austausch mit der anderen Seite ab oder hält ihn für unvereinbar mit der eigenen Rolle.',
              'Rejects exchange with the other side or considers it incompatible with their own role.',
            ),
            t(
              'Spricht mit der anderen Seite nur, wenn es sein muss. Bedingungen für mehr werden nicht genannt.',
              'Speaks with the other side only when unavoidable. Names no conditions for going further.',
            ),
            t(
              'Ist unter benannten Bedingungen zum Geben oder zum Annehmen bereit. Eigene Erfahrung damit fehlt noch.',
              'Is willing, on stated conditions, either to give or to accept. Has no experience of it yet.',
            ),
            t(
              'Hat sich schon vertraulich in beide Richtungen ausgetauscht und benennt Nutzen und Grenzen.',
              'Has already exchanged in confidence in both directions and names benefits and limits.',
            ),
            t(
              'Tauscht sich seit Längerem verlässlich aus, auch in strittigen Fällen, und wahrt dabei das Recht und die eigene Rolle.',
              'Has exchanged reliably for some time, even in contested cases, while respecting the law and their own role.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'confidentiality',
      title: t('Umgang mit Vertraulichem', 'Handling confidential matters'),
      items: [
        question(
          'confidentiality_open_1',
          'H 3.2',
          t(
            'Wie halten Sie in Ihrer Arbeit Vertrauliches und Offenes auseinander?',
            'In your work, how do you keep confidential and open matters apart?',
          ),
          [
            t(
              'Nach der Art der Situation fragen, nie nach dem vertraulichen Inhalt.',
              'Ask about the kind of situation, never about the confidential content.',
            ),
            t(
              'Darauf achten, ob die Person im Gespräch über Dritte plaudert.',
              'Notice whether the person gossips about third parties during the conversation.',
            ),
          ],
        ),
        question(
          'confidentiality_open_2',
          'H 4.1',
          t(
            'Wem müssten Sie über die Sitzungen eines vertraulichen Kreises berichten?',
            'To whom would you have to report about the meetings of a confidential circle?',
          ),
          [
            t(
              'Unterscheiden: Pflicht, Gewohnheit, Erwartung im Umfeld.',
              'Tell apart: duty, habit, expectation of those around them.',
            ),
            t(
              'Eine offen benannte Pflicht ist kein Mangel an Verschwiegenheit.',
              'A duty stated openly is no lack of discretion.',
            ),
          ],
        ),
        question(
          'confidentiality_open_3',
          'H 4.1',
          t(
            'Was würden Sie antworten, wenn die Presse nach einem solchen Kreis fragt?',
            'What would you answer if the press asked about such a circle?',
          ),
          [t('Und wenn Kolleg:innen fragen?', 'And if colleagues ask?')],
        ),
        judgement(
          'confidentiality',
          'H 3.2, H 4.1',
          t(
            'Wie verlässlich hält sich die Person an vereinbarte Vertraulichkeit?',
            'How reliably does the person keep to agreed discretion?',
          ),
          [
            t(
              'Gibt im Gespräch selbst Vertrauliches preis oder hält Absprachen dazu für entbehrlich.',
              'Discloses confidential matters during the conversation itself or considers agreements on them dispensable.',
            ),
            t(
              'Bejaht Vertraulichkeit allgemein, kann aber keine eigene Grenze nennen.',
              'Approves of confidentiality in general but cannot name a boundary of their own.',
            ),
            t(
              'Nennt klare eigene Regeln. Wie sie unter Nachfragen aus Leitung, Presse oder Umfeld halten, bleibt offen.',
              'Names clear rules of their own. How they hold when leadership, press or peers ask remains open.',
            ),
            t(
              'Nennt klare Regeln, die eigenen Berichtspflichten und ein Beispiel, in dem die Regeln gehalten haben.',
              'Names clear rules, their own duties to report and an example in which the rules held.',
            ),
            t(
              'Hat Vertraulichkeit belegbar unter Druck gewahrt und klärt von sich aus, was weitergegeben werden darf.',
              'Has demonstrably kept confidences under pressure and clarifies unprompted what may be passed on.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'role_reflection',
      title: t('Verständnis für andere Rollen', 'Understanding other roles'),
      items: [
        question(
          'role_reflection_open_1',
          'H 2.2',
          t(
            'Denken Sie an einen Fall, in dem eine andere Stelle anders handelte als von Ihnen erwartet: Wie erklären Sie sich das?',
            'Think of a case in which another body acted differently from what you expected: how do you explain it?',
          ),
          [
            t(
              'Als Anstoß: Ein Verfahren wird eingestellt, obwohl Betroffene auf Verfolgung hoffen.',
              'As a starting point: proceedings are dropped although those affected hope for prosecution.',
            ),
            t('Was hätte die andere Stelle dazu gesagt?', 'What would the other body have said about it?'),
          ],
        ),
        question(
          'role_reflection_open_2',
          'H 2.2',
          t('Wo liegen die Grenzen Ihrer eigenen Rolle?', 'Where are the limits of your own role?'),
          [
            t(
              'Was wird von Ihnen erwartet, das Sie nicht leisten können?',
              'What is expected of you that you cannot deliver?',
            ),
          ],
        ),
        judgement(
          'role_reflection',
          'H 2.2, H 3.1',
          t(
            'Wie gut kann die Person andere Handlungslogiken nachvollziehen?',
            'How well can the person follow other logics of action?',
          ),
          [
            t(
              'Misst andere Stellen nur am eigenen Maßstab. Abweichendes gilt als falsch oder böswillig.',
              'Measures other bodies only by their own standard. Whatever differs is wrong or ill-intentioned.',
            ),
            t(
              'Räumt ein, dass andere anders arbeiten, nennt aber keine Gründe dafür.',
              'Concedes that others work differently but gives no reasons for it.',
            ),
            t(
              'Beschreibt Auftrag und Zwänge einer anderen Stelle auf Nachfrage zutreffend.',
              'Describes the mandate and constraints of another body accurately when asked.',
            ),
            t(
              'Beleuchtet einen Fall von sich aus aus mehreren Rollen und benennt die Grenzen der eigenen.',
              'Looks at a case unprompted from several roles and names the limits of their own.',
            ),
            t(
              'Hat deshalb das eigene Vorgehen schon geändert oder zwischen Stellen vermittelt und belegt das an einem Fall.',
              'Has changed their own approach because of this, or mediated between bodies, and shows it by a case.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'commitment',
      title: t('Verbindlichkeit', 'Commitment'),
      items: [
        question(
          'commitment_open_1',
          'H 2.2, H 3.1',
          t(
            'Wie lassen sich regelmäßige Sitzungen mit Ihrer Stelle vereinbaren?',
            'How would regular meetings fit with your position?',
          ),
          [
            t('Wer müsste zustimmen?', 'Who would have to agree?'),
            t(
              'Justiz: Wäre eine Teilnahme außerhalb des Amts möglich?',
              'Judiciary: would taking part outside office be possible?',
            ),
          ],
        ),
        question(
          'commitment_open_2',
          'H 2.2',
          t(
            'Was könnte dazu führen, dass Sie nach einiger Zeit nicht mehr kommen?',
            'What could lead to you no longer coming after a while?',
          ),
          [
            t('Ein Stellenwechsel, eine Wahl, eine Elternzeit?', 'A change of job, an election, parental leave?'),
            t('Wie war es in früheren Runden?', 'How was it in earlier circles?'),
          ],
        ),
        judgement(
          'commitment',
          'H 2.2',
          t('Wie verbindlich würde die Person selbst teilnehmen?', 'How firmly would the person take part themselves?'),
          [
            t(
              'Will nicht teilnehmen oder könnte nur eine Vertretung schicken.',
              'Does not want to take part or could only send a substitute.',
            ),
            t(
              'Will selbst kommen, hat derzeit aber keine Zeit oder rechnet mit häufigem Ausfall.',
              'Wants to come in person but currently has no time or expects to miss meetings often.',
            ),
            t(
              'Will selbst kommen und hat Zeit dafür. Ob die Stelle das auf Dauer zulässt, ist offen.',
              'Wants to come in person and has the time. Whether the position allows it in the long run is open.',
            ),
            t(
              'Sagt die eigene Teilnahme für mindestens neun Monate zu. Seitens der Stelle steht dem nichts entgegen.',
              'Commits to coming in person for at least nine months. Nothing in the position stands in the way.',
            ),
            t(
              'Sagt auf Dauer zu, ist auch kurzfristig erreichbar und hat in ähnlichen Runden belegbar beständig mitgearbeitet.',
              'Commits for the long run, is also available at short notice and has demonstrably worked steadily in similar circles.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'affected_perspective',
      title: t('Sicht der Betroffenen', 'View of those affected'),
      intro: t(
        'Fragen Sie nicht, ob die Person selbst betroffen ist. Erzählt sie davon, hören Sie zu und klären Sie, ob es in die Notizen soll. Eigene Erfahrung kann zu dieser Sicht beitragen; sie wird weder vorausgesetzt noch abgewertet.',
        'Do not ask whether the person is affected themselves. If they tell you, listen, and clarify whether it should be noted. Personal experience can contribute to this view; it is neither required nor discounted.',
      ),
      items: [
        question(
          'affected_perspective_open_1',
          'H 3.1, H 4.2',
          t(
            'Wie erfahren Sie, was Menschen brauchen, die hier Rassismus oder Hass erleben?',
            'How do you learn what people need who experience racism or hate here?',
          ),
          [
            t('Wann war das zuletzt so?', 'When did that last happen?'),
            t('Wessen Sicht erreicht Sie nicht?', 'Whose view does not reach you?'),
          ],
        ),
        question(
          'affected_perspective_open_2',
          'H 3.3, H 4.2',
          t(
            'Woran würden Betroffene merken, dass ein vertraulicher Kreis ihnen nützt?',
            'How would those affected notice that a confidential circle is of use to them?',
          ),
          [
            t(
              'Wann müsste man Betroffene fragen, bevor über ihren Fall gesprochen wird?',
              'When would those affected have to be asked before their case is discussed?',
            ),
          ],
        ),
        judgement(
          'affected_perspective',
          'H 3.1, H 4.2',
          t(
            'Wie sehr bringt die Person die Sicht der Betroffenen ein?',
            'How far does the person bring in the view of those affected?',
          ),
          [
            t(
              'Betroffene kommen in der Schilderung nicht vor oder nur als Störung.',
              'Those affected do not appear in the account, or only as a nuisance.',
            ),
            t(
              'Erwähnt Betroffene allgemein. Aussagen über ihre Lage bleiben Vermutung.',
              'Mentions those affected in general. Statements about their situation remain conjecture.',
            ),
            t(
              'Kennt ihre Lage aus zweiter Hand, etwa durch Beratungsstellen, und bezieht sie auf Nachfrage ein.',
              'Knows their situation second-hand, for instance through advice centres, and takes it into account when asked.',
            ),
            t(
              'Steht mit Betroffenen in direktem Austausch oder spricht aus eigener Erfahrung und bringt ihre Bedürfnisse von sich aus ein.',
              'Is in direct contact with those affected or speaks from experience, and raises their needs unprompted.',
            ),
            t(
              'Vertritt ihre Sicht auch gegen Widerspruch, hat ihr Vertrauen und unterscheidet ihre Anliegen von den eigenen.',
              'Stands up for their view even when contradicted, has their trust, and tells their concerns apart from their own.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'public_activism',
      title: t('Ausrichtung auf öffentliche Wirkung', 'Orientation towards public action'),
      intro: t(
        'Dieses Merkmal ist weder gut noch schlecht. Es zeigt, ob eher die vertrauliche Gruppe oder eher ein öffentliches Bündnis der passende Ort ist; beide werden gebraucht. Eine hohe Stufe spricht nur dann gegen die vertrauliche Gruppe, wenn die Verschwiegenheit deutlich niedriger liegt.',
        'This dimension is neither good nor bad. It shows whether the confidential group or a public alliance is the more fitting place; both are needed. A high step speaks against the confidential group only if discretion is clearly lower.',
      ),
      items: [
        question(
          'public_activism_open_1',
          'H 2.1, H 3.1',
          t(
            'Welchen Stellenwert hat öffentliche Arbeit für Sie, etwa Stellungnahmen oder Kundgebungen?',
            'How important is public work to you, such as statements or rallies?',
          ),
          [
            t('Wann haben Sie bewusst darauf verzichtet?', 'When did you deliberately refrain from it?'),
            t(
              'Nicht werten. Beide Richtungen gleich freundlich aufnehmen.',
              'Do not judge. Receive both directions in the same friendly way.',
            ),
          ],
        ),
        question(
          'public_activism_open_2',
          'H 3.1, H 4.1',
          t(
            'Wie entscheiden Sie, ob Sie einen Vorfall öffentlich machen?',
            'How do you decide whether to make an incident public?',
          ),
          [
            t(
              'Was wäre, wenn der Kreis Stillschweigen vereinbart hat?',
              'What if the circle has agreed to keep silent?',
            ),
          ],
        ),
        judgement(
          'public_activism',
          'H 3.1',
          t(
            'Wie stark ist die Person auf öffentliche Wirkung ausgerichtet?',
            'How strongly is the person oriented towards public action?',
          ),
          [
            t(
              'Arbeitet ausschließlich im Hintergrund. Öffentliche Äußerungen gehören nicht zur Rolle.',
              'Works exclusively in the background. Public statements are not part of the role.',
            ),
            t(
              'Äußert sich selten öffentlich und nur, wenn die Aufgabe es verlangt.',
              'Rarely speaks in public, and only when the task requires it.',
            ),
            t(
              'Nutzt öffentliche und stille Arbeit je nach Anlass, keine überwiegt.',
              'Uses public and quiet work as the occasion demands; neither prevails.',
            ),
            t(
              'Setzt meist auf öffentliche Wirkung. Stille Arbeit ist die Ausnahme.',
              'Mostly relies on public effect. Quiet work is the exception.',
            ),
            t(
              'Sieht im öffentlichen Handeln den Kern der eigenen Aufgabe und macht Vorfälle grundsätzlich öffentlich.',
              'Sees public action as the core of their task and makes incidents public as a matter of principle.',
            ),
          ],
        ),
      ],
    },
    {
      id: 'closing',
      title: t('Abschluss', 'Closing'),
      intro: t(
        'Fassen Sie in zwei oder drei Sätzen zusammen, was Sie verstanden haben, und lassen Sie es berichtigen. Sagen Sie noch nichts darüber, wie Sie die Person einschätzen oder wer sonst infrage kommt.',
        'Sum up in two or three sentences what you have understood and let the person correct it. Say nothing yet about how you assess the person or who else is being considered.',
      ),
      items: [
        {
          id: 'closing_personal',
          kind: 'single',
          label: t(
            'Könnten Sie an den Sitzungen immer selbst teilnehmen?',
            'Could you always attend the meetings in person?',
          ),
          hint: t(
            'Die Gruppe beginnt personengebunden: Vertretungen werden nicht geschickt.',
            'The group starts out bound to persons: no substitutes are sent.',
          ),
          options: [
            { id: 'yes', label: t('Ja, immer selbst', 'Yes, always in person') },
            {
              id: 'mostly',
              label: t(
                'Meist selbst, sonst bliebe der Platz leer',
                'Mostly in person; otherwise the seat would stay empty',
              ),
            },
            { id: 'no', label: t('Nein, nur mit Vertretung', 'No, only with a substitute') },
          ],
          prompts: [
            t(
              'Ergebnis bei den Angaben zur Person eintragen. „Nur mit Vertretung“ schließt die Aufnahme vorerst aus.',
              'Record the result in the person’s details. “Only with a substitute” rules out membership for now.',
            ),
          ],
          source: 'H 2.2',
        },
        {
          id: 'closing_hours',
          kind: 'number',
          label: t('Wie viele Stunden im Monat könnten Sie aufbringen?', 'How many hours a month could you spare?'),
          min: 0,
          max: 40,
          unit: t('Stunden im Monat', 'hours a month'),
          source: 'H 3.2',
        },
        {
          id: 'closing_coordination',
          kind: 'single',
          label: t(
            'Könnten Sie die Koordination der Gruppe übernehmen?',
            'Could you take on the coordination of the group?',
          ),
          hint: t(
            'Gemeint ist: einladen, Termine abstimmen, Unterlagen zusammenhalten.',
            'This means: inviting, scheduling, keeping documents together.',
          ),
          options: [
            { id: 'yes', label: t('Ja, in der Arbeitszeit', 'Yes, within working hours') },
            { id: 'limited', label: t('Ja, in begrenztem Umfang', 'Yes, to a limited extent') },
            { id: 'no', label: t('Nein', 'No') },
          ],
          source: 'H 4.3',
        },
        {
          id: 'closing_facilitation',
          kind: 'single',
          label: t('Wie viel Übung haben Sie im Moderieren?', 'How practised are you at facilitating meetings?'),
          options: [
            {
              id: 'practised',
              label: t('Viel, auch bei Meinungsverschiedenheiten', 'Very, including when opinions clash'),
            },
            { id: 'some', label: t('Etwas, in vertrauten Runden', 'Somewhat, in familiar circles') },
            { id: 'none', label: t('Wenig oder keine', 'Little or not at all') },
          ],
          prompts: [
            t(
              'Wer moderiert und Mitglied ist, muss beide Rollen sichtbar trennen können.',
              'Whoever facilitates as a member must be able to keep the two roles visibly apart.',
            ),
          ],
          source: 'H 4.3',
        },
        {
          id: 'closing_relations',
          kind: 'pairs',
          label: t(
            'Wie steht die Person zu anderen Akteur:innen vor Ort?',
            'How does the person relate to other local actors?',
          ),
          hint: t(
            'Nur eintragen, was die Person von sich aus gesagt hat: Vertrauen und Konkurrenz.',
            'Enter only what the person said unprompted: trust and rivalry.',
          ),
          prompts: [
            t(
              'Offen fragen: „Mit wem arbeiten Sie gern zusammen, mit wem könnten Sie es nicht?“ Keine Namen vorgeben.',
              'Ask openly: “Whom do you like working with, and with whom could you not?” Do not suggest names.',
            ),
            t(
              'Zivilgesellschaft: auch nach Konkurrenz um Fördermittel und Zuständigkeiten fragen.',
              'Civil society: also ask about competition for funding and remits.',
            ),
          ],
          source: 'H 3.1',
        },
        question(
          'closing_conditions',
          'H 3',
          t('Was müsste gegeben sein, damit Sie mitarbeiten?', 'What would have to be in place for you to take part?'),
          [t('Was wäre ein Grund, abzusagen?', 'What would be a reason to decline?')],
        ),
        question(
          'closing_questions',
          'H 3.1',
          t('Welche Fragen haben Sie an uns?', 'What questions do you have for us?'),
          [
            t(
              'Ehrlich antworten, auch „Das wissen wir noch nicht“.',
              'Answer honestly, including “We do not know yet”.',
            ),
            t(
              'Zuletzt: „Gibt es etwas, das nicht in die Notizen soll?“ Dann vor Ort streichen.',
              'Last: “Is there anything that should not be in the notes?” If so, strike it on the spot.',
            ),
          ],
        ),
        {
          id: 'closing_next_step',
          kind: 'date',
          label: t('Bis wann melden wir uns wieder?', 'By when will we get back to you?'),
          prompts: [
            t(
              'Den nächsten Schritt und den Weg (Telefon, Brief, E-Mail) vereinbaren, der für die Person sicher ist.',
              'Agree on the next step and on a channel (phone, letter, e-mail) that is safe for the person.',
            ),
          ],
          source: 'H 3.1',
        },
      ],
    },
  ],
  scales: [],
}
