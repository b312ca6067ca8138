import type { Here } from '../../db/database.ts'
import { saveMandate } from '../../db/places/mandates.ts'
import { daysBefore } from './notation.ts'

/** Everything here is made up. Both places have given the same kind of mandate, and one person reads along. */
export async function mandateFor(here: Here, now: Date): Promise<void> {
  await saveMandate(here, {
    mandate: {
      client: { name: 'Dr. Hanna Kraus', function: 'Bürgermeisterin', organisation: 'Stadtverwaltung' },
      purpose:
        'Klären, ob und mit wem sich Verwaltung, Polizei, Justiz und Zivilgesellschaft vertraulich zu Rassismus und Anfeindungen austauschen sollten.',
      team: [
        { name: 'Petra Sommer', function: 'Projektleitung', organisation: 'Fachstelle Zusammenhalt', isLocal: false },
      ],
      legalBasis: 'consent',
      legalWords: null,
      startsOn: daysBefore(now, 400),
      endsOn: daysBefore(now, -200),
      notes: null,
    },
    revision: 0,
    savedBy: 'c1',
    now,
  })
}
