// A stand-in for the API that answers everything at once: the balance, or pages of a history that it makes up.
import { createServer } from 'node:http'

const total = 1_000_000
const balance = JSON.stringify({ amount: 273400, currency: 'EUR', id: 'w0' })

function page(url) {
  const offset = Number(url.searchParams.get('offset') ?? 0)
  const limit = Number(url.searchParams.get('limit') ?? 10)
  const items = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => ({
    id: String(5_000_000_000 + offset + index),
    type: 'CALL',
    created: '2026-01-05T09:00:00Z',
    source: '+493023125100',
    target: '+493023125000',
    direction: 'INCOMING',
    status: 'PICKUP',
    connectionIds: ['p0'],
    read: true,
    archived: false,
    starred: false,
    note: '',
    duration: 42,
  }))
  return JSON.stringify({ items, totalCount: total })
}

const server = createServer((request, response) => {
  const body = request.url.includes('/history') ? page(new URL(request.url, 'http://localhost')) : balance
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
