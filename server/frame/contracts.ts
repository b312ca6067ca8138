import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import { z } from 'zod'
import { query } from './sent.ts'

/**
 * The contract of a route: which parameters, query and body it takes, declared beside its policy as `schema` and
 * checked by Fastify's own compiler before the handler runs. Nothing is coerced, nothing dropped, no default put in:
 * what does not fit is answered with the page for requests that make no sense (400) and repeated nowhere.
 *
 * A contract states names and shapes only. What a person may mistype (lengths, required fields, options) stays with
 * readForm, which answers 422 with everything that was typed.
 */
interface Contracts extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
}

/** The application as rooms know it: a handler reads the parameters, query and body that its route declares. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  Contracts
>

/** For Fastify: nothing of a request is bent until it fits. */
export const strictly = { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } } as const

/**
 * Turns the contract of every route into what the compiler reads; to be called before the first route.
 * @throws when a route with parameters or a body declares none: it would take anything.
 */
export function declareContracts(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const name = `${route.method} ${route.url}`
    const { params, body, querystring = queryOf(route.config?.policy) } = (route.schema ?? {}) as Declared
    const wanted = [...route.url.matchAll(/:(\w+)/g)].map((match) => match[1])
    const declared = Object.keys(params?.shape ?? {})
    if (wanted.toSorted().join() !== declared.toSorted().join())
      throw new Error(`${name} declares other parameters than it has`)
    if (route.method !== 'GET' && route.method !== 'HEAD' && !body) throw new Error(`${name} declares no body`)
    route.schema = {
      ...(params && { params: jsonSchema(params) }),
      ...(querystring && { querystring: jsonSchema(querystring) }),
      ...(body && { body: jsonSchema(body) }),
    }
  })
}

interface Declared {
  params?: z.ZodObject
  querystring?: z.ZodObject
  body?: z.ZodObject
}

/** A page of ours that declares no query has none. Links for people outside may arrive decorated by a mail program. */
const queryOf = (policy: string | undefined) => (policy === 'public' || policy === 'candidate' ? undefined : query({}))

/** One result for one contract, so that what many routes share is compiled once. */
const known = new WeakMap<z.ZodObject, object>()

function jsonSchema(contract: z.ZodObject): object {
  const made = known.get(contract) ?? z.toJSONSchema(contract, { target: 'draft-7' })
  known.set(contract, made)
  return made
}
