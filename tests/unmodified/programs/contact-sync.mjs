// Keeps sipgate's contacts as a CSV file of the customer database has them, in the manner of sync jobs: each contact has
// the id of the database, PUT creates or replaces it, and the rest is imported in one file.
import { readFileSync, writeFileSync } from 'node:fs'

const API = 'https://api.sipgate.com/v2'
const authorization = `Basic ${Buffer.from(process.env.SIPGATE_CREDENTIALS).toString('base64')}`

async function sipgate(method, path, body) {
  const headers = { authorization, ...(body && { 'content-type': 'application/json' }) }
  const response = await fetch(API + path, { method, headers, body: body && JSON.stringify(body) })
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${response.headers.get('x-sandbox-why') ?? ''}`)
  return response
}

const [, ...customers] = readFileSync('customers.csv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(';'))

for (const [id, firstname, lastname, phone, email, company] of customers) {
  await sipgate('PUT', `/contacts/${id}`, {
    id,
    name: `${firstname} ${lastname}`,
    given: firstname,
    family: lastname,
    picture: null,
    emails: email ? [{ email, type: ['work'] }] : [],
    numbers: [{ number: phone, type: ['work'] }],
    addresses: [],
    organization: company ? [[company]] : [],
    scope: 'SHARED',
  })
}

const file = readFileSync('new-customers.csv')
await sipgate('POST', '/contacts/import/csv', { base64Content: file.toString('base64') })

const contacts = []
for (let offset = 0; ; offset += 50) {
  const { items, totalCount } = await (await sipgate('GET', `/contacts?offset=${offset}&limit=50`)).json()
  contacts.push(...items)
  if (contacts.length >= totalCount) break
}
writeFileSync(
  'backup.csv',
  contacts.map(({ id, name, numbers }) => [id, name, numbers[0]?.number].join(';')).join('\n'),
)
const csv = await (await sipgate('GET', '/contacts/csv')).text()
writeFileSync('export.csv', csv)
console.log(`${customers.length} contacts updated, ${contacts.length} saved`)
