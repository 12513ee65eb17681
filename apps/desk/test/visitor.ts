export interface Page {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A visitor with a cookie jar and without a browser. `seen` keeps every page on the way. */
export class Visitor {
  readonly seen: Page[] = []
  readonly #cookies = new Map<string, string>()
  readonly #language: string

  constructor(language = 'en') {
    this.#language = language
  }

  cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async send(url: string, init: RequestInit = {}): Promise<Page> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.cookieHeader())
    headers.set('accept', 'text/html')
    if (!headers.has('accept-language')) headers.set('accept-language', this.#language)
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (line.includes('Max-Age=0')) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const page = { url, status: answer.status, headers: answer.headers, text: await answer.text() }
    this.seen.push(page)
    return page
  }

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    let page = await this.send(url, init)
    for (let hops = 0; page.headers.has('location') && hops < 10; hops += 1) {
      page = await this.send(new URL(page.headers.get('location') ?? '', page.url).href)
    }
    return page
  }

  /** Sends the form that has the first of `fields`, with its hidden fields. */
  async submit(page: Page, fields: Record<string, string>): Promise<Page> {
    const name = Object.keys(fields)[0] ?? 'csrf'
    const form =
      page.text.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${name}"`)) ?? ''
    const action = unescaped(/action="([^"]*)"/.exec(form)?.[1] ?? '')
    return this.open(new URL(action, page.url).href, {
      method: 'POST',
      headers: { origin: new URL(page.url).origin },
      body: new URLSearchParams([...hiddenFields(form), ...Object.entries(fields)]),
    })
  }

  /** Logs in, and grants all that desk's pages ask for. */
  async logInAndAllow(url: string, username = 'demo'): Promise<Page> {
    await this.logIn(url, username)
    return this.passLogin(await this.open(`${url}/allow`), username)
  }

  /** Goes from the welcome page to the start page. */
  async logIn(url: string, username = 'demo', answer: 'accept' | 'cancel' = 'accept'): Promise<Page> {
    return this.passLogin(await this.open(`${url}/login`), username, answer)
  }

  /** Goes on from wherever the login server has been reached, if it has been. */
  async passLogin(start: Page, username = 'demo', answer: 'accept' | 'cancel' = 'accept'): Promise<Page> {
    let page = start
    if (page.text.includes('name="password"')) {
      page = await this.submit(page, { username, password: username })
    }
    return page.text.includes('name="accept"') ? this.submit(page, { [answer]: answer }) : page
  }
}

/** The hidden fields of a form, as a browser sends them. */
export function hiddenFields(form: string): [string, string][] {
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
  ])
}

/** The hidden fields of the form that leads to `action`; of any form, if there is none. */
export function hiddenFieldsTo(html: string, action: string): [string, string][] {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
  return hiddenFields(
    forms.find((one) => one.includes(`action="${action}"`)) ??
      forms.find((one) => one.includes('name="as"')) ??
      '',
  )
}

function unescaped(html: string): string {
  return html.replace(/&#(\d+);|&quot;|&amp;/g, (entity, code: string | undefined) =>
    code === undefined ? (entity === '&amp;' ? '&' : '"') : String.fromCharCode(Number(code)),
  )
}
