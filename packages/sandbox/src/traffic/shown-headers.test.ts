import { describe, expect, it } from 'vitest'
import { shownHeaders } from './shown-headers.ts'

describe('headers in the journal', () => {
  it('are readable when they cannot hold a secret', () => {
    const headers = new Headers({
      accept: 'application/json',
      'user-agent': 'my-app/1.0',
      'retry-after': '2',
    })
    expect(shownHeaders([...headers])).toEqual(Object.fromEntries(headers))
  })

  it('T26: show of credentials, cookies and unknown headers only that they were there', () => {
    const headers = {
      authorization: 'Bearer canary-token',
      cookie: 'session=canary-cookie',
      'set-cookie': 'session=canary-cookie',
      'x-api-key': 'canary-key',
      'x-sipgate-signature': 'canary-signature',
    }
    const shown = shownHeaders([...new Headers(headers)])
    expect(Object.keys(shown).sort()).toEqual(Object.keys(headers).sort())
    expect(JSON.stringify(shown)).not.toContain('canary')
    expect(shown['authorization']).toBe('Bearer •••')
  })

  it('T26: mask codes and tokens in addresses and texts', () => {
    const shown = shownHeaders([
      ...new Headers({
        location: 'http://localhost:3000/authorize?code=canary-code&state=canary-state&error=x',
        'user-agent': `app ${'a1b2'.repeat(10)}`,
      }),
    ])
    expect(shown['location']).toBe('http://localhost:3000/authorize?code=•••&state=•••&error=x')
    expect(shown['user-agent']).toBe('app •••')
  })

  it('are cut when they are long, and at most 50', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x-${index}`, 'a']))
    expect(Object.keys(shownHeaders([...new Headers(many)]))).toHaveLength(50)
    expect(shownHeaders([...new Headers({ accept: 'a, '.repeat(1000) })])['accept']?.length).toBeLessThan(502)
  })
})
