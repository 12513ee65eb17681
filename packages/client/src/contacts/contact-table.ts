import type { ContactParts } from './contact-parts.ts'
import { csvLine } from './csv-line.ts'

const columns = ['name', 'number', 'type', 'email', 'organization', 'address', 'scope', 'id']

export const tableHeader = tableLine(columns)

/** A line for each number of a contact, and one for a contact without any. */
export function contactLines(contact: ContactParts): string {
  const { id, name, emails, numbers, addresses, organizations, scope } = contact
  const email = listed(emails.map((one) => one.email))
  const organization = listed(organizations.map((units) => units.join(', ')))
  const address = listed(
    addresses.map(({ poBox, extendedAddress, streetAddress, postalCode, locality, region, country }) => {
      const town = [postalCode, locality].filter(Boolean).join(' ')
      return [streetAddress, extendedAddress, poBox, town, region, country].filter(Boolean).join(', ')
    }),
  )
  return (numbers.length > 0 ? numbers : [{ number: '', types: [] }])
    .map(({ number, types }) =>
      tableLine([name, number, types.join(' '), email, organization, address, scope, id]),
    )
    .join('')
}

function listed(values: readonly string[]): string {
  return values.filter(Boolean).join('; ')
}

/** Line ends as RFC 4180 and spreadsheets have them. */
function tableLine(cells: readonly string[]): string {
  return `${csvLine(cells.map(harmless))}\r\n`
}

/**
 * Spreadsheets run a cell that begins like a formula, and others may have written these contacts. An apostrophe makes it
 * text; also after a separator within a cell, since a spreadsheet set to German splits there. Telephone numbers begin
 * with a plus, too: with nothing but digits and the signs between them they can reckon at worst, but call no function
 * and reach no other cell, so they stay as they are for every program that reads them.
 */
function harmless(cell: string): string {
  if (/^\+[\d ()./-]*$/.test(cell)) return cell
  return cell.replace(/(^|[;\t\r\n])(?= *[=+\-@＝＋－＠])/g, "$1'")
}
