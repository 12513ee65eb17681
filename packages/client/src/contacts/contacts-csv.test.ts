import { describe, expect, it } from 'vitest'
import { contactsCsv, type NewContact } from './contacts-csv.ts'

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

describe('contacts as CSV for sipgate', () => {
  it('have the columns it insists on, in its order', async () => {
    const contacts = [
      { number: '+493023125010', lastname: 'Weber', firstname: 'Otto', company: 'Example Ltd.' },
      { number: '+493023125011' },
    ]
    expect(await text(contactsCsv(contacts))).toBe(
      'firstname,lastname,number\nOtto,Weber,+493023125010\n,,+493023125011\n',
    )
  })

  it('keep every character, quoted where it would end a cell', async () => {
    const nasty = { firstname: 'Zoë "Zo", 👩‍🚀', lastname: '=cmd|x!A1\nline two', number: '+491713920001' }
    expect(await text(contactsCsv([nasty]))).toBe(
      'firstname,lastname,number\n"Zoë ""Zo"", 👩‍🚀","=cmd|x!A1\nline two",+491713920001\n',
    )
  })

  it('are asked for while they are read, and left when nobody reads on', async () => {
    let given = 0
    let isClosed = false
    async function* endless(): AsyncGenerator<NewContact> {
      try {
        for (;;) yield { firstname: 'Anna', lastname: 'Schmidt', number: `+4917139200${given++ % 90}` }
      } finally {
        isClosed = true
      }
    }
    const reader = contactsCsv(endless()).getReader()
    expect(given).toBe(0)
    await reader.read()
    expect(given).toBeLessThan(1000)
    await reader.cancel()
    expect(isClosed).toBe(true)
  })

  it.each([
    [{ number: '' }, 'Contact 2, column `number`: it holds no digit.'],
    [{ number: 'abc1' }, 'Contact 2, column `number`: it holds letters.'],
    [{ firstname: 'Anna' }, 'Contact 2, column `number`: it is not a text.'],
    [{ number: 493023125010 }, 'Contact 2, column `number`: it is not a text.'],
    [{ number: '4,93023E+11' }, 'a spreadsheet has rounded it'],
    [{ number: '+493023125010', lastname: 7 }, 'Contact 2, column `lastname`: it is not a text.'],
    [null, 'Contact 2 is not an object.'],
  ])('are refused when one is %o', async (contact, message) => {
    const contacts = [{ number: '+493023125010' }, contact] as NewContact[]
    await expect(text(contactsCsv(contacts))).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining(message) as string,
    })
  })

  it.each([null, undefined, 5, {}])('are refused when they are %j', (contacts) => {
    expect(() => contactsCsv(contacts as NewContact[])).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    )
  })
})
