import type { Fields } from './fields.ts'

export interface Conflict {
  revision: number
  what: string
  words: string[]
  fields: Fields
  /** Whom it speaks of. */
  people: { id: string; label: string }[]
}

export type Answer =
  | { kind: 'saved'; revision: number; savedAt: string; progress: string }
  /** Unfinished: something is only not there yet. */
  | { kind: 'invalid'; message: string; isUnfinished: boolean }
  | { kind: 'conflict'; conflict: Conflict }
  /** The interview was completed, or is gone. */
  | { kind: 'closed' }
  | { kind: 'signed_out' }
  /** No connection, or the server cannot answer now. */
  | { kind: 'failed' }

let csrf = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? ''

export async function post(
  url: string,
  entry: { item: string; revision: number; fields: Fields },
  keepalive: boolean,
): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify(entry),
      keepalive,
      signal: AbortSignal.timeout(20_000),
    })
    return read(answer.status, await answer.json())
  } catch {
    return { kind: 'failed' }
  }
}

/** A question to the server beside the answers; undefined where there is no reply to show. */
export async function ask<Reply>(url: string, body: object): Promise<Reply | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

interface Body {
  revision: number
  savedAt: string
  progress: string
  complaints: { message: string }[]
  isUnfinished?: boolean
  conflict?: Conflict
}

function read(status: number, body: Body): Answer {
  if (status === 200) return { kind: 'saved', ...body }
  if (status === 422) {
    const [first] = body.complaints
    return { kind: 'invalid', message: first?.message ?? '', isUnfinished: body.isUnfinished === true }
  }
  if (status === 409 && body.conflict) return { kind: 'conflict', conflict: body.conflict }
  if (status === 409 || status === 404) return { kind: 'closed' }
  return { kind: status === 401 || status === 403 ? 'signed_out' : 'failed' }
}

/** After signing in anew, in another tab, the session has another token. */
export async function renewToken(): Promise<void> {
  try {
    const page = await (await fetch(window.location.href)).text()
    const meta = new DOMParser().parseFromString(page, 'text/html').querySelector<HTMLMetaElement>('meta[name="csrf"]')
    csrf = meta?.content ?? csrf
  } catch {
    // Still no connection: the next attempt asks again.
  }
}
