import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'
import { readCsv, type CsvRecord } from './read-csv.ts'

async function* pieces(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function read(text: string, size?: number): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const record of readCsv(pieces(text, size))) records.push(record)
  return records
}

const cells = async (text: string, size?: number) => (await read(text, size)).map((record) => record.cells)

describe('CSV', () => {
  it.each([
    'a,b\n1,2\n',
    'a,b\r\n1,2',
    'a;b\r1;2\r',
    'a\tb\n\n1\t2\n\n',
    '"a","b"\r\n"1","2"\r\n',
    '\n;\na;b\n1;2',
  ])('is read as spreadsheets write it: %j', async (text) => {
    expect(await cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('counts the lines of the file, not of the table', async () => {
    const records = await read('a,b\r\n"1\r\n\n",2\r\n\r\n3,4')
    expect(records.map(({ line }) => line)).toEqual([1, 2, 6])
  })

  it('takes the separator the first line has most of, outside of quotes', async () => {
    expect(await cells('"a,b,c,d";e\n1,5;2')).toEqual([
      ['a,b,c,d', 'e'],
      ['1,5', '2'],
    ])
  })

  it.each([
    ['a quote that stays open', 'a,b\n"1,2\n3,4', 'Line 2: a quote is never closed'],
    ['text after a quote', 'a,b\n"1"x,2', 'Line 2, column 1: text follows the closing quote.'],
    ['a quote for inches at the end', 'a,b\n1,5" pipe', 'or stands in a cell without quotes'],
    ['two of them', 'a,b\n1,5"\n2,6"\n', 'Line 2, column 2: a quote stands in a cell without quotes.'],
    ['a line without an end', `a,b\n"1${',\n'.repeat(40_000)}`, 'Line 2 is too long'],
  ])('is refused where it is broken: %s', async (_, text, message) => {
    await expect(cells(text)).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining(message) as string,
    })
  })

  it('comes back as it was written, in whatever pieces it comes', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ö', '👩', ' ', ',', ';', '\t', '"', '\n', '\r'),
      maxLength: 8,
    })
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, size, end) => {
          const text = [['x', 'y'], ...rows].map((row) => csvLine(row) + end).join('')
          const filled = rows.filter((row) => row.some((one) => one.trim() !== ''))
          expect(await cells(text, size)).toEqual([['x', 'y'], ...filled])
        },
      ),
    )
  })
})
