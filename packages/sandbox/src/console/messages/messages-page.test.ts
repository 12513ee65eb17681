import { describe, expect, it } from 'vitest'
import { open } from '../../../test/console-visitor.ts'
import { createSandbox } from '../../create-sandbox.ts'

const start = Date.UTC(2026, 0, 5, 9)
const still = () => createSandbox({ platform: { now: () => start }, now: new Date(start) })

async function list(query: string, sandbox = still()): Promise<string> {
  const page = await open(sandbox, `messages?${query}`)
  return /<section class="card messages">[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
}

const kindsIn = (html: string) =>
  new Set([...html.matchAll(/data-key="(SMS|FAX|VOICEMAIL)-/g)].map(([, kind]) => kind))

describe('the list of messages', () => {
  it('names the day once, above its messages', async () => {
    const sandbox = still()
    for (const text of ['one', 'two'])
      sandbox.messages.receiveSms({ from: '+491713920077', to: '+491713920001', text })
    const html = await list('', sandbox)
    expect(html.match(/>Monday,? 5 January 2026</g)).toHaveLength(1)
    expect(html).not.toMatch(/\d\d\/\d\d\/2026/)
  })

  it('holds all kinds, or one', async () => {
    expect(kindsIn(await list(''))).toEqual(new Set(['SMS', 'FAX', 'VOICEMAIL']))
    expect(kindsIn(await list('kind=FAX'))).toEqual(new Set(['FAX']))
    expect(kindsIn(await list('kind=CALL'))).toEqual(new Set(['SMS', 'FAX', 'VOICEMAIL']))
  })

  it('names the account where there are several, not where one is chosen', async () => {
    const all = await list('')
    expect(all).toContain('class="soft owner">Sommer')
    expect(all).toContain('class="soft owner">Nachbar')
    const one = await list('account=1000002')
    expect(one).not.toContain('owner')
    expect(one).not.toContain('SMS Dana')
    expect(one).toContain('SMS Olga')
  })
})
