import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { consent } from '../interview-items.ts'
import { inOne } from '../situation-analysis-2/parts.ts'

const purpose = t(
  'Danke, dass Sie sich Zeit nehmen. Wir überlegen, wer in einem kleinen, vertraulichen Kreis gegen Rassismus und Hass mitarbeiten könnte. Heute geht es darum, ob das für Sie passt. Das Gespräch dauert etwa eine Stunde und ist freiwillig: Sie können jede Frage auslassen und jederzeit aufhören; ein Nachteil entsteht Ihnen daraus nicht.',
  'Thank you for taking the time. We are considering who might take part in a small, confidential circle against racism and hate. Today is about whether that would suit you. The conversation takes about an hour and is voluntary: you can skip any question and stop at any time, without any disadvantage.',
)

/**
 * Who reads what, and that people are rated: what stands in a report under somebody's name has to be said before. Who the
 * project team is stands beneath it, as the mandate says.
 */
const disclosure = t(
  'Wir machen Notizen; sie lesen nur die Berater:innen. Nach dem Gespräch halten wir zu zehn Punkten eine Einschätzung fest, jede Person im Team für sich. Auf Wunsch zeigen wir sie Ihnen jederzeit. Was wir als Beleg zu einer Einschätzung schreiben, steht unter Ihrem Namen im Bericht an das Projektteam. Andere Befragte sehen davon nichts. Sätze, die Sie am Ende freigeben, können ohne Ihren Namen auch einen Befund im Lagebericht stützen, den wir den Menschen vor Ort zeigen. Gegen eine richterliche Anordnung können wir die Notizen nicht schützen; nennen Sie deshalb bitte keine Namen zu Straftaten, die nicht angezeigt sind. Am Ende empfehlen wir; entscheiden werden Menschen vor Ort.',
  'We take notes; only the consultants read them. After the conversation we record a rating on ten points, each person in the team separately. On request we show it to you at any time. What we write as evidence for a rating stands under your name in the report to the project team. Others who are interviewed see none of that. Sentences that you release in the end may, without your name, also support a finding in the situation report, which we show to the people here. We cannot protect the notes from a court order; please give us no names, therefore, in connection with offences that have not been reported. In the end we recommend; people here decide.',
)

const forPolice = t(
  'Für Sie gelten Legalitätsprinzip und Amtsgeheimnis: Wir fragen nach Entwicklungen, nicht nach Verfahren. „Dazu darf ich nichts sagen“ ist eine vollständige Antwort und wirkt sich auf keine Einschätzung aus.',
  'You are bound by the principle of mandatory prosecution and by official secrecy: we ask about developments, not about proceedings. “I may not say anything about that” is a complete answer and affects no rating.',
)

const forJustice = t(
  'Wir fragen nicht nach Verfahren. Sagen Sie nichts, was an Ihrer Unabhängigkeit zweifeln ließe. „Dazu darf ich nichts sagen“ ist eine vollständige Antwort und wirkt sich auf keine Einschätzung aus.',
  'We do not ask about proceedings. Say nothing that would cast doubt on your independence. “I may not say anything about that” is a complete answer and affects no rating.',
)

const settle = [
  t('Vorab klären: Kann jemand mithören?', 'Settle beforehand: can anyone overhear us?'),
  t(
    'Bei „Nein“: Gespräch ohne Notizen führen oder beenden. Nichts aus dem Gedächtnis nachtragen.',
    'If “No”: hold the conversation without notes, or end it. Add nothing from memory later.',
  ),
  t(
    'Bei „nicht zu allem“: vereinbaren, wie die Person ein Zeichen gibt.',
    'If “not on everything”: agree on how the person will signal this.',
  ),
]

export const opening: Section = {
  id: 'opening',
  title: t('Einstieg', 'Opening'),
  intro: t(
    'Lesen Sie den Text vor, oder sagen Sie dasselbe in eigenen Worten. Lassen Sie nichts davon weg: Er sagt, was eingeschätzt wird und wer es liest. Zeigen können Sie die Einschätzung im Profil der Person, sobald Ihre eigene abgeschlossen ist.',
    'Read the text out, or say the same in your own words. Leave nothing out: it says what is rated and who reads it. You can show the rating in the person’s profile, once your own is final.',
  ),
  readAloud: inOne(purpose, disclosure),
  bySector: {
    police: { readAloud: inOne(purpose, disclosure, forPolice) },
    justice: { readAloud: inOne(purpose, disclosure, forJustice) },
  },
  items: [
    {
      ...consent,
      prompts: settle,
      bySector: {
        police: {
          prompts: [
            ...settle,
            t(
              'Legalitätsprinzip (§§\u00a0152, 160, 163 StPO): Fällt ein Name oder eine Tat, die nicht angezeigt ist, unterbrechen Sie und erinnern Sie daran.',
              'Principle of mandatory prosecution (§§\u00a0152, 160, 163 StPO): if a name or an unreported offence comes up, interrupt and remind the person of it.',
            ),
            t(
              'Amtsgeheimnis (§\u00a037 BeamtStG): Vorab klären, ob eine Genehmigung zur Aussage vorliegt und wofür.',
              'Official secrecy (§\u00a037 BeamtStG): settle beforehand whether there is permission to testify, and for what.',
            ),
          ],
        },
        justice: {
          prompts: [
            ...settle,
            t(
              'Wer als Richter:in zu einem möglichen Fall Stellung nimmt, kann als befangen gelten (§\u00a024 StPO, §\u00a042 ZPO). Brechen Sie dann das Thema ab.',
              'A judge who comments on a possible case may be seen as biased (§\u00a024 StPO, §\u00a042 ZPO). Drop the subject then.',
            ),
            t(
              'Für die Staatsanwaltschaft gilt das Legalitätsprinzip (§§\u00a0152, 160, 163 StPO).',
              'Public prosecutors are bound by the principle of mandatory prosecution (§§\u00a0152, 160, 163 StPO).',
            ),
          ],
        },
      },
      source: 'model, §§ 152, 160, 163 StPO, § 37 BeamtStG, § 24 StPO, § 42 ZPO',
      serves: ['conduct'],
      minutes: 0.5,
    },
  ],
}
