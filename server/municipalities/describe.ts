import type { Municipality } from '../../db/places/municipalities.ts'
import type { Texts } from '../../views/text/index.ts'

/** "Landkreis, Modellkommune"; an imported case need not say either. */
export const describeMunicipality = ({ kind, role }: Pick<Municipality, 'kind' | 'role'>, t: Texts): string =>
  [kind && t.terms.kind[kind], role && t.terms.municipalityRole[role]].filter(Boolean).join(', ')
