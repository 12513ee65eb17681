import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { call } from '../../test/api-caller.ts'
import { smallSandbox } from '../../test/small-sandbox.ts'
import type { Sandbox } from '../sandbox.ts'

const header = 'firstname,lastname,number'

/** Sends a file; the answer's status, and why it was refused. */
async function send(sandbox: Sandbox, file: string | Uint8Array | { base64Content: unknown }) {
  const isFile = typeof file === 'string' || file instanceof Uint8Array
  const json = isFile ? { base64Content: Buffer.from(file).toString('base64') } : file
  const response = await call(sandbox, 'POST /contacts/import/csv', { json })
  return { status: response.status, why: response.headers.get('x-sandbox-why') }
}

const names = (sandbox: Sandbox) => sandbox.snapshot().accounts[0]?.contacts.map(({ name }) => name) ?? []

describe('a file of contacts', () => {
  it.each<[string, string | Uint8Array]>([
    ['with line feeds', `${header}\nAda,Neu,+493023125301\n`],
    ['with CRLF', `${header}\r\nAda,Neu,+493023125301\r\n`],
    ['with carriage returns', `${header}\rAda,Neu,+493023125301\r`],
    ['without a line break at its end', `${header}\nAda,Neu,+493023125301`],
    ['with a blank line in the middle', `${header}\n\nAda,Neu,+493023125301\n`],
    ['with blank lines at its end', `${header}\nAda,Neu,+493023125301\n\n\r\n \n`],
    ['with lines of commas, as spreadsheets write them', `${header}\n,,\nAda,Neu,+493023125301\n,,,,\n`],
    ['with a byte order mark', `\uFEFF${header}\nAda,Neu,+493023125301\n`],
    ['with quotes', `"firstname","lastname","number"\n"Ada","Neu","+493023125301"\n`],
    ['with spaces around its cells', `firstname, lastname, number\nAda , Neu , +493023125301 \n`],
    ['without a number', `${header}\nAda,Neu,\n`],
  ])('is taken: one %s', async (_what, file) => {
    const sandbox = smallSandbox()
    expect(await send(sandbox, file)).toEqual({ status: 204, why: null })
    expect(names(sandbox).at(-1)).toBe('Ada Neu')
  })

  it('may have line breaks, commas and quotes within quotes', async () => {
    const sandbox = smallSandbox()
    await send(sandbox, `${header}\n"Ada ""die Große""","Neu,\r\nLang",+493023125301\nZoe,Ä,+493023125302\n`)
    expect(names(sandbox).slice(-2)).toEqual(['Ada "die Große" Neu,\r\nLang', 'Zoe Ä'])
  })

  it('may have a header and nothing else', async () => {
    const sandbox = smallSandbox()
    const before = sandbox.snapshot()
    expect((await send(sandbox, header)).status).toBe(204)
    expect(sandbox.snapshot()).toEqual(before)
  })

  it('may be long: 100,000 lines, or a name of megabytes', async () => {
    const sandbox = smallSandbox()
    const lines = Array.from({ length: 100_000 }, (_, index) => `Ada,${index},+4930231253${index % 100}`)
    expect((await send(sandbox, [header, ...lines].join('\n'))).status).toBe(204)
    expect(names(sandbox).at(-1)).toBe('Ada 99999')
    const name = 'Ä""'.repeat(1_000_000)
    expect((await send(sandbox, `${header}\n"${name}",,\n`)).status).toBe(204)
    expect((await send(sandbox, `${header}\n"${name}`)).status).toBe(400)
  })

  it.each<[string, string | Uint8Array | { base64Content: unknown }, string]>([
    ['that is empty', { base64Content: 'IA==' }, 'The file is empty'],
    ['of a byte order mark alone', '\uFEFF', 'The file is empty'],
    ['with another column', `firstname,lastname,organizationname,number\nA,B,C,D\n`, 'without other columns'],
    ['with columns in another order', 'lastname,firstname,number\nA,B,C\n', 'The first line must be'],
    ['with a column twice', 'firstname,firstname,number\nA,B,C\n', 'The first line must be'],
    ['without a header', 'Ada,Neu,+493023125301\n', 'The first line must be'],
    ['with semicolons', 'firstname;lastname;number\nA;B;C\n', 'separated by commas'],
    ['with tabs', 'firstname\tlastname\tnumber\nA\tB\tC\n', 'separated by commas'],
    ['with a short line', `${header}\nAda,Neu,1\n\nAda,Neu\n`, 'Line 4 has 2 cells; it needs 3.'],
    ['with a long line', `${header}\n"Ada\nAda",Neu,1\nAda,Neu,1,2\n`, 'Line 4 has 4 cells; it needs 3.'],
    ['with an open quote', `${header}\nAda,"Neu,1\n`, 'Line 2 has a quote'],
    ['with a quote inside a cell', `${header}\nAda,5" Neu,1\n`, 'Line 2 has a quote'],
    ['with text after a quote', `${header}\n"Ada"s,Neu,1\n`, 'Line 2 has a quote'],
    ['in Latin-1', Buffer.from(`${header}\nJürgen,Neu,1\n`, 'latin1'), 'not text in UTF-8'],
    ['in UTF-16', Buffer.from(`\uFEFF${header}\nAda,Neu,1\n`, 'utf16le'), 'not text in UTF-8'],
    ['in UTF-16 without a mark', Buffer.from(`${header}\nAda,Neu,1\n`, 'utf16le'), 'not text in UTF-8'],
    ['with a NUL', `${header}\nA\0da,Neu,1\n`, 'not text in UTF-8'],
    ['that is a ZIP', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]), 'not text in UTF-8'],
    ['that is not base64', { base64Content: 'firstname,lastname' }, 'not base64'],
    ['that was encoded twice', Buffer.from(header).toString('base64'), 'The first line must be'],
  ])('is refused with 400 and a reason, and adds nothing: one %s', async (_what, file, why) => {
    const sandbox = smallSandbox()
    const before = sandbox.snapshot()
    const refused = await send(sandbox, file)
    expect(refused).toEqual({ status: 400, why: expect.stringContaining(why) as string })
    expect(sandbox.snapshot()).toEqual(before)
  })

  it('whatever it holds, is taken or refused with a reason', async () => {
    const sandbox = smallSandbox()
    const cell = fc.oneof(
      fc.constantFrom('', '"', '""', ' ', 'Ada', '\uFEFF', '\0', 'ä', '"a"', 'a"b'),
      fc.string(),
    )
    const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','))
    const text = fc
      .tuple(fc.constantFrom(header, `${header},x`, '', `\uFEFF${header}`), fc.array(line, { maxLength: 6 }))
      .chain(([first, lines]) =>
        fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => [first, ...lines].join(end)),
      )
    const file = fc.oneof(
      text.map((value) => ({ base64Content: Buffer.from(value).toString('base64') })),
      fc.uint8Array().map((value) => ({ base64Content: Buffer.from(value).toString('base64') })),
      fc.string().map((base64Content) => ({ base64Content })),
    )
    await fc.assert(
      fc.asyncProperty(file, async (upload) => {
        const { status, why } = await send(sandbox, upload)
        if (status !== 204) expect([status, why === null || why === '']).toEqual([400, false])
      }),
      { numRuns: 500 },
    )
  })
})
