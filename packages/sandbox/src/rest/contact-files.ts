import { readCsv, writeCsv } from './csv.ts'
import { newContact, visibleContacts } from './contacts.ts'
import type { Handlers } from './handler.ts'
import { Refusal } from './refusal.ts'
import { readVcards, writeVcards } from './vcard.ts'

const header = ['firstname', 'lastname', 'number']

export const contactFiles = {
  'POST /contacts/import/csv': ({ kernel, body }, caller) => {
    const [first, ...lines] = readCsv(decoded(body.base64Content)) ?? []
    // sipgate answers 500 to a file it cannot read; nothing is added then.
    if (first?.join() !== header.join() || lines.some((line) => line.length !== header.length))
      throw new Refusal(
        500,
        `The CSV needs the header ${header.join(',')} and three cells in each line.`,
        '/base64Content',
      )
    const added = lines.map(([given = '', family = '', number = '']) =>
      newContact(kernel, caller, {
        name: `${given} ${family}`.trim() || number,
        given,
        family,
        numbers: [{ number, type: [] }],
        scope: 'PRIVATE',
      }),
    )
    caller.account.contacts.push(...added)
    kernel.changed()
    return undefined
  },
  // The sandbox knows no Google account: the token is taken and nothing is added.
  'POST /contacts/import/google': () => undefined,
  'GET /contacts/csv': (_call, caller) => {
    const lines = visibleContacts(caller).map(({ given, family, numbers }) => [
      given,
      family,
      numbers[0]?.number ?? '',
    ])
    return text('text/csv', writeCsv([header, ...lines]))
  },
  'GET /contacts/vcard': (_call, caller) => text('text/vcard', writeVcards(visibleContacts(caller))),
  'PUT /contacts/vcard': ({ kernel, body }, caller) => {
    const cards = readVcards(decoded(body.base64Content))
    if (!cards) throw new Refusal(400, 'The file holds no vCard.', '/base64Content')
    caller.account.contacts.push(...cards.map((card) => newContact(kernel, caller, card)))
    kernel.changed()
    return undefined
  },
} satisfies Handlers

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8')
}

function text(type: string, content: string): Response {
  return new Response(content, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
