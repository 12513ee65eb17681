import { expect, it } from 'vitest'
import { writeCsv } from './csv.ts'

it('quotes what needs quotes', () => {
  expect(writeCsv([['a', 'b;c', 'd"e', 'f\ng', 1.5]])).toBe('\ufeffa,"b;c","d""e","f\ng",1.5\r\n')
  expect(writeCsv([['a', 'b']], ';')).toBe('\ufeffa;b\r\n')
})

it('keeps spreadsheets from calculating what somebody wrote', () => {
  expect(writeCsv([['=1+1', '+49 30', '-x', '@a', '\t=1', '+493023125000', '-5']])).toBe(
    "\ufeff'=1+1,'+49 30,'-x,'@a,\"'\t=1\",+493023125000,-5\r\n",
  )
})
