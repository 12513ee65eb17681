import { request as send } from 'node:http'
import { HttpVisitor } from '../support/http-visitor.ts'
import type { Page } from './instance.ts'

export interface SoakUser {
  readonly username: string
  /** Account and user id, such as `2000001w0`. */
  readonly fullUserId: string
  cookie: string
}

/** Accounts with ten users each: `w0` to `w9` are in every one of them. */
export function seedOf(count: number): unknown {
  const accounts = Array.from({ length: Math.ceil(count / 10) }, (_, account) => ({
    masterSipId: String(2000001 + account),
    users: Array.from({ length: 10 }, (_, user) => ({
      id: `w${user}`,
      username: `u${account * 10 + user}`,
      password: `u${account * 10 + user}`,
    })),
  }))
  return { accounts }
}

export const usersOf = (count: number): SoakUser[] =>
  Array.from({ length: count }, (_, index) => ({
    username: `u${index}`,
    fullUserId: `${2000001 + Math.floor(index / 10)}w${index % 10}`,
    cookie: '',
  }))

/** Logs a user in; fails when the page behind the login is not theirs. */
export async function logIn(user: SoakUser, origin: string): Promise<void> {
  const visitor = new HttpVisitor()
  const page = await visitor.logIn(`${origin}/login`, user.username)
  const shown = page.status === 200 ? (JSON.parse(page.text) as Page) : undefined
  if (shown?.session !== user.fullUserId) throw new Error(`the login ended at ${page.url}: ${page.text}`)
  user.cookie = visitor.cookieHeader(origin)
}

export type Answer = { status: number; page?: Page; text: string } | { broken: string }

/** Opens the page behind the login. */
export function openPage(origin: string, { cookie }: SoakUser): Promise<Answer> {
  return new Promise((resolve) => {
    const outgoing = send(
      `${origin}/`,
      { agent: false, headers: { cookie, accept: 'application/json' }, timeout: 20_000 },
      (incoming) => {
        let text = ''
        incoming.on('data', (chunk: Buffer) => (text += chunk.toString()))
        incoming.on('end', () => {
          const status = incoming.statusCode ?? 0
          resolve({ status, text, ...(status === 200 && { page: JSON.parse(text) as Page }) })
        })
        incoming.on('error', (error) => resolve({ broken: String(error) }))
      },
    )
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 20 s')))
    outgoing.on('error', (error: NodeJS.ErrnoException) => resolve({ broken: error.code ?? error.message }))
    outgoing.end()
  })
}
