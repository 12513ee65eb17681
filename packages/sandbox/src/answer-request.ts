import { consoleRoutes } from './console/console.ts'
import { controlApi } from './control/control-api.ts'
import { endpoints } from './control/endpoints.ts'
import { isElsewhere } from './evil/elsewhere.ts'
import type { Evil } from './evil/evil.ts'
import { assets } from './pages/assets.ts'
import { download } from './rest/download.ts'
import { ConnectionReset, playFault, type Faults, type PendingFault } from './traffic/faults.ts'
import type { Caller, Exchange, Journal } from './traffic/journal.ts'
import { isStreamed, knownText } from './traffic/json-answer.ts'
import type { Kernel } from './world/kernel.ts'
import { limitedBody, longestFor, longestSnapshot } from './traffic/limited-body.ts'
import { loginServer } from './login/login-server.ts'
import { operationOf, surfaceOf } from './traffic/operation.ts'
import { restApi, type RestOptions } from './rest/rest-api.ts'
import type { Scenarios } from './traffic/scenarios.ts'
import type { Sandbox } from './sandbox.ts'
import { withSecureHeaders } from './traffic/secure-headers.ts'
import { whyHeader } from './traffic/why-header.ts'

interface Parts extends RestOptions {
  kernel: Kernel
  faults: Faults
  scenarios: Pick<Scenarios, 'faultFor'>
  evil: Pick<Evil, 'answer' | 'answerElsewhere'>
  journal: Journal
  sandbox: Sandbox
}

/**
 * Answers every request: finds the part of the sandbox that it is for, applies a pending fault, and records the
 * request.
 */
export function answering({ kernel, faults, scenarios, evil, journal, sandbox, errorBodies }: Parts) {
  const api = restApi(kernel, { errorBodies })
  const login = loginServer(kernel)
  const control = controlApi(endpoints(sandbox, journal), kernel.urls)
  const console = consoleRoutes(sandbox, kernel.urls, control, kernel)
  const files = assets()

  return async (given: Request): Promise<Response> => {
    kernel.tasks.runDue(kernel.clock.now())
    const url = new URL(given.url)
    const surface = surfaceOf(url.pathname)
    const operation = operationOf(given.method, url.pathname)
    const longest = surface === 'control' && given.method === 'PUT' ? longestSnapshot : longestFor(operation)
    const body = await bodyOf(given, longest)
    const caller: Caller = {}
    const answer = async (): Promise<Response> => {
      if (body === undefined) return tooLong(longest)
      if (surface === 'api') {
        const answered = await api({
          request: given,
          path: url.pathname.slice('/v2'.length) || '/',
          query: url.searchParams,
          body,
        })
        Object.assign(caller, answered.caller)
        return answered.response
      }
      if (url.pathname === '/_sandbox/push-key.pem')
        return new Response(sandbox.pushes.publicKey, {
          headers: { 'content-type': 'application/x-pem-file' },
        })
      if (url.pathname.startsWith('/download/')) return download(kernel, given)
      const request = readable(given, url, body)
      if (surface === 'login') return login.fetch(request)
      if (isElsewhere(url.pathname))
        return evil.answerElsewhere({ request, body }, async (honest) =>
          login.fetch(readable(request, honest, body)),
        )
      if (surface === 'control') return control(request, body)
      if (url.pathname.startsWith('/_sandbox/assets/')) {
        const file = await files.fetch(request)
        if (file.status !== 404) return file
      }
      return console(request, body)
    }
    if (surface === 'control' || surface === 'console') return withSecureHeaders(await answer())
    const asked = { request: given, body: body ?? '', operation, isOfTheApi: surface === 'api' }
    return journaled(given, { surface, operation, body: body ?? '', caller }, () =>
      evil.answer(asked, answer),
    )
  }

  /** The same answer, recorded; a pending fault of the operation comes first. */
  async function journaled(
    request: Request,
    {
      surface,
      operation,
      body,
      caller,
    }: Pick<Exchange, 'surface' | 'body' | 'caller'> & {
      operation: ReturnType<typeof operationOf>
    },
    answer: () => Promise<Response>,
  ): Promise<Response> {
    const fault =
      operation === undefined
        ? undefined
        : (faults.take(operation) ?? ofScenario(operation, surface === 'api'))
    const exchange = {
      id: journal.nextId(),
      surface,
      operation,
      startedAt: kernel.clock.now(),
      body,
      fault: fault?.id,
    }
    const began = kernel.platform.now()
    const write = (response: Response | undefined, why: string | undefined, text?: string) =>
      journal.record(request, {
        ...exchange,
        durationMs: kernel.platform.now() - began,
        caller: surface === 'login' ? loginCaller(request, body) : caller,
        response,
        answer: text,
        why,
      })
    try {
      const answered = await answerWith(fault, request, answer)
      const response = withSecureHeaders(answered)
      write(response, response.headers.get(whyHeader) ?? undefined, await jsonText(response))
      return response
    } catch (error) {
      write(undefined, whyBroken(error, request))
      throw error
    }
  }

  function ofScenario(operation: string, isOfTheApi: boolean): PendingFault | undefined {
    const fault = scenarios.faultFor(operation, isOfTheApi)
    return (
      fault && {
        id: 0,
        times: 1,
        operation: operation as PendingFault['operation'],
        ...fault,
        delay: Number(fault.delay ?? 0),
      }
    )
  }

  async function answerWith(
    fault: PendingFault | undefined,
    request: Request,
    answer: () => Promise<Response>,
  ) {
    return fault ? playFault(fault, kernel.platform, request.signal, answer) : answer()
  }
}

async function bodyOf(request: Request, longest: number): Promise<string | undefined> {
  return request.method === 'GET' || request.method === 'HEAD' ? '' : limitedBody(request, longest)
}

/** The same request with the body that was read and the path as parsed here. */
function readable(request: Request, url: URL, body: string): Request {
  const { method, headers, signal } = request
  return new Request(url.href, { method, headers, signal, ...(body !== '' && { body }) })
}

function tooLong(longest: number): Response {
  const most = `${Math.round(longest / 1024)} KB`
  return new Response(`The body is longer than ${most}.\n`, {
    status: 413,
    headers: { [whyHeader]: `The body is longer than ${most}.`, 'content-type': 'text/plain; charset=utf-8' },
  })
}

async function jsonText(response: Response): Promise<string | undefined> {
  if (isStreamed(response)) return undefined
  const known = knownText(response)
  if (known !== undefined) return known
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return isJson && response.body ? response.clone().text() : undefined
}

/** The client that a request to the login server names. */
function loginCaller(request: Request, body: string): Caller {
  const named =
    new URL(request.url).searchParams.get('client_id') ?? new URLSearchParams(body).get('client_id')
  return named ? { client: named.slice(0, 200) } : {}
}

function whyBroken(error: unknown, request: Request): string {
  if (error instanceof ConnectionReset) return 'A fault broke the connection.'
  return request.signal.aborted
    ? 'The client disconnected before the answer was ready.'
    : 'The sandbox itself failed.'
}
