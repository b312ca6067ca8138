import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { listLimits } from '../../surveys/people-list/table.ts'
import { Problem } from './problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether its form may hold a file; all others are refused before anything of it is read. */
    takesFile?: boolean
  }
}

/** A file as the body of a request holds it: in memory, never on a disk. */
export class SentFile {
  constructor(
    readonly bytes: Uint8Array,
    /** False where it is longer than a file may be. */
    readonly isWhole: boolean,
  ) {}
}

/** What a form with one file may hold; the token and a handful of fields stand beside it. */
const limits = {
  files: 1,
  fileSize: listLimits.bytes,
  fields: 20,
  fieldSize: listLimits.bytes,
  fieldNameSize: 100,
  headerPairs: 50,
}

/** Longer than all that is taken, and what stands around it. */
const longest = 2.5 * listLimits.bytes

/** Reads forms with a file; to be called before forms are guarded, for the token is one of their fields. */
export async function readUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false, limits })
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart() || request.is404) return
    if (!request.routeOptions.config.takesFile) throw new Problem('badRequest', 415)
    if (Number(request.headers['content-length'] ?? 0) > longest) throw new Problem('tooLarge', 413)
    request.body = await partsOf(request)
  })
}

async function partsOf(request: FastifyRequest): Promise<Record<string, unknown>> {
  const body = new Map<string, unknown>()
  for await (const part of request.parts()) {
    const value = part.type === 'file' ? await fileOf(part) : String(part.value)
    const before = body.get(part.fieldname)
    body.set(part.fieldname, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(body)
}

async function fileOf(part: { toBuffer(): Promise<Buffer>; file: { truncated: boolean } }): Promise<SentFile> {
  const bytes = await part.toBuffer()
  return new SentFile(bytes, !part.file.truncated)
}
