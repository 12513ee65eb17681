import type { HttpVisitor } from '../support/http-visitor.ts'
import type { HostileRequest } from './hostile-request.ts'
import type { Secrets } from './secrets.ts'

/** An application and its login server, as a browser reaches them. */
export interface Application {
  readonly origin: string
  readonly issuer: string
  /** The start of its cookies' names. */
  readonly prefix: string
  readonly secrets: Secrets
  visitor: () => HttpVisitor
}

export interface Ready {
  readonly visitor: HttpVisitor
  readonly cookies: string
  /** What the placeholders of a request stand for. */
  readonly real: Readonly<Record<string, string | undefined>>
}

/** Browsers in front of an application. Those that log in anew are already known to the login server, which asks them nothing. */
export async function openSenders(app: Application) {
  let known = await login(app, app.visitor())
  let user = await login(app, app.visitor())

  async function begun(visitor: HttpVisitor, returnTo: string): Promise<URL> {
    let answer = await visitor.send(`${app.origin}/login?returnTo=${returnTo}`)
    if (answer.status !== 303) answer = await visitor.send(`${app.origin}/login`)
    const url = new URL(answer.headers.get('location') ?? '', app.origin)
    app.secrets.noteState(url.searchParams.get('state'))
    return url
  }

  /** A browser that comes back from the login server. */
  async function returned(returnTo: string): Promise<Ready | undefined> {
    const visitor = app.visitor()
    visitor.copyCookies(known.visitor, (name) => !name.includes(app.prefix))
    const there = await visitor.send((await begun(visitor, returnTo)).href)
    const location = there.headers.get('location') ?? ''
    if (!location.startsWith(app.origin)) {
      // A login that was given up there ended all that belonged to it.
      known = await login(app, app.visitor())
      return undefined
    }
    const back = new URL(location).searchParams
    return ready(app, visitor, { state: back.get('state'), code: back.get('code') })
  }

  return {
    /** Whether the user is still logged in. If not, another session takes its place. */
    async userStays(): Promise<boolean> {
      const page = await user.visitor.open(`${app.origin}/`)
      if (page.text.includes(user.real['csrf'] ?? '')) return true
      user = await login(app, app.visitor())
      return false
    },
    async prepare({ sender: kind, returnTo }: HostileRequest): Promise<Ready> {
      if (kind === 'nobody') return ready(app, app.visitor())
      if (kind === 'user') return user
      if (kind === 'beginner') {
        const visitor = app.visitor()
        return ready(app, visitor, { state: (await begun(visitor, returnTo)).searchParams.get('state') })
      }
      const back = await returned(returnTo)
      return back ?? ready(app, app.visitor())
    },
  }
}

async function login(app: Application, visitor: HttpVisitor): Promise<Ready> {
  const page = await visitor.logIn(`${app.origin}/login`)
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1]
  if (csrf === undefined) throw new Error(`Nobody is logged in: ${page.url} ${page.status}\n${page.text}`)
  return ready(app, visitor, { csrf })
}

function ready(
  app: Application,
  visitor: HttpVisitor,
  real: Record<string, string | null | undefined> = {},
): Ready {
  const cookies = visitor.cookieHeader(app.origin)
  const [, session, id] = /(?:^|; )([\w-]*-session)=([\w-]+)/.exec(cookies) ?? []
  // The browser's secrets stand in its cookies alone.
  app.secrets.note(cookies)
  const { origin, issuer: iss, prefix } = app
  const all = { ...real, cookies, session, 'session id': id, origin, iss: encodeURIComponent(iss), prefix }
  return {
    visitor,
    cookies,
    real: {
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? undefined])),
      port: new URL(origin).port,
    },
  }
}
