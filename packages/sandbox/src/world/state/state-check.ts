import type { State } from './state.ts'
import { taskKinds } from './task.ts'
import { telephonyShape } from './telephony-shape.ts'

/** What a value must look like. A name ending in `?` may be missing; `[x]` is a list of x. */
export type Shape =
  | 'text'
  | 'number'
  | 'true or false'
  | 'anything'
  | readonly [Shape]
  | { readonly [field: string]: Shape }
  | OneOf
export interface OneOf {
  readonly oneOf: readonly unknown[]
}

const text = 'text'
const number = 'number'
const flag = 'true or false'
const realm: OneOf = { oneOf: ['third-party', 'sipgate-apps'] }
const userRef = { masterSipId: text, userId: text } as const
const clientRef = { realm, clientId: text } as const

const stateShape: Shape = {
  version: { oneOf: [2] },
  clockOffset: number,
  accounts: [
    {
      masterSipId: text,
      domain: text,
      details: { company: text, mainProductType: text, logoUrl: text, verified: flag, historyLifeTime: text },
      verificationCode: text,
      balance: { amount: number, currency: text },
      users: [
        {
          id: text,
          loginSub: text,
          username: text,
          password: text,
          locale: text,
          profile: {
            id: text,
            'firstname?': text,
            'lastname?': text,
            'email?': text,
            'defaultDevice?': text,
            'busyOnBusy?': flag,
            'addressId?': text,
            'directDialIds?': [text],
            'timezone?': text,
            'admin?': flag,
          },
        },
      ],
      personalAccessTokens: [{ tokenId: text, token: text, userId: text, scopes: [text] }],
      ...telephonyShape,
    },
  ],
  clients: [
    {
      ...clientRef,
      owner: text,
      clientSecret: text,
      name: text,
      description: text,
      redirectUris: [text],
      webOrigins: [text],
      privacyUrl: text,
      termsUrl: text,
      implicitFlow: flag,
      directAccessGrants: flag,
    },
  ],
  consents: [{ ...userRef, ...clientRef, scopes: [text] }],
  loginSessions: [{ ...userRef, id: text, cookie: text, realm, authenticatedAt: number, expiresAt: number }],
  codes: [
    {
      ...userRef,
      ...clientRef,
      code: text,
      redirectUri: text,
      scopes: [text],
      sessionId: text,
      authenticatedAt: number,
      expiresAt: number,
      'fromCookie?': flag,
      'nonce?': text,
      'codeChallenge?': text,
      'codeChallengeMethod?': { oneOf: ['S256', 'plain'] },
      'usedByGrant?': text,
    },
  ],
  passwordResets: [{ ...userRef, nonce: text, expiresAt: number }],
  tasks: [
    { id: number, at: number, kind: { oneOf: taskKinds }, masterSipId: text, ref: text, 'detail?': text },
  ],
  grants: [
    {
      ...userRef,
      ...clientRef,
      id: text,
      scopes: [text],
      sessionId: text,
      authenticatedAt: number,
      createdAt: number,
      'fromCookie?': flag,
      'nonce?': text,
      refreshTokenId: text,
      'previousRefreshTokenId?': text,
      'refreshedAt?': number,
      refreshCount: number,
      'ended?': { oneOf: ['logout', 'revoked', 'reuse', 'consent withdrawn', 'code reused'] },
    },
  ],
}

/** Where a value first differs from a state, in words; undefined when it is one. Fields of later versions may be there too. */
export function stateProblem(value: unknown): string | undefined {
  return problemAt('state', value, stateShape)
}

export function isState(value: unknown): value is State {
  return stateProblem(value) === undefined
}

function problemAt(where: string, value: unknown, shape: Shape): string | undefined {
  if (typeof shape === 'string') return isA(shape, value) ? undefined : `${where} is not a ${shape}`
  if (isList(shape)) {
    if (!Array.isArray(value)) return `${where} is not a list`
    return firstOf(value, (item, index) => problemAt(`${where}[${index}]`, item, shape[0]))
  }
  if (isOneOf(shape)) {
    const { oneOf } = shape
    return oneOf.includes(value) ? undefined : `${where} is none of ${oneOf.join(', ')}`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${where} is not an object`
  const fields = value as Record<string, unknown>
  return firstOf(Object.entries(shape), ([key, inner]) => {
    const name = key.replace('?', '')
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined && key.endsWith('?')) return undefined
    return problemAt(`${where}.${name}`, field, inner)
  })
}

function isA(kind: 'text' | 'number' | 'true or false' | 'anything', value: unknown): boolean {
  if (kind === 'anything') return true
  if (kind === 'text') return typeof value === 'string'
  return kind === 'number' ? isInstant(value) : typeof value === 'boolean'
}

/** Small enough to be shown as a date, also with the clock ahead. */
function isInstant(value: unknown): boolean {
  return Number.isSafeInteger(value) && Math.abs(value as number) < 4e15
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function isOneOf(shape: Exclude<Shape, string>): shape is OneOf {
  return 'oneOf' in shape
}

function firstOf<Item>(items: readonly Item[], problem: (item: Item, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index)
    if (found !== undefined) return found
  }
  return undefined
}
