/** A visitor without a browser. It keeps cookies for each host name, as browsers do (ports share them), and follows redirects. */
export class HttpVisitor {
  readonly #cookies = new Map<string, Map<string, string>>()
  readonly #fetch: (request: Request) => Promise<Response>
  /** Each requested URL, in order. */
  readonly visited: string[] = []

  /** @param send in place of the network, for applications in this process */
  constructor(send: (request: Request) => Promise<Response> = (request) => fetch(request)) {
    this.#fetch = send
  }

  cookieHeader(url: string): string {
    const jar = this.#cookies.get(new URL(url).hostname) ?? new Map<string, string>()
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Takes over another visitor's cookies, those whose names are `wanted`. */
  copyCookies(from: HttpVisitor, wanted: (name: string) => boolean): void {
    for (const [host, jar] of from.#cookies)
      this.#cookies.set(host, new Map([...jar].filter(([name]) => wanted(name))))
  }

  /** One request, without following redirects. */
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    this.visited.push(url)
    const headers = new Headers(init.headers)
    const cookies = this.cookieHeader(url)
    if (cookies !== '') headers.set('cookie', cookies)
    if (!headers.has('accept')) headers.set('accept', 'text/html')
    const response = await this.#fetch(new Request(url, { ...init, headers, redirect: 'manual' }))
    const { hostname } = new URL(url)
    const jar = this.#cookies.get(hostname) ?? new Map<string, string>()
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    this.#cookies.set(hostname, jar)
    return response
  }

  /** Sends a request and follows its redirects. Returns the final address and its text. */
  async open(url: string, init: RequestInit = {}): Promise<{ url: string; status: number; text: string }> {
    let current = url
    let response = await this.send(current, init)
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location')
      if (location === null) return { url: current, status: response.status, text: await response.text() }
      current = new URL(location, current).href
      response = await this.send(current)
    }
    throw new Error(`redirected too often:\n${this.visited.join('\n')}`)
  }

  /** Fills in the first form of a page and sends it. */
  async submit(page: { url: string; text: string }, fields: Record<string, string>) {
    const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(page.text)?.[0] ?? ''
    const action = decode(/<form[^>]*action="([^"]*)"/i.exec(form)?.[1] ?? '')
    const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/gi)].map(([input]) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      decode(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
    ])
    const target = new URL(action, page.url).href
    return this.open(target, {
      method: 'POST',
      body: new URLSearchParams([...hidden, ...Object.entries(fields)] as [string, string][]),
      headers: { origin: new URL(page.url).origin },
    })
  }

  /** Goes from an application's protected page through login and consent back to the page. */
  async logIn(url: string, username = 'demo') {
    let page = await this.open(url)
    if (page.text.includes('name="password"'))
      page = await this.submit(page, { username, password: username })
    if (page.text.includes('name="accept"')) page = await this.submit(page, { accept: 'accept' })
    return page
  }
}

function decode(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
