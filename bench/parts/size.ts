import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { Part } from '../part.ts'

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
}

export const size: Part = {
  name: 'size',
  title: 'Size: a program for the browser that gets the balance, minified and gzipped',
  async run() {
    const sizes = new Map<string, number>()
    for (const [name, contents] of Object.entries(programs)) sizes.set(name, await gzipped(contents))
    const of = (name: string) => sizes.get(name) ?? 0
    const methods = of('sipgate-kit, sipgate.balance.get()')
    const core = of('sipgate-kit, SipgateCore.request()')
    return {
      heads: ['program', 'kB'],
      rows: [...sizes].map(([name, bytes]) => [name, (bytes / 1000).toFixed(1)]),
      goals: [
        {
          goal: 'with all methods at most 8 kB (6 aimed at)',
          measured: `${(methods / 1000).toFixed(1)} kB`,
          reached: methods <= 8000,
        },
        {
          goal: 'through request() at most 5 kB (3 aimed at)',
          measured: `${(core / 1000).toFixed(1)} kB`,
          reached: core <= 5000,
        },
      ],
    }
  },
}

async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}
