import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const all = endpoints(createSandbox(), { counts: () => ({}) })
const described = async (): Promise<Record<string, unknown>> => {
  const sandbox = createSandbox()
  const answer = await sandbox.fetch(`${sandbox.url}/_sandbox/api/openapi.json`)
  return (await answer.json()) as Record<string, unknown>
}
const ajv = new Ajv2020()
/** The body that the README shows for a call. */
const exampleOf = ({ method, path }: Endpoint): unknown => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${method} ${path}\` `)) ?? ''
  const [, json] = /`(\{.*\})`\s*\|$/.exec(row) ?? []
  return json === undefined ? undefined : JSON.parse(json)
}

describe('the description of the control API', () => {
  it('is valid OpenAPI', async () => {
    const source = JSON.stringify(await described())
    const problems = await lintFromString({
      source,
      config: await createConfig({ extends: ['recommended'] }),
    })
    const serious = problems.filter(
      ({ ruleId }) => ruleId !== 'no-server-example.com' && ruleId !== 'info-license',
    )
    expect(serious.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })

  it('has every call and no other', async () => {
    const { paths } = (await described()) as { paths: Record<string, Record<string, unknown>> }
    const names = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(names.sort()).toEqual(all.map(({ method, path }) => `${method} ${path}`).sort())
  })

  it.each(
    all
      .filter((endpoint) => exampleOf(endpoint) !== undefined)
      .map((one) => [`${one.method} ${one.path}`, one] as const),
  )('%s: what the README sends fits, and a field more does not', (_, endpoint) => {
    const validate = ajv.compile(endpoint.body ?? false)
    expect(validate(exampleOf(endpoint)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...(exampleOf(endpoint) as object), nonsense: 1 })).toBe(false)
  })

  it.each(
    all
      .filter(({ body }) => body?.additionalProperties === false)
      .map((one) => [`${one.method} ${one.path}`, one] as const),
  )('%s refuses what the description refuses', async (_, { method, path }) => {
    const sandbox = createSandbox()
    const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    await call.answer()
    const id = path.startsWith('/calls') ? call.callId : '1000001'
    const answer = await sandbox.fetch(`${sandbox.url}/_sandbox/api${path.replace('{id}', id)}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nonsense: 1 }),
    })
    expect(answer.status).toBe(400)
  })
})
