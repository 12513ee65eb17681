import { CliError } from './cli-error.ts'
import type { Platform } from './platform.ts'
import { readSandboxUrl } from './sandbox-url.ts'

/** A running sandbox, controlled over HTTP. */
export interface Control {
  get<Answer>(path: string): Promise<Answer>
  send<Answer>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer>
}

/**
 * @param sandbox where the sandbox is, such as `http://localhost:3001`
 * @throws CliError when that is not a URL
 */
export function controlOf(sandbox: string, { fetch }: Pick<Platform, 'fetch'>): Control {
  const url = readSandboxUrl(sandbox)
  async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const request = new Request(new URL(`/_sandbox/api${path}`, url), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const response = await reach(request)
    const answer = parse(await response.text())
    const { error } = (answer ?? {}) as { error?: { message?: string } }
    if (response.ok && answer !== notJson) return answer as Answer
    throw new CliError(
      error?.message ??
        `The server at ${url.origin} answered ${response.status}, but it does not look like a sandbox. Check --url.`,
    )
  }
  async function reach(request: Request): Promise<Response> {
    try {
      return await fetch(request)
    } catch {
      throw new CliError(
        `No sandbox answers at ${url.origin}. Start one with "sipgate-kit sandbox", or name another with --url.`,
      )
    }
  }
  return { get: (path) => call('GET', path), send: call }
}

const notJson = Symbol('not JSON')

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return notJson
  }
}
