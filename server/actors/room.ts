import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { showActor } from './actor.ts'
import { addActors } from './add/add.ts'
import { editActors } from './edit.ts'
import { importPeople } from './import/import.ts'
import { showImported } from './import/imported.ts'
import { showActors } from './list.ts'
import { removeActors } from './removal.ts'
import { changeStatuses } from './status.ts'
import { tieActors } from './ties/change.ts'
import { confirmTies } from './ties/confirm.ts'

/** The people who matter in a municipality: what is known about them, where they stand, whom they trust. */
export async function actorsRoom(app: App, context: AppContext): Promise<void> {
  showActors(app, context)
  addActors(app, context)
  importPeople(app, context)
  showImported(app, context)
  showActor(app, context)
  editActors(app, context)
  changeStatuses(app, context)
  tieActors(app, context)
  confirmTies(app, context)
  removeActors(app, context)
}
