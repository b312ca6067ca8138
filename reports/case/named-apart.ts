import { apart } from '../../surveys/people/apart.ts'
import type { CaseFile } from './case-file.ts'

/** The same case for whoever reads of several people at once: nobody is called like somebody else. */
export const namedApart = (file: CaseFile): CaseFile => ({ ...file, actors: apart(file.actors) })
