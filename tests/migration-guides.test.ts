import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { routes } from '@sipgate-kit/contract'
import * as webhooks from '@sipgate-kit/webhooks'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const guide = (name: string) =>
  readFileSync(new URL(`../docs/migrating-from-${name}.md`, import.meta.url), 'utf8')

/** The first two cells of each row: theirs, ours. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)`\s+\| `([^`]+)`\s+\|/gm)].map(([, theirs = '', ours = '']) => ({
    theirs,
    ours,
  }))

const methods = new Set<string>(Object.values(routes).map(({ sdk }) => sdk))
const functions = ['sendFax', 'trackFax', 'importContacts', 'exportContacts', 'exportHistory']
const others = ['new Sipgate({ auth })', 'sipgate.request']
const ofWebhooks = [
  ...Object.keys(webhooks),
  ...['newCall', 'answer', 'hangup', 'dtmf', 'close', 'publicUrl', 'publicKeys', 'createServer'],
]

describe.each(['sipgateio', 'sipgate-rest-api-client-v2'])('the guide from %s', (name) => {
  it('names only what there is', () => {
    const unknown = rowsOf(guide(name)).filter(
      ({ ours }) => !methods.has(ours) && ![...functions, ...others, ...ofWebhooks].includes(ours),
    )
    expect(unknown).toEqual([])
  })
})

describe('the guide from sipgate-rest-api-client-v2', () => {
  it('has every function of the library', () => {
    const { createClient, createHttp } = require('sipgate-rest-api-client-v2') as {
      createClient: (http: unknown) => object
      createHttp: (url: string) => unknown
    }
    const text = guide('sipgate-rest-api-client-v2')
    const missing = Object.keys(createClient(createHttp('https://api.sipgate.com/v2'))).filter(
      (name) => !text.includes(`\`${name}\``) && !text.includes(`\`${name}(`),
    )
    expect(missing).toEqual([])
  })
})

describe('the guide from sipgateio', () => {
  it('has every function of every module', () => {
    const library = require('sipgateio') as Record<string, (client: unknown) => object>
    const client = { get: () => {}, put: () => {}, post: () => {}, delete: () => {} }
    const text = guide('sipgateio')
    const modules = Object.keys(library).filter(
      (name) => /^create\w+Module$/.test(name) && name !== 'createWebhookModule',
    )
    expect(modules).toHaveLength(10)
    const missing = modules.flatMap((module) =>
      Object.keys(library[module]?.(client) ?? {})
        .filter((name) => !new RegExp(`${module}: [^\`]*\\b${name}\\b`).test(text))
        .map((name) => `${module}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('has all of the webhook server', () => {
    const { WebhookResponse, FluentWebhookServer } = require('sipgateio') as {
      WebhookResponse: object
      FluentWebhookServer: new () => object
    }
    const text = guide('sipgateio').split('## Webhook server')[1] ?? ''
    const fluent = Object.keys(new FluentWebhookServer()).filter((name) => name.startsWith('set'))
    const server = ['onNewCall', 'onAnswer', 'onHangUp', 'onData', 'stop', 'getHttpServer']
    const options = ['port', 'serverAddress', 'hostname', 'skipSignatureVerification']
    expect(fluent).toHaveLength(6)
    const missing = [
      ...Object.keys(WebhookResponse).map((name) => `WebhookResponse.${name}`),
      ...[...fluent, ...server, ...options, 'startServer', 'createWebhookModule', 'createServer'],
    ].filter((name) => !new RegExp(`^\\| \`[^\`]*\\b${name.replace('.', '\\.')}\\b`, 'm').test(text))
    expect(missing).toEqual([])
  })
})
