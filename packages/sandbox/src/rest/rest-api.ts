import { routes, type OperationName } from '@sipgate-kit/contract'
import type { Kernel } from '../world/kernel.ts'
import type { Caller } from '../traffic/journal.ts'
import { jsonAnswer } from '../traffic/json-answer.ts'
import { matchRoute, type RouteMatch } from '../traffic/match-route.ts'
import { asHeaderValue, whyHeader } from '../traffic/why-header.ts'
import { authenticate } from './authenticate.ts'
import { corsHeaders, isPreflight, preflightAnswer } from './rest-cors.ts'
import type { Handler, RestCall, RestCaller } from './handler.ts'
import { handlers } from './handlers.ts'
import { jsonBody } from './json-body.ts'
import { readParameters } from './read-parameters.ts'
import { Refusal } from './refusal.ts'

export interface RestRequest {
  request: Request
  /** Below `/v2`, with the slash. */
  path: string
  query: URLSearchParams
  body: string
}

export interface RestOptions {
  /** `documented`: sipgate answers most errors without a body. `always`: each with `{ errors: […] }`. */
  errorBodies: 'documented' | 'always'
}

/** Answers a request below `/v2`, and says who sent it. */
export type RestApi = (request: RestRequest) => Promise<{ response: Response; caller: Caller }>

export function restApi(kernel: Kernel, { errorBodies }: RestOptions): RestApi {
  return async ({ request, path, query, body }) => {
    if (isPreflight(request)) return { response: preflightAnswer(request), caller: {} }
    const match = matchRoute(request.method === 'HEAD' ? 'GET' : request.method, path)
    const caller: Caller = {}
    let response: Response
    try {
      response = await answer(kernel, match, { request, path, query, body }, caller)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const withBody = errorBodies === 'always' || /^\/(authorization\/oauth2|blacklist)\//.test(path)
      response = refusalAnswer(error, match, withBody)
    }
    for (const [name, value] of Object.entries(corsHeaders(request))) response.headers.set(name, value)
    response.headers.set('cache-control', 'no-store')
    return { response: request.method === 'HEAD' ? new Response(null, response) : response, caller }
  }
}

/** Checks credentials, path, scope, query, body and the object itself, which is taken to be sipgate's order. */
async function answer(
  kernel: Kernel,
  match: RouteMatch,
  { request, query, body }: RestRequest,
  seen: Caller,
): Promise<Response> {
  const isPublic = match.kind === 'found' && routes[match.operation].public
  const caller = isPublic ? undefined : await authenticate(kernel, request.headers.get('authorization'))
  if (caller) remember(seen, caller)
  if (match.kind === 'unknown') throw new Refusal(404, 'The API has no such path.')
  if (match.kind === 'wrong method')
    throw new Refusal(
      405,
      `This path accepts ${match.allowed.join(', ')}, not ${request.method.slice(0, 20)}.`,
    )
  const { operation, parameters } = match
  const route = routes[operation]
  // The route table ties path and body to the operation; TypeScript cannot follow that through a name known at run time.
  const handler = handlers[operation] as Handler<OperationName> | undefined
  if (caller) checkScopes(operation, caller)
  if (!handler) throw new Refusal(501, 'The sandbox does not implement this operation.')
  const read = await readParameters(operation, parameters, query)
  // The body of a deletion is optional: it selects what to delete.
  const hasNone = route.body === 'none' || (route.method === 'DELETE' && body === '')
  const checked = hasNone ? undefined : await jsonBody(operation, request.headers.get('content-type'), body)
  const call = { kernel, ...read, body: checked } as unknown as RestCall<OperationName>
  const result: unknown = await handler(call, caller as RestCaller)
  if (route.method !== 'GET') kernel.changed()
  if (result instanceof Response) return result
  return result === undefined
    ? new Response(null, { status: route.status })
    : jsonAnswer(result, { status: route.status })
}

function remember(seen: Caller, { account, user, clientId }: RestCaller): void {
  seen.account = account.masterSipId
  seen.user = user.id
  if (clientId !== undefined) seen.client = clientId
}

function checkScopes(operation: OperationName, { scopes }: RestCaller): void {
  const needed = routes[operation].scopes
  if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return
  const held = scopes.length > 8 ? `${scopes.length} scopes, but none of these` : scopes.join(', ') || 'none'
  throw new Refusal(403, `The token needs one of the scopes ${needed.join(', ')}; it has ${held}.`)
}

function refusalAnswer(
  { status, message, pointer }: Refusal,
  match: RouteMatch,
  withBody: boolean,
): Response {
  const headers = new Headers({ [whyHeader]: asHeaderValue(message) })
  if (match.kind === 'wrong method') headers.set('allow', match.allowed.join(', '))
  if (status === 401) headers.set('www-authenticate', 'Bearer realm="sipgate"')
  if (!withBody) return new Response(null, { status, headers })
  const problem = {
    status,
    title: titles[status] ?? 'Error',
    detail: message,
    ...(pointer && { source: { pointer } }),
  }
  return jsonAnswer({ errors: [problem] }, { status, headers })
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  415: 'Unsupported Media Type',
  501: 'Not Implemented',
}
