import { expect, it } from 'vitest'
import { writeCsv } from './csv.ts'

it('quotes what needs quotes', () => {
  expect(writeCsv([['a', 'b;c', 'd"e', 'f\ng', 1.5]])).toBe('\ufeffa,"b;c","d""e","f\ng",1.5\r\n')
  expect(writeCsv([['a', 'b']], ';')).toBe('\ufeffa;b\r\n')
})

it.each([
  ['=1+1', "'=1+1"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-x', "'-x"],
  ['@a', "'@a"],
  [' =1', "' =1"],
  ['\t=1', '"\'\t=1"'],
  ['a\n=1', '"a\n\'=1"'],
  ['＝1', "'＝1"],
  ['a;=1', '"a;\'=1"'],
])('keeps spreadsheets from calculating what somebody wrote: %j', (cell, written) => {
  expect(writeCsv([[cell]])).toBe(`\ufeff${written}\r\n`)
})

it.each(['+493023125000', '+49 30 23125000', '+49 (30) 23125-000', '-5', '-1.234,5', 'a-b', 'a=b'])(
  'leaves telephone numbers and other numbers as every program reads them: %s',
  (cell) => {
    expect(writeCsv([[cell]]).replaceAll('"', '')).toBe(`\ufeff${cell}\r\n`)
  },
)
