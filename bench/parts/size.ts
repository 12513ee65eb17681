import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { Part } from '../part.ts'

/** They need more than a browser has. */
const onlyOnServers = new Set(['sipgateio'])

const folder = fileURLToPath(new URL('..', import.meta.url))

const programs: Record<string, string> = {
  'sipgate-kit, SipgateCore.request()': `import { SipgateCore } from '@sipgate-kit/client/core'
    console.log((await new SipgateCore({ auth: { accessToken: 'token' } }).request('GET /balance')).amount)`,
  'sipgate-kit, sipgate.balance.get()': `import { Sipgate } from '@sipgate-kit/client'
    console.log((await new Sipgate({ auth: { accessToken: 'token' } }).balance.get()).amount)`,
  fetch: `console.log((await (await fetch('https://api.sipgate.com/v2/balance', { headers: { authorization: 'Bearer token' } })).json()).amount)`,
  'openapi-fetch': `import createClient from 'openapi-fetch'
    console.log((await createClient({ baseUrl: 'https://api.sipgate.com/v2' }).GET('/balance')).data.amount)`,
  ky: `import ky from 'ky'
    console.log((await ky.get('https://api.sipgate.com/v2/balance').json()).amount)`,
  axios: `import axios from 'axios'
    console.log((await axios.get('https://api.sipgate.com/v2/balance')).data.amount)`,
  'sipgate-rest-api-client-v2': `import { createClient, createHttp } from 'sipgate-rest-api-client-v2'
    console.log((await createClient(createHttp('https://api.sipgate.com/v2', 'token')).getBalance()).amount)`,
  sipgateio: `import { sipgateIO } from 'sipgateio'
    console.log((await sipgateIO({ token: 'token' }).get('/balance')).amount)`,
}

/** Those that run on a server; the same programs, and sipgate's library for Node. */
const onServers: readonly string[] = [
  'sipgate-kit, sipgate.balance.get()',
  'axios',
  'sipgate-rest-api-client-v2',
  'sipgateio',
]

export const size: Part = {
  name: 'size',
  title: 'Size: a program that gets the balance, bundled and minified',
  async run() {
    const sizes = new Map<string, Sizes>()
    for (const [name, contents] of Object.entries(programs))
      sizes.set(name, {
        browser: onlyOnServers.has(name) ? undefined : await bundled(contents, 'browser'),
        server: onServers.includes(name) ? await bundled(contents, 'node') : undefined,
      })
    const { browser: methods, server } = sizes.get('sipgate-kit, sipgate.balance.get()') ?? {}
    const { browser: core } = sizes.get('sipgate-kit, SipgateCore.request()') ?? {}
    return {
      heads: ['program', 'browser, kB gzipped', 'Node server, kB', 'Node server, kB gzipped'],
      rows: [...sizes].map(([name, { browser, server }]) => [
        name,
        kilobytes(browser?.gzipped),
        kilobytes(server?.minified),
        kilobytes(server?.gzipped),
      ]),
      goals: [
        goal('in a browser with all methods', methods?.gzipped, 10_500),
        goal('in a browser through request()', core?.gzipped, 7_500),
        goal('for a Node server, minified', server?.minified, 150_000),
      ],
    }
  },
}

interface Size {
  readonly minified: number
  readonly gzipped: number
}

interface Sizes {
  readonly browser: Size | undefined
  readonly server: Size | undefined
}

function goal(what: string, bytes = Infinity, limit: number) {
  return {
    goal: `${what} at most ${limit / 1000} kB`,
    measured: `${kilobytes(bytes)} kB`,
    reached: bytes <= limit,
  }
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : (bytes / 1000).toFixed(1)
}

async function bundled(contents: string, platform: 'browser' | 'node'): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
    logLevel: 'silent',
  })
  const [{ contents: bytes } = { contents: new Uint8Array() }] = outputFiles
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}
