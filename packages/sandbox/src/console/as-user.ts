import type { Sandbox } from '../sandbox.ts'

interface AsUser {
  method: string
  /** Below `/v2`, with its query. */
  path: string
  body?: string
}

/** The users on whose behalf the console can call the API: those with a personal access token. */
export function usersWithTokens(sandbox: Sandbox): string[] {
  return sandbox.accounts
    .list()
    .flatMap(({ id, personalAccessTokens }) => personalAccessTokens.map(({ userId }) => `${id}/${userId}`))
}

/** The user who acts for an account: its first administrator with a personal access token. */
export function administrators(sandbox: Sandbox): Map<string, string> {
  const able = usersWithTokens(sandbox)
  const admins = sandbox.users
    .list()
    .filter(({ admin, account, id }) => admin && able.includes(`${account}/${id}`))
  return new Map(admins.reverse().map(({ account, id }) => [account, `${account}/${id}`]))
}

/** Calls the API with the personal access token of a user such as `1000001/w0`; undefined when there is none. */
export async function callAs(
  sandbox: Sandbox,
  user: string,
  { method, path, body }: AsUser,
): Promise<Response | undefined> {
  const [account, userId] = user.split('/')
  const token = sandbox.accounts
    .list({ reveal: true })
    .find(({ id }) => id === account)
    ?.personalAccessTokens.find((candidate) => candidate.userId === userId)
  if (!token) return undefined
  const credentials = Buffer.from(`${token.tokenId}:${token.token}`).toString('base64')
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD'
  return sandbox.fetch(
    new Request(sandbox.apiUrl + path, {
      method,
      headers: {
        authorization: `Basic ${credentials}`,
        ...(hasBody && { 'content-type': 'application/json' }),
      },
      ...(hasBody && { body }),
    }),
  )
}
