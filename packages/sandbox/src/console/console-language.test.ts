import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'

async function languageOf(headers: Record<string, string>, path = ''): Promise<string | undefined> {
  const sandbox = createSandbox()
  const page = await (await sandbox.fetch(sandbox.consoleUrl + path, { headers })).text()
  return /<html lang="(\w+)">/.exec(page)?.[1]
}

describe('the language of the console', () => {
  it('is what the browser prefers, else English', async () => {
    expect(await languageOf({})).toBe('en')
    expect(await languageOf({ 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' })).toBe('de')
    expect(await languageOf({ 'accept-language': 'fr' })).toBe('en')
  })

  it('is remembered in a cookie of its own when it was chosen', async () => {
    const sandbox = createSandbox()
    const chosen = await sandbox.fetch(`${sandbox.consoleUrl}requests?q=x&language=de`)
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toBe('/_sandbox/requests?q=x')
    const cookie = chosen.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^sipgate-sandbox-language=de; Path=\/_sandbox; .*HttpOnly; SameSite=Lax$/)
    expect(await languageOf({ cookie: 'a=b; sipgate-sandbox-language=de', 'accept-language': 'en' })).toBe(
      'de',
    )
  })

  it.each(['', 'phone', 'messages', 'requests', 'users', 'clients', 'clock', 'faults', 'search'])(
    'reaches every page: /%s',
    async (path) => {
      const sandbox = createSandbox()
      const read = async (language: string) =>
        (await sandbox.fetch(sandbox.consoleUrl + path, { headers: { 'accept-language': language } })).text()
      const title = async (language: string) => /<h1>(.*?)<\/h1>/.exec(await read(language))?.[1]
      expect(await read('de')).toContain('Das ist nicht sipgate')
      if (path !== 'clients') expect(await title('de')).not.toBe(await title('en'))
    },
  )

  it.each(['fr', 'dex', '__proto__', ''])(
    'takes no other from a cookie or an address: %s',
    async (language) => {
      expect(await languageOf({ cookie: `sipgate-sandbox-language=${language}` })).toBe('en')
      expect(await languageOf({}, `?language=${encodeURIComponent(language)}`)).toBe('en')
    },
  )
})
