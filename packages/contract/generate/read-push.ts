import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContractError } from './contract-error.ts'
import type { Schema } from './description.ts'
import { isObject } from './is-object.ts'
import { readYaml } from './read-yaml.ts'
import { unknownKeys } from './unknown-keys.ts'

export const pushFile = 'push.yaml'

/** One push of sipgate to an application. */
export interface Push {
  /** `newCall` */
  readonly event: string
  readonly summary: string
  readonly description: string
  /** The form that is posted. */
  readonly form: Schema
  /** The XML that may be answered; undefined where the answer is discarded. */
  readonly response: Schema | undefined
}

/** The Push API: `push.yaml`, which describes webhooks as OpenAPI 3.1 does. */
export interface PushApi {
  /** As they are written, for `openapi.json`. */
  readonly webhooks: Readonly<Record<string, unknown>>
  readonly pushes: readonly Push[]
  /** Milliseconds after which the call goes on without an answer. */
  readonly timeLimit: number
  readonly signature: {
    readonly header: string
    readonly algorithm: string
    readonly description: string
    readonly publicKey: string
  }
}

/** @throws ContractError */
export async function readPush(folder: string): Promise<PushApi> {
  const text = await readFile(join(folder, pushFile), 'utf8').catch(() => undefined)
  if (text === undefined) throw new ContractError([`${pushFile}: is missing.`])
  const { content, problems } = readYaml(pushFile, text)
  if (problems.length > 0) throw new ContractError(problems)
  const { webhooks, 'x-push': more } = content
  if (!isObject(webhooks) || !isObject(more))
    throw new ContractError([`${pushFile}: needs the objects webhooks and x-push.`])
  const pushes = Object.entries(webhooks as Record<string, Webhook>).map(([event, { post }]): Push => {
    const form = post?.requestBody?.content['application/x-www-form-urlencoded']?.schema
    if (!form) throw new ContractError([`${pushFile}: ${event} has no post with a form as its body.`])
    const response = post.responses?.['200']?.content?.['application/xml']?.schema
    const strange = [form, response ?? {}].flatMap((schema) => problemsOf(schema, event))
    if (strange.length > 0) throw new ContractError(strange.map((problem) => `${pushFile}: ${problem}`))
    return { event, summary: post.summary ?? '', description: post.description ?? '', form, response }
  })
  return { webhooks, pushes, ...(more as unknown as Pick<PushApi, 'timeLimit' | 'signature'>) }
}

interface Webhook {
  readonly post?: {
    readonly summary?: string
    readonly description?: string
    readonly requestBody?: Content
    readonly responses?: Readonly<Record<string, Partial<Content>>>
  }
}

interface Content {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>
}

const known = [
  'type',
  'description',
  'const',
  'enum',
  'oneOf',
  'examples',
  'default',
  'format',
  'minimum',
  'minItems',
  'maxItems',
  'items',
  'required',
  'properties',
  'xml',
  'x-number',
  'x-source',
]

/** What nothing reads, and fields of which nothing is said. */
function problemsOf(schema: Schema, place: string): string[] {
  const inner = Object.entries(schema.properties ?? {})
  return [
    ...unknownKeys(schema, known).map((problem) => `${place} ${problem}`),
    ...inner
      .filter(([, { description }]) => !description)
      .map(([name]) => `${place}.${name} has no description.`),
    ...inner.flatMap(([name, field]) => problemsOf(field, `${place}.${name}`)),
  ]
}
