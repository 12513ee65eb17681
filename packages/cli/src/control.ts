import { CliError } from './cli-error.ts'
import { platform } from './platform.ts'

/** A sandbox that runs somewhere, steered over its control API. */
export interface Control {
  get<Answer>(path: string): Promise<Answer>
  send<Answer>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer>
}

/** @param url where the sandbox is: `http://localhost:3001` */
export function controlOf(url: string): Control {
  const base = URL.canParse(url) ? new URL('/_sandbox/api', url).href : undefined
  if (base === undefined)
    throw new CliError(`"${url}" is no URL; a sandbox is at one like http://localhost:3001.`)
  async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await reach(`${base}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = parse(text)
    if (response.ok) return answer as Answer
    const { error } = (answer ?? {}) as { error?: { message?: string } }
    throw new CliError(error?.message ?? `The sandbox answered ${response.status}. Is ${url} a sandbox?`)
  }
  async function reach(address: string, init: RequestInit): Promise<Response> {
    try {
      return await platform.fetch(address, init)
    } catch {
      throw new CliError(
        `There is no sandbox at ${url}. Start one with "sipgate-kit sandbox", or name another with --url.`,
      )
    }
  }
  return { get: (path) => call('GET', path), send: call }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
