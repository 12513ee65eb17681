import {
  hasFailed,
  isSkipped,
  operationOf,
  partiesOf,
  statusOf,
  surfaceOf,
  type Exchange,
} from './exchange.ts'

/** What narrows down the list of requests, as it stands in the address. What is left out, or empty, may be anything. */
export interface ExchangeFilter {
  /** `api`, `login`, `other` (files) or `push`. Left out: all but files that were delivered, since the console itself shows many. */
  surface: string
  /** A method such as `GET`, an operation such as `GET /balance`, or an event such as `newCall`. */
  operation: string
  /** The first digit of the status, `failed` or `skipped`. */
  status: string
  /** A participant: user, account or client. */
  who: string
  /** A text that occurs anywhere in it. */
  q: string
}

const longestText = 200

export function readFilter(query: URLSearchParams): ExchangeFilter {
  const read = (name: keyof ExchangeFilter) => (query.get(name) ?? '').trim().slice(0, longestText)
  return {
    surface: read('surface'),
    operation: read('operation'),
    status: read('status'),
    who: read('who'),
    q: read('q'),
  }
}

/** The filter as it stands in an address, without what is left out. */
export function filterQuery(filter: ExchangeFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
}

export function isWanted(
  exchange: Exchange,
  { surface, operation, status, who, q }: ExchangeFilter,
): boolean {
  return (
    (surface === '' ? !isDeliveredFile(exchange) : surface === surfaceOf(exchange)) &&
    (operation === '' || operation === operationOf(exchange) || operation === methodOf(exchange)) &&
    (status === '' || status === outcomeOf(exchange) || (status === 'failed' && hasFailed(exchange))) &&
    (who === '' || partiesOf(exchange).includes(who)) &&
    (q === '' || JSON.stringify(exchange).toLowerCase().includes(q.toLowerCase()))
  )
}

function isDeliveredFile(exchange: Exchange): boolean {
  return surfaceOf(exchange) === 'other' && !hasFailed(exchange)
}

function methodOf(exchange: Exchange): string | undefined {
  return exchange.kind === 'push' ? undefined : exchange.request.method
}

function outcomeOf(exchange: Exchange): string {
  return isSkipped(exchange) ? 'skipped' : String(statusOf(exchange)).slice(0, 1)
}

/** What can be chosen, from what there is. */
export interface Choices {
  methods: string[]
  operations: string[]
  who: string[]
}

export function choicesAmong(all: readonly Exchange[]): Choices {
  const sorted = (values: readonly (string | undefined)[]) =>
    [...new Set(values)].filter((value) => value !== undefined).sort()
  return {
    methods: sorted(all.map(methodOf)),
    operations: sorted(all.map(operationOf)),
    who: sorted(all.flatMap(partiesOf)),
  }
}
