import type { SandboxUrls } from '../world/kernel.ts'
import { SandboxError, type SandboxErrorCode } from '../sandbox-error.ts'
import type { Endpoint } from './endpoint.ts'
import { refusedBecause } from '../traffic/refuse-foreign-request.ts'

export type ControlApi = (request: Request, body: string) => Promise<Response>

type ControlErrorCode =
  SandboxErrorCode | 'forbidden' | 'method_not_allowed' | 'unsupported_media_type' | 'invalid_json'

/**
 * Answers below `/_sandbox/api`. It sends no CORS headers, so that pages of other origins can neither control nor
 * read it.
 */
export function controlApi(endpoints: readonly Endpoint[], urls: SandboxUrls): ControlApi {
  return async (request, body) => {
    const refused = refusedBecause(request, urls)
    if (refused) return problem(403, 'forbidden', refused)
    const path = new URL(request.url).pathname.slice('/_sandbox/api'.length).replace(/\/$/, '')
    const there = endpoints.flatMap((endpoint) => {
      const id = match(endpoint.path, path)
      return id === undefined ? [] : [{ endpoint, id }]
    })
    if (there.length === 0) return problem(404, 'not_found', listOf(endpoints))
    const found = there.find(({ endpoint }) => endpoint.method === request.method)
    if (!found) return wrongMethod(there.map(({ endpoint }) => endpoint.method))
    const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
    if (request.method !== 'GET' && !isJson)
      return problem(
        415,
        'unsupported_media_type',
        'Send the header "Content-Type: application/json", also without a body.',
      )
    return run(found, request, body)
  }
}

async function run(
  { endpoint, id }: { endpoint: Endpoint; id: string },
  request: Request,
  text: string,
): Promise<Response> {
  let body: unknown
  try {
    body = text === '' || request.method === 'GET' ? undefined : JSON.parse(text)
  } catch {
    return problem(400, 'invalid_json', 'The body is not JSON.')
  }
  try {
    const answer = await endpoint.run({ id, query: new URL(request.url).searchParams, body })
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer)
  } catch (error) {
    if (error instanceof SandboxError)
      return problem(error.code === 'not_found' ? 404 : 400, error.code, error.message)
    throw error
  }
}

/** The id in the path, an empty text when the pattern has none, undefined when it does not match. */
function match(pattern: string, path: string): string | undefined {
  const [prefix = '', suffix] = pattern.split('{id}')
  if (suffix === undefined) return pattern === path ? '' : undefined
  const fits = path.startsWith(prefix) && path.endsWith(suffix) && path.length > prefix.length + suffix.length
  const id = fits ? path.slice(prefix.length, path.length - suffix.length) : ''
  if (id === '' || id.includes('/')) return undefined
  try {
    return decodeURIComponent(id)
  } catch {
    return undefined
  }
}

function wrongMethod(methods: string[]): Response {
  const response = problem(405, 'method_not_allowed', `This address accepts ${methods.join(', ')}.`)
  response.headers.set('allow', methods.join(', '))
  return response
}

function listOf(endpoints: readonly Endpoint[]): string {
  const paths = [...new Set(endpoints.map(({ path }) => path))]
  return `This address does not exist. The addresses below /_sandbox/api are ${paths.join(', ')}.`
}

function problem(status: number, code: ControlErrorCode, message: string): Response {
  return Response.json({ error: { code, message } }, { status })
}
