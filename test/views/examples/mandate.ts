import { mandateFields } from '../../../server/mandate/form.ts'
import { mandateFormPage } from '../../../server/mandate/form-page.ts'
import { mandatePage } from '../../../server/mandate/page.ts'
import { emptyMandate, type Mandate } from '../../../surveys/mandate.ts'
import { languages } from '../../../surveys/vocabulary.ts'

const municipality = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const mandate: Mandate = {
  client: { name: 'Dr. Ilse <Roth>', function: 'Oberbürgermeisterin', organisation: 'Stadt Musterfurt' },
  purpose: 'Klären, ob die Stadt einen vertraulichen Kreis braucht.\nUnd wenn ja, mit wem.',
  team: [
    { name: 'Petra Sommer', function: 'Leiterin des Hauptamts', organisation: 'Stadt Musterfurt', isLocal: true },
    { name: 'Jan <Kern>', function: '', organisation: 'Fachstelle', isLocal: false },
    { name: 'Uwe Ohm', function: '', organisation: '', isLocal: null },
  ],
  legalBasis: 'public_task',
  legalWords: '§ 3 DSG NRW',
  startsOn: '2026-01-01',
  endsOn: '2026-02-28',
  notes: 'Zwei <Absätze>',
}
const saved = { savedAt: new Date('2026-03-02T09:00:00Z'), savedBy: 'Kim Beispiel' }

export default languages.flatMap((language) => {
  const place = { municipality, language }
  const reading = { ...place, today: '2026-03-02', mayEdit: true }
  return [
    mandatePage({ ...reading, mandate: undefined, accounts: [] }),
    mandatePage({ ...reading, mandate: undefined, accounts: [], mayEdit: false }),
    mandatePage({
      ...reading,
      mandate: { ...mandate, ...saved },
      accounts: [{ name: 'Petra Sommer' }, { name: 'Mo' }],
    }),
    mandatePage({ ...reading, mandate: { ...emptyMandate, ...saved }, accounts: [] }),
    mandateFormPage({ ...place, fields: mandateFields(emptyMandate), revision: 0, unnamed: [], complaints: [] }),
    mandateFormPage({
      ...place,
      fields: { ...mandateFields(mandate), 'team.1.name': '', endsOn: '2025-01-01' },
      revision: 3,
      unnamed: ['Mo <b>'],
      complaints: [
        { field: 'team.1.name', label: 'Person 2, Name', message: 'Bitte füllen Sie dieses Feld aus.' },
        { field: 'endsOn', label: 'Ende', message: 'Das Ende liegt vor dem Beginn.' },
      ],
    }),
  ]
})
