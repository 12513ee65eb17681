import { aText, checkOptions, oneOf, type FieldCheck, type FieldChecks } from '../world/check-fields.ts'
import { maskField, maskJson, maskPath, maskText, maskUrl } from './mask-secrets.ts'
import type { Surface } from './operation.ts'
import { shownHeaders, type HeaderList } from './shown-headers.ts'

/** One request to the API or the login server, and its answer. Tokens, codes and secrets are masked. */
export interface JournalEntry {
  /** Counts from 1, in the order the requests came. */
  id: number
  /** ISO 8601, on the sandbox's clock. */
  time: string
  surface: 'api' | 'login' | 'other'
  method: string
  /** Without the query. */
  path: string
  query: Record<string, string>
  /** Such as `GET /balance` or `POST /token`; missing when nothing has this address. */
  operation?: string
  /** Those that may hold a secret are masked. */
  headers: Record<string, string>
  /** How the caller proved who it is. */
  credentials: 'none' | 'Bearer' | 'Basic' | 'other'
  /** The fields of a form. Only known harmless ones, such as `grant_type`, are readable. */
  form?: Record<string, string>
  /** A JSON body, at most 2000 characters of it. */
  body?: string
  /** 0 when the connection was broken. */
  status: number
  durationMs: number
  /** Masked likewise; missing when the connection was broken. */
  answerHeaders?: Record<string, string>
  /** Where it redirected to. */
  location?: string
  answer?: string
  /** Why the sandbox refused it, in one sentence. */
  why?: string
  /** The id of the fault that affected it. */
  fault?: number
  account?: string
  user?: string
  client?: string
}

/** All given filters must match. */
export interface JournalFilter {
  operation?: string
  surface?: JournalEntry['surface']
  status?: number
  /** Only requests with a greater `id`. */
  after?: number
  /** At most this many, the newest. */
  limit?: number
}

const aCount: FieldCheck = (value) =>
  value === Infinity || (Number.isSafeInteger(value) && (value as number) >= 0) || 'a whole number.'

const filterChecks: FieldChecks<JournalFilter> = {
  operation: aText,
  surface: oneOf('api', 'login', 'other'),
  status: aCount,
  after: aCount,
  limit: aCount,
}

export interface Caller {
  account?: string
  user?: string
  client?: string
}

export interface Journal {
  record(request: Request, exchange: Exchange): void
  requests(filter?: JournalFilter): JournalEntry[]
  /** The number of requests by operation, including those no longer kept. */
  counts(): Record<string, number>
  nextId(): number
  clear(): void
}

export interface Exchange {
  id: number
  surface: Surface
  operation?: string | undefined
  startedAt: number
  durationMs: number
  body: string
  /** Missing when the connection was broken. */
  response?: Response | undefined
  answer?: string | undefined
  caller: Caller
  fault?: number | undefined
  why?: string | undefined
}

const keptPerOperation = 200
const longestText = 2000
/** Longer texts are masked and cut at once, so that they are not kept in memory until somebody looks. */
const longestUnread = 4000

/** An entry that is written when it is first read: most never are. */
interface Kept {
  readonly key: string
  read(): JournalEntry
}

export function createJournal(): Journal {
  /** By operation, so that many requests of one kind never push the others out. */
  let kept = new Map<string, Kept[]>()
  let counts = new Map<string, number>()
  let lastId = 0
  return {
    nextId: () => ++lastId,
    record(request, exchange) {
      const entry = keep(request, exchange)
      const { key } = entry
      const entries = kept.get(key) ?? []
      entries.push(entry)
      if (entries.length > keptPerOperation) entries.shift()
      kept.set(key, entries)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    requests(filter = {}) {
      const {
        operation,
        surface,
        status,
        after = 0,
        limit = Infinity,
      } = checkOptions<JournalFilter>('requests', filter, filterChecks)
      const found = [...kept.values()]
        .flat()
        .map((entry) => entry.read())
        .filter(
          (entry) =>
            entry.id > after &&
            (operation === undefined || entry.operation === operation) &&
            (surface === undefined || entry.surface === surface) &&
            (status === undefined || entry.status === status),
        )
        .sort((one, other) => one.id - other.id)
      return structuredClone(limit === Infinity ? found : found.slice(Math.max(found.length - limit, 0)))
    },
    counts: () => Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other))),
    clear() {
      kept = new Map()
      counts = new Map()
    },
  }
}

/** What an entry is written from, without the request itself, which holds its connection. */
function keep({ url, method, headers }: Request, exchange: Exchange): Kept {
  const { response, answer = '', body } = exchange
  const facts: Facts = {
    ...exchange,
    url,
    method,
    headers: [...headers],
    authorization: headers.get('authorization'),
    contentType: headers.get('content-type'),
    status: response?.status ?? 0,
    answerHeaders: response && [...response.headers],
    location: response?.headers.get('location'),
  }
  delete facts.response
  const key = exchange.operation ?? '(unknown)'
  if (answer.length + body.length > longestUnread) {
    const entry = describe(facts)
    return { key, read: () => entry }
  }
  let entry: JournalEntry | undefined
  return { key, read: () => (entry ??= describe(facts)) }
}

interface Facts extends Exchange {
  url: string
  method: string
  headers: HeaderList
  answerHeaders: HeaderList | undefined
  authorization: string | null
  contentType: string | null
  status: number
  location: string | null | undefined
}

function describe(facts: Facts): JournalEntry {
  const { surface, operation, answer, caller, fault, why, location } = facts
  const url = new URL(facts.url)
  return {
    id: facts.id,
    time: new Date(facts.startedAt).toISOString(),
    surface: surface === 'api' || surface === 'login' ? surface : 'other',
    method: facts.method,
    path: cap(maskPath(url.pathname)),
    query: maskFields(url.searchParams),
    headers: shownHeaders(facts.headers),
    ...(operation !== undefined && { operation }),
    credentials: credentialsOf(facts.authorization),
    ...describeBody(facts),
    status: facts.status,
    durationMs: Math.max(0, Math.round(facts.durationMs)),
    ...(facts.answerHeaders && { answerHeaders: shownHeaders(facts.answerHeaders) }),
    ...(location && { location: cap(maskUrl(location)) }),
    ...(answer && { answer: cap(maskJson(answer)) }),
    ...(why && { why: cap(maskText(why)) }),
    ...(fault !== undefined && { fault }),
    ...caller,
  }
}

function describeBody({ contentType, body }: Facts): Pick<JournalEntry, 'form' | 'body'> {
  if (body === '') return {}
  const isForm = contentType?.includes('x-www-form-urlencoded')
  return isForm ? { form: maskFields(new URLSearchParams(body)) } : { body: cap(maskJson(body)) }
}

/** At most 50 fields. A field given twice shows both values. */
function maskFields(fields: URLSearchParams): Record<string, string> {
  const shown = new Map<string, string>()
  for (const [name, value] of [...fields].slice(0, 50)) {
    const key = cap(maskText(name), 100)
    const before = shown.get(key)
    const masked = cap(maskField(name, value), 500)
    shown.set(key, before === undefined ? masked : `${before}, ${masked}`)
  }
  return Object.fromEntries(shown)
}

function credentialsOf(authorization: string | null): JournalEntry['credentials'] {
  const scheme = authorization?.split(' ', 1)[0]?.toLowerCase()
  if (scheme === undefined) return 'none'
  return scheme === 'bearer' ? 'Bearer' : scheme === 'basic' ? 'Basic' : 'other'
}

function cap(text: string, longest = longestText): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
