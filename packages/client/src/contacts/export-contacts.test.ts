import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import type { Contact } from '@sipgate-kit/contract'
import { failure, setUp } from '../../test/both-transports.ts'
import { SipgateCore } from '../core.ts'
import { Sipgate } from '../index.ts'
import { exportContacts, type ExportContactsOptions } from './export-contacts.ts'

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

const otto: Contact = {
  id: 'c1',
  name: 'Otto Weber',
  scope: 'PRIVATE',
  numbers: [
    { number: '+493023125010', type: ['work'] },
    { number: '+49 (0)171 39200-01', type: ['cell', 'other'] },
  ],
  emails: [
    { email: 'otto@example.com', type: ['home'] },
    { email: 'weber@example.com', type: [] },
  ],
  organization: [['Example Ltd.', 'Sales']],
  addresses: [
    { streetAddress: 'Beispielweg 1', postalCode: '10115', locality: 'Berlin', country: 'Deutschland' },
  ],
}

const nasty: Contact = {
  id: 'c2',
  name: '=HYPERLINK("x");+1, \\ Zoë\r\nEND:VCARD\u0000',
  scope: 'SHARED',
  picture: `/9j/${'A'.repeat(100)}`,
  numbers: [{ number: '+cmd|x', type: ['cell;X=1'] }],
}

describe('exported contacts', () => {
  const { serve, client } = setUp('node:http')
  const exported = async (contacts: readonly Partial<Contact>[], options: ExportContactsOptions) => {
    const server = await serve({ body: { items: contacts, totalCount: contacts.length } })
    return { server, file: await text(exportContacts(client(server.baseUrl).sipgate, options)) }
  }

  it('are a table with a line for each number', async () => {
    const { file } = await exported([otto, { id: 'c3', name: 'Anna' }], { format: 'csv' })
    const shared =
      'otto@example.com; weber@example.com,"Example Ltd., Sales","Beispielweg 1, 10115 Berlin, Deutschland",PRIVATE,c1'
    expect(file.split('\r\n')).toEqual([
      'name,number,type,email,organization,address,scope,id',
      `Otto Weber,+493023125010,work,${shared}`,
      `Otto Weber,+49 (0)171 39200-01,cell other,${shared}`,
      'Anna,,,,,,,c3',
      '',
    ])
  })

  it('hold no cell that a spreadsheet runs', async () => {
    const { file } = await exported([nasty, { id: 'c4', name: '@SUM(A1)', numbers: [{ number: '-2+3' }] }], {
      format: 'csv',
    })
    expect(file).toContain(`"'=HYPERLINK(""x"");'+1, \\ Zoë\r\nEND:VCARD\0",'+cmd|x,cell;X=1,`)
    expect(file).toContain(`'@SUM(A1),'-2+3,`)
  })

  it('are vCards', async () => {
    const { file } = await exported([otto], { format: 'vcard' })
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:c1',
      'FN:Otto Weber',
      'N:Otto Weber;;;;',
      'ORG:Example Ltd.;Sales',
      'TEL;TYPE=WORK:+493023125010',
      'TEL;TYPE=CELL:+49 (0)171 39200-01',
      'EMAIL;TYPE=INTERNET;TYPE=HOME:otto@example.com',
      'EMAIL;TYPE=INTERNET:weber@example.com',
      'ADR:;;Beispielweg 1;Berlin;;10115;Deutschland',
      'END:VCARD',
      '',
    ])
  })

  it('cannot begin a line of their own in a vCard', async () => {
    const { file } = await exported([nasty], { format: 'vcard' })
    const lines = file.replaceAll('\r\n ', '').split('\r\n')
    expect(lines).toContain('FN:=HYPERLINK("x")\\;+1\\, \\\\ Zoë\\nEND:VCARD')
    expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1)
    expect(lines).toContain('TEL:+cmd|x')
    expect(lines).toContain(`PHOTO;ENCODING=b;TYPE=JPEG:/9j/${'A'.repeat(100)}`)
  })

  it('have vCard lines of at most 75 bytes, whose characters stay whole', async () => {
    const name = 'a' + 'ö👩‍🚀€'.repeat(60)
    const { file } = await exported([{ id: 'c5', name }], { format: 'vcard' })
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\ufffd')
    expect(file.replaceAll('\r\n ', '')).toContain(`FN:${name}\r\n`)
  })

  it('have a name in a vCard even when nobody gave them one', async () => {
    const { file } = await exported([{ id: 'c6', numbers: [{ number: '+493023125010' }] }, { id: 'c7' }], {
      format: 'vcard',
    })
    expect(file).toContain('FN:+493023125010\r\n')
    expect(file).toContain('FN:c7\r\n')
  })

  it('can be those of one scope, even from a server that does not know it', async () => {
    const { file, server } = await exported([otto, nasty], { format: 'csv', scope: 'PRIVATE' })
    expect(server.seen[0]?.url).toBe('/v2/contacts?scopes=PRIVATE&limit=1000&offset=0')
    expect(file).toContain('Otto')
    expect(file).not.toContain('Zoë')
  })

  it('end with an error where a page cannot be had', async () => {
    const server = await serve({ status: 403, body: '' })
    const stream = exportContacts(client(server.baseUrl).sipgate, { format: 'csv' })
    expect(await failure(text(stream))).toMatchObject({ code: 'forbidden', operation: 'GET /contacts' })
  })

  it.each(['csv', 'vcard'] as const)('may hold null wherever sipgate says nothing (%s)', async (format) => {
    const gaps: unknown[] = [
      { id: 'c8', name: null, emails: null, numbers: null, organization: null, addresses: null, scope: null },
      {
        id: 'c9',
        name: 'Anna',
        picture: null,
        emails: [null, { email: null, type: null }],
        numbers: [null, { number: '+493023125010', type: null }, { number: null, type: [null] }],
        organization: [null, [null, 'Sales']],
        addresses: [null, { locality: null }],
      },
    ]
    const { file } = await exported(gaps as Contact[], { format })
    expect(file).toContain('Anna')
    expect(file).toContain('+493023125010')
    expect(file).not.toMatch(/null|undefined/)
  })

  it('end with an error where the list holds no contacts', async () => {
    const broken = exported([5 as unknown as Contact], { format: 'csv' })
    expect(await failure(broken)).toMatchObject({ code: 'malformed_response' })
    const sipgate = new SipgateCore({
      auth: { accessToken: 'token' },
      fetch: answerRequests(() => Response.json({})),
    })
    expect(await failure(text(exportContacts(sipgate, { format: 'csv' })))).toMatchObject({
      code: 'malformed_response',
      operation: 'GET /contacts',
    })
  })

  it('have one of two formats', () => {
    const sipgate = new Sipgate()
    for (const options of [{ format: 'xml' }, {}, null, undefined])
      expect(() => exportContacts(sipgate, options as ExportContactsOptions)).toThrow('`format`')
  })
})

describe('a hundred thousand contacts', () => {
  const total = 100_000

  function bigAddressBook() {
    const asked: number[] = []
    const fetch = answerRequests((request) => {
      const query = new URL(request.url).searchParams
      const offset = Number(query.get('offset'))
      asked.push(offset)
      const count = Math.min(Number(query.get('limit')), total - offset)
      const items = Array.from({ length: count }, (_, index) => ({
        id: `c${offset + index}`,
        name: 'Anna Schmidt',
        numbers: [{ number: '+491713920001', type: ['cell'] }],
      }))
      return Promise.resolve(Response.json({ items, totalCount: total }))
    })
    return { asked, sipgate: new Sipgate({ auth: { accessToken: 'token' }, fetch }) }
  }

  it('are streamed, no page being asked for before the one before it is read', async () => {
    const { asked, sipgate } = bigAddressBook()
    const decoder = new TextDecoder()
    let lines = -1
    let furthest = 0
    const reader = exportContacts(sipgate, { format: 'csv' }).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      lines += decoder.decode(value, { stream: true }).split('\r\n').length - 1
      furthest = Math.max(furthest, asked.length - Math.ceil(lines / 999))
    }
    expect(lines).toBe(total)
    expect(asked).toHaveLength(101)
    expect(furthest).toBe(0)
  })

  it('cost nothing before somebody reads, and nothing more after somebody stops', async () => {
    const { asked, sipgate } = bigAddressBook()
    const stream = exportContacts(sipgate, { format: 'vcard' })
    await Promise.resolve()
    expect(asked).toEqual([])
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel()
    expect(asked).toEqual([0])
  })
})
