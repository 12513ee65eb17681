import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { methods } from '../generate/description.ts'
import type { Description } from '../generate/description.ts'
import { routes, scopes, type OperationName } from '../src/index.ts'
import { packageFolder } from './api-folder.ts'
import { knownOperations, knownScopes, laterOperations } from './facts.ts'

describe('the contract, held against what sipgate offers', () => {
  it('describes every operation', () => {
    expect(knownOperations.size).toBe(179)
    expect([...knownOperations.keys()].filter((key) => !(key in routes))).toEqual([])
  })

  it('invents no operation', () => {
    const younger = Object.keys(routes).filter((key) => !knownOperations.has(key))
    expect(
      younger.filter((key) => !laterOperations.includes(key)),
      'sipgate did not describe these in July 2022; if they came later, name them in laterOperations of test/facts.ts',
    ).toEqual([])
  })

  it.each([...knownOperations])('%s asks for the scopes sipgate asks for', (key, { scopes }) => {
    expect([...routes[key as OperationName].scopes].sort()).toEqual([...scopes].sort())
  })

  it('knows all 121 scopes with a meaning', () => {
    expect(Object.keys(scopes).sort()).toEqual([...knownScopes].sort())
    expect(knownScopes).toHaveLength(121)
    for (const { meaning } of Object.values(scopes)) expect(meaning).toMatch(/^[A-Z].*\.$/)
  })

  it('marks only the scope `internal` as sipgate’s own', () => {
    expect(Object.entries(scopes).flatMap(([name, { internal }]) => (internal ? [name] : []))).toEqual([
      'internal',
    ])
  })
})

describe('a route', () => {
  it.each(Object.entries(routes))('%s is named by its method and path', (key, route) => {
    expect(key).toBe(`${route.method} ${route.path}`)
  })

  it('needs credentials, except where there is nobody yet who could have some', () => {
    const open = Object.entries(routes).flatMap(([key, route]) => (route.public ? [key] : []))
    expect(open.sort()).toEqual([
      'GET /',
      'GET /app/links',
      'GET /authorization/oauth2/clients/{clientId}/gdpr',
      'GET /translations/{language}',
      'POST /passwordreset',
      'POST /passwordreset/{nonce}',
    ])
  })

  it('says what a balance must hold', () => {
    expect(routes['GET /balance'].required).toEqual({ amount: 'integer', currency: 'string' })
  })

  it('says what the items of a list must hold, under the name the list has', () => {
    expect(routes['GET /users'].required).toEqual({ items: [{ id: 'string' }] })
    expect(routes['GET /authorization/oauth2/clients'].required).toEqual({ data: [{ clientId: 'string' }] })
  })

  it('asks of an answer without required fields to be an object at least', () => {
    expect(routes['GET /account'].required).toEqual({})
  })

  it('asks no more of a number that leads somewhere than sipgate’s description shows of it', () => {
    for (const owner of [
      '/groups/{groupId}',
      '/groupfaxlines/{faxlineId}',
      '/{userId}/phonelines/{phonelineId}',
    ] as const)
      expect(routes[`GET ${owner}/numbers`].required).toEqual({ items: [{ number: 'string' }] })
  })

  it('takes notifications of an account that has no fax', () => {
    expect(routes['GET /{userId}/notifications'].required).toEqual({})
  })

  it('asks nothing of the answer to a deletion, which has happened anyway', () => {
    expect(routes['DELETE /users/{userId}']).not.toHaveProperty('required')
  })

  it('is never repeated unasked when the repeat would create twice or report a deletion as an error', () => {
    /** What does not do what its HTTP method says. */
    const odd = ['GET /identityVerification', 'POST /{userId}/callrestrictions/{restriction}']
    for (const [key, route] of Object.entries(routes)) {
      if (odd.includes(key)) continue
      if (route.method === 'GET') expect(route.effect).toBe('none')
      else expect(route.effect).not.toBe('none')
      if (route.method === 'DELETE' || route.method === 'POST') expect(route.effect).not.toBe('idempotent')
    }
  })
})

describe('what may change the bill', () => {
  it.each([
    'POST /{userId}/devices',
    'POST /{userId}/devices/register',
    'POST /{userId}/devices/mobile',
    'POST /{userId}/devices/external',
    'POST /{userId}/devices/{deviceId}/sim',
    'POST /{userId}/devices/{deviceId}/sim/orders',
    'POST /{userId}/phonelines',
    'POST /{userId}/faxlines',
  ] as const)('%s costs money', (key) => {
    expect(routes[key].effect).toBe('costs-money')
  })
})

describe('the corrections to sipgate’s description of 2022', () => {
  it.each([
    ['PUT /account/verified', 204],
    ['PUT /users/{userId}/role', 204],
    ['DELETE /authorization/oauth2/clients/{clientId}', 202],
    ['POST /authorization/oauth2/clients', 200],
    ['DELETE /users/{userId}', 200],
  ] as const)('%s is answered with %i', (key, status) => {
    expect(routes[key].status).toBe(status)
  })
})

describe('openapi.json', () => {
  let description: Description
  beforeAll(async () => {
    description = JSON.parse(
      await readFile(join(packageFolder, 'src/generated/openapi.json'), 'utf8'),
    ) as Description
  })

  it('lists scopes as alternatives, of which one is enough', () => {
    expect(description.paths['/balance']?.get?.security).toEqual([
      { oauth2: ['all'] },
      { oauth2: ['balance:read'] },
      { personalAccessToken: ['all'] },
      { personalAccessToken: ['balance:read'] },
    ])
  })

  it('names the code flow with every scope', () => {
    const oauth2 = description.components.securitySchemes?.['oauth2'] as {
      flows: { authorizationCode: { scopes: Record<string, string> } }
    }
    expect(Object.keys(oauth2.flows)).toEqual(['authorizationCode'])
    expect(Object.keys(oauth2.flows.authorizationCode.scopes)).toHaveLength(121)
  })

  it('has a purpose for every operation, schema and field', () => {
    const bare: string[] = []
    for (const [path, item] of Object.entries(description.paths)) {
      for (const method of methods)
        if (item[method] && !item[method].description) bare.push(`${method} ${path}`)
    }
    for (const [name, schema] of Object.entries(description.components.schemas ?? {})) {
      if (!schema.description) bare.push(name)
      for (const [field, inner] of Object.entries(schema.properties ?? {})) {
        if (!inner.description && !inner.$ref) bare.push(`${name}.${field}`)
      }
    }
    expect(bare).toEqual([])
  })
})
