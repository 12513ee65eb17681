/** The parts of a browser that a script needs: it keeps cookies, sends forms, and stops at each redirect. */
export interface TestBrowser {
  get(url: string, headers?: Record<string, string>): Promise<TestPage>
  post(url: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<TestPage>
  /** Sends the page's form: its hidden fields and those given. */
  submit(page: TestPage, fields: Record<string, string>, headers?: Record<string, string>): Promise<TestPage>
  /** Name to value. */
  cookies: Map<string, string>
}

export interface TestPage {
  url: string
  status: number
  headers: Headers
  html: string
  /** Absolute; empty without a redirect. */
  location: string
}

type Fetch = (request: Request) => Promise<Response>

/** `always` are headers of every request, like Accept-Language. */
export function testBrowser(fetch: Fetch, always: Record<string, string> = {}): TestBrowser {
  const cookies = new Map<string, string>()
  async function send(url: string, init: RequestInit): Promise<TestPage> {
    const headers = new Headers(init.headers)
    for (const [name, value] of Object.entries(always)) headers.set(name, value)
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (jar) headers.set('cookie', jar)
    const response = await fetch(new Request(url, { ...init, headers, redirect: 'manual' }))
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = response.headers.get('location')
    return {
      url,
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      location: location === null ? '' : new URL(location, url).href,
    }
  }
  const post: TestBrowser['post'] = (url, fields, headers = {}) =>
    send(url, { method: 'POST', body: new URLSearchParams(fields), headers })
  return {
    cookies,
    get: (url, headers = {}) => send(url, { headers }),
    post,
    submit: (page, fields, headers) => post(formAction(page), { ...hiddenFields(page), ...fields }, headers),
  }
}

export function formAction({ html, url }: TestPage): string {
  const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1]
  if (action === undefined) throw new Error(`No form on this page: ${html.slice(0, 2000)}`)
  return new URL(unescaped(action), url).href
}

export function hiddenFields({ html }: TestPage): Record<string, string> {
  const fields = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
