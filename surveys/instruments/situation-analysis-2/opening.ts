import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { consent } from '../interview-items.ts'
import { inOne, notAskedToDisclose, open } from './parts.ts'

const overheard = t('Vorab klären: Kann jemand mithören?', 'Settle beforehand: can anyone overhear us?')
const ifNo = t(
  'Bei „Nein“: Gespräch ohne Notizen führen oder beenden. Nichts aus dem Gedächtnis nachtragen.',
  'If “No”: hold the conversation without notes, or end it. Add nothing from memory later.',
)
const ifPartly = t(
  'Bei „nicht zu allem“: vereinbaren, wie die Person ein Zeichen gibt.',
  'If “not on everything”: agree on how the person will signal this.',
)

const thanks = t(
  'Danke, dass Sie sich Zeit nehmen. Wir möchten verstehen, wie es hier um Rassismus und Hass steht und was die Menschen brauchen, die damit zu tun haben. Das Gespräch dauert etwa eine Stunde und ist freiwillig: Sie können jede Frage auslassen und jederzeit aufhören.',
  'Thank you for taking the time. We would like to understand how things stand here with racism and hate, and what the people who deal with them need. The conversation takes about an hour and is voluntary: you can skip any question and stop at any time.',
)

/** Who reads what. Who the project team is stands beneath it, by name, as the mandate says (server/mandate/told.ts). */
const protection = t(
  'Wir machen Notizen; lesen kann sie nur das Beratungsteam. Das Projektteam erfährt daraus, was wir zusammenfassen und was Sie freigeben. Gegen eine richterliche Anordnung können wir die Notizen nicht schützen. Nennen Sie uns deshalb bitte keine Namen zu Straftaten, die nicht angezeigt sind. Wörtlich zitieren wir nur, was Sie am Ende freigeben, und nie mit Ihrem Namen. Eine Aussage können Sie auch später zurücknehmen oder alles löschen lassen; fertige Berichte ändern sich dadurch nicht.',
  'We take notes; only the consultants can read them. From them, the project team learns what we sum up and what you release. We cannot protect the notes from a court order. Please give us no names, therefore, in connection with offences that have not been reported. We quote verbatim only what you release at the end, and never under your name. You can take a statement back later, or have everything erased; reports already finished do not change with that.',
)

const forPolice = t(
  'Für Sie gelten Legalitätsprinzip und Amtsgeheimnis: Straftaten, von denen Sie erfahren, müssen Sie verfolgen; über Vertrauliches aus dem Dienst dürfen Sie ohne Genehmigung nicht aussagen. Wir fragen deshalb nach Entwicklungen, nicht nach Verfahren, und nennen keine Fälle aus anderen Gesprächen. „Dazu darf ich nichts sagen“ ist eine vollständige Antwort.',
  'You are bound by the principle of mandatory prosecution and by official secrecy: you must prosecute offences you learn of, and without permission to testify you may not disclose confidential official matters. We therefore ask about developments, not about proceedings, and mention no cases from other conversations. “I may not say anything about that” is a complete answer.',
)

const forJustice = t(
  'Für Sie gelten Amtsgeheimnis und Beratungsgeheimnis, für die Staatsanwaltschaft auch das Legalitätsprinzip: Straftaten, von denen sie erfährt, muss sie verfolgen. Wir fragen deshalb nicht nach Verfahren und nennen keine Fälle aus anderen Gesprächen. Sagen Sie nichts, was an Ihrer Unabhängigkeit zweifeln ließe. „Dazu darf ich nichts sagen“ ist eine vollständige Antwort.',
  'You are bound by official secrecy and the secrecy of deliberations, and public prosecutors also by the principle of mandatory prosecution: they must prosecute offences they learn of. We therefore do not ask about proceedings, and mention no cases from other conversations. Say nothing that would cast doubt on your independence. “I may not say anything about that” is a complete answer.',
)

export const opening: Section = {
  id: 'opening',
  title: t('Einstieg', 'Opening'),
  intro: t(
    'Lesen Sie den Text vor, oder sagen Sie dasselbe in eigenen Worten. Lassen Sie nichts davon weg: Er sagt, wer was liest.',
    'Read the text out, or say the same in your own words. Leave nothing out: it says who reads what.',
  ),
  readAloud: inOne(thanks, protection),
  bySector: {
    police: { readAloud: inOne(thanks, protection, forPolice) },
    justice: { readAloud: inOne(thanks, protection, forJustice) },
  },
  items: [
    {
      ...consent,
      prompts: [overheard, ifNo, ifPartly],
      bySector: {
        police: {
          prompts: [
            overheard,
            t(
              'Legalitätsprinzip (§§\u00a0152, 160, 163 StPO): Fällt ein Name oder eine Tat, die nicht angezeigt ist, unterbrechen Sie und erinnern Sie daran.',
              'Principle of mandatory prosecution (§§\u00a0152, 160, 163 StPO): if a name or an unreported offence comes up, interrupt and remind the person of it.',
            ),
            t(
              'Amtsgeheimnis (§\u00a037 BeamtStG): Vorab klären, ob eine Genehmigung zur Aussage vorliegt und wofür. Ohne sie nur nach dem fragen, was offenkundig ist.',
              'Official secrecy (§\u00a037 BeamtStG): settle beforehand whether there is permission to testify, and for what. Without it, ask only about what is public knowledge.',
            ),
            ifNo,
            ifPartly,
          ],
        },
        justice: {
          prompts: [
            overheard,
            t(
              'Beratungsgeheimnis (§\u00a043 DRiG) und Amtsgeheimnis (§\u00a037 BeamtStG) gehen vor; für die Staatsanwaltschaft gilt das Legalitätsprinzip (§§\u00a0152, 160, 163 StPO).',
              'The secrecy of deliberations (§\u00a043 DRiG) and official secrecy (§\u00a037 BeamtStG) come first; public prosecutors are bound by the principle of mandatory prosecution (§§\u00a0152, 160, 163 StPO).',
            ),
            t(
              'Wer als Richter:in zu einem möglichen Fall Stellung nimmt, kann als befangen gelten. Brechen Sie dann das Thema ab.',
              'A judge who comments on a possible case may be seen as biased. Drop the subject then.',
            ),
            ifNo,
            ifPartly,
          ],
        },
      },
      source: 'model, §§ 152, 160, 163 StPO, § 37 BeamtStG, § 43 DRiG',
      serves: ['conduct'],
      minutes: 0.5,
    },
    open('opening_role', t('Welche Aufgaben haben Sie in der Kommune?', 'What are your tasks in the municipality?'), {
      prompts: [t('Seit wann machen Sie das?', 'Since when have you been doing this?')],
      source: 'H 3.1',
      serves: ['function'],
      minutes: 1,
    }),
    open(
      'opening_contact',
      t(
        'Hat Ihre Arbeit mit Rassismus und Hass zu tun? Wenn ja: wo?',
        'Does your work have to do with racism and hate? If so, where?',
      ),
      {
        prompts: [t('„Nein“ ist eine vollständige Antwort.', '“No” is a complete answer.'), notAskedToDisclose],
        source: 'H 1, P',
        serves: ['outside', 'inside'],
        minutes: 1.5,
      },
    ),
  ],
}
