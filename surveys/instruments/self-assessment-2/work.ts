import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { milieus } from './milieus.ts'
import { agree, often } from './statements.ts'

/** The first half: the topic, everyday work, position, contacts, incidents. */
export const work = [
  {
    id: 'topic',
    title: t('Das Thema und Sie', 'The topic and you'),
    intro: t(
      'Mit dem Thema sind Rassismus, Hass und Anfeindungen vor Ort gemeint. „Vor Ort“ heißt: in der Kommune, in der Sie arbeiten oder sich engagieren.',
      'The topic means racism, hate and hostility locally. “Locally” means: in the municipality where you work or volunteer.',
    ),
    items: [
      agree(
        'own_initiative',
        'motivation',
        'H 3.1',
        t('Auch ohne Auftrag kümmere ich mich um das Thema.', 'I attend to the topic even without being asked to.'),
      ),
      agree(
        'local_incidents',
        'knowledge',
        'H 3.1',
        t(
          'Ich kann beschreiben, welche Vorfälle es in den letzten zwölf Monaten vor Ort gab.',
          'I can describe which incidents there have been locally in the past twelve months.',
        ),
      ),
      agree(
        'on_the_side',
        'motivation',
        'H 3.1',
        t('Das Thema beschäftigt mich nur am Rande.', 'The topic is only on the margins of what I do.'),
      ),
      agree(
        'make_public',
        'public_activism',
        'H 3.1',
        t('Vorfälle sollten öffentlich gemacht werden.', 'Incidents should be made public.'),
      ),
    ],
  },
  {
    id: 'everyday',
    title: t('Ihr Arbeitsalltag', 'Your everyday work'),
    intro: t(
      'Wie oft kommt das bei Ihnen vor? Denken Sie an die letzten zwölf Monate. Mit Betroffenen sind Menschen gemeint, die Rassismus oder Hass erleben. Ehrenamtliche Arbeit zählt mit.',
      'How often does this happen in your case? Think of the past twelve months. By “people affected” we mean people who experience racism or hate. Voluntary work counts too.',
    ),
    items: [
      often(
        'talks_with_affected',
        'affected_perspective',
        'H 3.1, H 4.2',
        t(
          'Ich spreche mit Betroffenen darüber, was sie brauchen.',
          'I talk with people affected about what they need.',
        ),
      ),
      often(
        'noticed_afterwards',
        'confidentiality',
        'H 3.2',
        t(
          'Erst im Nachhinein merke ich, dass etwas vertraulich war.',
          'Only afterwards do I realise that something was confidential.',
        ),
      ),
      often(
        'considers_affected',
        'affected_perspective',
        'H 4.2',
        t(
          'Bevor ich entscheide, überlege ich, was das für Betroffene bedeutet.',
          'Before I decide, I consider what it means for people affected.',
        ),
      ),
      often(
        'close_colleagues',
        'confidentiality',
        'H 3.2',
        t(
          'Ich bespreche Vertrauliches auch mit engen Kolleg:innen.',
          'I discuss confidential matters with close colleagues too.',
        ),
      ),
    ],
  },
  {
    id: 'position',
    title: t('Ihre Aufgabe', 'Your position'),
    items: [
      agree(
        'own_decisions',
        'authority',
        'H 2.2',
        t('In meinem Aufgabengebiet entscheide ich selbst.', 'Within my remit I decide myself.'),
      ),
      agree(
        'approval_first',
        'authority',
        'H 3.1',
        t('Bevor ich etwas zusage, brauche ich eine Genehmigung.', 'Before I commit to anything, I need approval.'),
      ),
      agree(
        'knows_options',
        'knowledge',
        'H 3.1',
        t(
          'Ich weiß, was ich in meiner Aufgabe bei einem Vorfall tun darf.',
          'I know what my position allows me to do in case of an incident.',
        ),
      ),
      {
        ...agree(
          'direct_access',
          'leadership',
          'H 3.1',
          t(
            'Ich kann die Leitung meiner Organisation direkt ansprechen.',
            'I can approach the leadership of my organisation directly.',
          ),
        ),
        hint: t(
          'Gehören Sie selbst zur Leitung, passt die letzte Antwort.',
          'If you are part of the leadership yourself, the last answer fits.',
        ),
      },
      {
        id: 'years_in_field',
        kind: 'number',
        label: t(
          'Seit wie vielen Jahren haben Sie beruflich oder im Ehrenamt mit dem Thema zu tun?',
          'For how many years have you dealt with the topic in your job or as a volunteer?',
        ),
        hint: t(
          'Eine ungefähre Zahl genügt. Neu dabei? Dann tragen Sie 0 ein.',
          'A rough number is enough. New to it? Then enter 0.',
        ),
        min: 0,
        max: 60,
        unit: t('Jahre', 'years'),
        source: 'H 3.1',
        serves: ['experience'],
      },
    ],
  },
  {
    id: 'contacts',
    title: t('Ihre Kontakte', 'Your contacts'),
    items: [
      agree(
        'varied_contacts',
        'networking',
        'H 3.1',
        t(
          'Ich habe vor Ort Kontakt zu sehr verschiedenen Gruppen.',
          'I am in contact with very different groups locally.',
        ),
      ),
      agree(
        'media_first',
        'networking',
        'H 3.1',
        t(
          'Was vor Ort los ist, erfahre ich vor allem aus den Medien.',
          'I learn what is going on locally mainly from the media.',
        ),
      ),
      agree(
        'asked_about_severity',
        'threat_judgement',
        'H 3.1',
        t('Bei mir fragen andere nach, wie ernst ein Vorfall ist.', 'Others ask me how serious an incident is.'),
      ),
      milieus,
    ],
  },
  {
    id: 'incidents',
    title: t('Wenn etwas passiert', 'When something happens'),
    intro: t(
      'Denken Sie an Vorfälle von Rassismus, Hass oder Bedrohung, die Sie erlebt oder von denen Sie gehört haben.',
      'Think of incidents of racism, hate or threat that you have experienced or heard about.',
    ),
    items: [
      agree(
        'incidents_looked_up',
        'knowledge',
        'H 3.1',
        t(
          'Welche Vorfälle es vor Ort gab, müsste ich erst nachlesen.',
          'I would first have to look up which incidents there have been locally.',
        ),
      ),
      agree(
        'leaves_statements',
        'public_activism',
        'H 3.1',
        t(
          'Öffentliche Äußerungen zu Vorfällen überlasse ich anderen.',
          'I leave public statements on incidents to others.',
        ),
      ),
      agree(
        'thinking_together',
        'motivation',
        'H 3.1',
        t(
          'Ich habe im letzten Jahr mit anderen überlegt, was wir vor Ort tun können.',
          'Over the past year I have thought with others about what we can do locally.',
        ),
      ),
      agree(
        'options_asked',
        'knowledge',
        'H 3.1',
        t(
          'Was ich bei einem Vorfall tun darf, müsste ich erst erfragen.',
          'I would first have to ask what I am allowed to do in case of an incident.',
        ),
      ),
    ],
  },
] satisfies Section[]
