import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { open } from '../situation-analysis-2/parts.ts'
import { ladder } from './ladder.ts'

const noIsFine = t('„Das käme für mich nicht infrage“ ist eine Antwort.', '“I would not consider it” is an answer.')
const proofIsNoStep = t(
  'Angebote unter Bedingungen zählen voll, auch ohne eigene Erfahrung. Was sich schon bewährt hat, gehört in den Beleg.',
  'Offers under conditions count in full, also without experience of one’s own. What has proved itself belongs in the evidence.',
)
const notDrawnIn = t(
  'Eine solche Gruppe redet der Polizei nicht in ihre Arbeit hinein.',
  'Such a group does not interfere with the work of the police.',
)

/**
 * Willing to share with the security authorities, for police with the others (H 3.1). Whoever judges cases is asked the
 * opposite: how clear the limits are of what may be said, since a judge who shares may be biased.
 */
export const policeSharing: Section = {
  id: 'police_sharing',
  title: t('Austausch mit der Polizei', 'Sharing with the police'),
  intro: t(
    'Gegenüber sind hier Polizei und andere Sicherheitsbehörden. Nicht nach eigener Diskriminierung fragen; was von selbst erzählt wird, besonders schützen.',
    'The counterpart here is the police and other security authorities. Do not ask about personal experience of discrimination; protect with special care what is told unprompted.',
  ),
  readAloud: notDrawnIn,
  bySector: {
    police: {
      intro: t(
        'Hier dreht sich die Frage um: Gegenüber sind Verwaltung, Justiz und Zivilgesellschaft. Wer sich auf Legalitätsprinzip oder Amtsgeheimnis beruft, verweigert nichts, sondern benennt eine Grenze.',
        'Here the question is turned round: the counterparts are administration, judiciary and civil society. Whoever refers to mandatory prosecution or official secrecy refuses nothing but names a limit.',
      ),
    },
    justice: {
      intro: t(
        'Hier geht es um Klarheit, nicht um Bereitschaft: Wer Fälle entscheidet, soll im Kreis nichts über sie sagen. Fragen Sie nach Grenzen und danach, wie die Person sie wahrt.',
        'This is about clarity, not willingness: whoever decides cases should say nothing about them in the circle. Ask about limits, and how the person keeps to them.',
      ),
    },
  },
  items: [
    open(
      'police_sharing_open_1',
      t(
        'Wo haben Sie bisher mit der Polizei zu tun gehabt? Was lief gut, was nicht?',
        'Where have you had to do with the police so far? What went well, and what did not?',
      ),
      {
        prompts: [t('„Noch nie“ ist eine vollständige Antwort.', '“Never so far” is a complete answer.')],
        bySector: {
          police: {
            label: t(
              'Wo arbeiten Sie bisher mit Verwaltung und Zivilgesellschaft zusammen? Was läuft gut, was nicht?',
              'Where do you work with the administration and civil society so far? What goes well, and what does not?',
            ),
          },
          justice: {
            label: t(
              'Worüber dürfen Sie in einem solchen Kreis sprechen, worüber nicht?',
              'What may you talk about in such a circle, and what not?',
            ),
            prompts: [
              t(
                'Was folgt für Sie daraus, dass das Vertrauen in Ihre Unabhängigkeit gewahrt bleiben muss (§\u00a039 DRiG)?',
                'What follows for you from the duty to keep trust in your independence (§\u00a039 DRiG)?',
              ),
              t('Käme eine Teilnahme außerhalb des Amts infrage?', 'Would taking part outside office be possible?'),
            ],
          },
        },
        source: 'H 3.1, § 39 DRiG',
        serves: ['exchange', 'police_sharing'],
        minutes: 3,
      },
    ),
    open(
      'police_sharing_open_2',
      t(
        'Können Sie sich vorstellen, der Polizei eine Einschätzung vertraulich mitzuteilen? Unter welchen Bedingungen?',
        'Could you imagine sharing an assessment with the police in confidence? On what conditions?',
      ),
      {
        prompts: [
          noIsFine,
          t(
            'Und umgekehrt: Was täten Sie mit einem Hinweis von der Polizei?',
            'And the other way round: what would you do with information from the police?',
          ),
          t(
            'Grenzen ausdrücklich erfragen: Schweigepflicht, Schutz von Ratsuchenden. Die Polizei muss Straftaten verfolgen, von denen sie erfährt (§§\u00a0152, 160, 163 StPO).',
            'Ask explicitly about limits: professional secrecy, protection of clients. The police must prosecute offences they learn of (§§\u00a0152, 160, 163 StPO).',
          ),
        ],
        bySector: {
          police: {
            label: t(
              'Können Sie sich vorstellen, in einem gemischten Kreis eine Einschätzung vertraulich mitzuteilen? Unter welchen Bedingungen?',
              'Could you imagine sharing an assessment in confidence in a mixed circle? On what conditions?',
            ),
            prompts: [
              noIsFine,
              t(
                'Und umgekehrt: Was täten Sie mit einem Hinweis aus Verwaltung oder Zivilgesellschaft?',
                'And the other way round: what would you do with information from the administration or civil society?',
              ),
              t(
                'Grenzen ausdrücklich erfragen: Legalitätsprinzip (§§\u00a0152, 160, 163 StPO), Amtsgeheimnis und Genehmigung zur Aussage (§\u00a037 BeamtStG).',
                'Ask explicitly about limits: mandatory prosecution (§§\u00a0152, 160, 163 StPO), official secrecy and permission to testify (§\u00a037 BeamtStG).',
              ),
            ],
          },
          justice: {
            label: t(
              'Wann müssten Sie sich aus einem Gespräch im Kreis heraushalten?',
              'When would you have to keep out of a conversation in the circle?',
            ),
            prompts: [
              t(
                'Was täten Sie, wenn ein anhängiges Verfahren zur Sprache kommt?',
                'What would you do if pending proceedings came up?',
              ),
              t(
                'Befangenheit (§\u00a024 StPO, §\u00a042 ZPO) ansprechen: Schon der Anschein genügt.',
                'Touch on bias (§\u00a024 StPO, §\u00a042 ZPO): the appearance of it is enough.',
              ),
              t(
                'Bei der Staatsanwaltschaft: Straftaten, von denen sie erfährt, muss sie verfolgen (§§\u00a0152, 160, 163 StPO).',
                'With public prosecutors: they must prosecute offences they learn of (§§\u00a0152, 160, 163 StPO).',
              ),
            ],
          },
        },
        source: 'H 3.1, §§ 152, 160, 163 StPO, § 37 BeamtStG, § 24 StPO, § 42 ZPO',
        serves: ['police_sharing', 'limits'],
        minutes: 3.5,
      },
    ),
    ladder(
      'police_sharing',
      t(
        'Wie weit geht das Angebot, sich mit der Polizei vertraulich auszutauschen?',
        'How far does the offer go to exchange with the police in confidence?',
      ),
      [
        t('Lehnt es ab, mit der Polizei vertraulich zu sprechen.', 'Rejects talking to the police in confidence.'),
        t('Lässt offen, ob es infrage kommt.', 'Leaves open whether it is conceivable.'),
        t('Nennt Bedingungen, unter denen Teilen infrage kommt.', 'Names conditions on which sharing is conceivable.'),
        t(
          'Nennt Bedingungen für Teilen und Annehmen, und die eigenen rechtlichen Grenzen.',
          'Names conditions for sharing and accepting, and their own legal limits.',
        ),
        t(
          'Schlägt dazu einen ersten Schritt vor: was, mit wem, wie geschützt.',
          'Proposes a first step as well: what, with whom, how protected.',
        ),
      ],
      {
        source: 'H 3.1, model',
        heed: proofIsNoStep,
        bySector: {
          police: {
            label: t(
              'Wie weit geht das Angebot, sich mit den anderen Bereichen vertraulich auszutauschen?',
              'How far does the offer go to exchange with the other sectors in confidence?',
            ),
            anchors: [
              t('Lehnt es ab, Einschätzungen im Kreis zu teilen.', 'Rejects sharing assessments in the circle.'),
              t('Lässt offen, ob es infrage kommt.', 'Leaves open whether it is conceivable.'),
              t(
                'Nennt Bedingungen, unter denen Teilen infrage kommt.',
                'Names conditions on which sharing is conceivable.',
              ),
              t(
                'Nennt Bedingungen für Teilen und Annehmen, und die eigenen rechtlichen Grenzen.',
                'Names conditions for sharing and accepting, and their own legal limits.',
              ),
              t(
                'Schlägt dazu einen ersten Schritt vor: was, mit wem, und was dabei außen vor bleibt.',
                'Proposes a first step as well: what, with whom, and what stays outside.',
              ),
            ],
          },
          justice: {
            label: t(
              'Wie klar sind der Person die Grenzen dessen, was sie im Kreis sagen darf?',
              'How clear is the person about the limits of what they may say in the circle?',
            ),
            hint: t(
              'Nach dem Gespräch einschätzen, nicht vorlesen. Wer nichts teilt, steht hier nicht niedrig: Es zählt, wie klar die Grenzen sind.',
              'Rate after the conversation; do not read aloud. Whoever shares nothing is not low here: what counts is how clear the limits are.',
            ),
            anchors: [
              t('Sieht für das eigene Sprechen keine Grenzen.', 'Sees no limits to what they may say.'),
              t(
                'Nennt Neutralität allgemein, ohne zu sagen, was daraus folgt.',
                'Names neutrality in general without saying what follows from it.',
              ),
              t('Nennt, worüber sie nicht sprechen darf.', 'Names what they may not talk about.'),
              t(
                'Nennt dazu, was sie beitragen kann und wann sie sich heraushält.',
                'Names in addition what they can contribute and when they would keep out.',
              ),
              t(
                'Schlägt eine Regel vor, die den Kreis und das Amt schützt.',
                'Proposes a rule that protects both the circle and the office.',
              ),
            ],
          },
        },
      },
    ),
  ],
}
