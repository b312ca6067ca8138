import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { addMunicipalities } from './add.ts'
import { editMunicipalities } from './edit.ts'
import { showMunicipality } from './municipality.ts'

/** The places that are advised, each with its way from the first interview to the decision. */
export async function municipalitiesRoom(app: App, context: AppContext): Promise<void> {
  addMunicipalities(app, context)
  showMunicipality(app, context)
  editMunicipalities(app, context)
}
