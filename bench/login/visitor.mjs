/** A visitor who logs in as `demo`: keeps cookies, follows redirects, fills in the sandbox's forms. */
export function visitorOf(send = fetch) {
  const cookies = new Map()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  async function open(address, init = {}) {
    let next = { url: address, init }
    for (let hops = 0; hops < 12; hops++) {
      const { url, init } = next
      const headers = { ...init.headers, cookie: cookie(), accept: 'text/html' }
      const answer = await send(new Request(url, { ...init, headers, redirect: 'manual' }))
      if (!answer) return { url, status: 404, text: '' }
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
        cookies.set(name, value)
      }
      const location = answer.headers.get('location')
      if (location === null) return { url, status: answer.status, text: await answer.text() }
      next = { url: new URL(location, url).href, init: {} }
    }
    throw new Error(`too many redirects, the last to ${next.url}`)
  }

  function submit(page, fields) {
    const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(page.text)?.[0] ?? ''
    const value = (input, name) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1].replaceAll('&amp;', '&')
    const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/gi)].map(([input]) => [
      value(input, 'name'),
      value(input, 'value'),
    ])
    return open(new URL(value(form, 'action'), page.url).href, {
      method: 'POST',
      body: new URLSearchParams([...hidden, ...Object.entries(fields)]),
      headers: { origin: new URL(page.url).origin },
    })
  }

  return {
    cookie,
    forget: () => cookies.clear(),
    async logIn(address) {
      const page = await submit(await open(address), { username: 'demo', password: 'demo' })
      return page.text.includes('name="accept"') ? submit(page, { accept: 'accept' }) : page
    },
  }
}
