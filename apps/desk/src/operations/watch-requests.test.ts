import { connect, type AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMetrics } from './metrics.ts'
import { watchRequests } from './watch-requests.ts'

const askDatabase = async () => ({ well: true, milliseconds: 250 })
const metrics = createMetrics({ version: '1.2.3', askDatabase, watchProcess: false })
let errors = 0
let port = 0
const server = express()
  .use(watchRequests({ metrics, platform: { now: () => 0 }, onError: () => (errors += 1) }))
  .get('/live', (_request, response) => {
    response.setHeader('content-type', 'text/event-stream; charset=utf-8')
    response.write('data: a call\n\n')
  })
  .get('/slow', () => undefined)
  .get(['/readyz', '/bad'], (_request, response) => void response.status(503).end())
  .listen(0)

beforeAll(() => {
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

/** Sends a request and goes away, as a browser does whose page was closed. */
async function leave(path: string, until: 'sent' | 'answered'): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  await new Promise((resolve) => socket.write(`GET ${path} HTTP/1.1\r\nHost: desk\r\n\r\n`, resolve))
  if (until === 'answered') await new Promise((resolve) => socket.once('data', resolve))
  socket.destroy()
}

it('counts a page that was closed before its answer came', async () => {
  await leave('/slow', 'sent')
  await expect
    .poll(() => metrics.registry.metrics())
    .toContain('desk_http_requests_total{method="GET",route="/slow",status="aborted"} 1')
})

it('counts a stream, and does not measure how long its page was open', async () => {
  await leave('/live', 'answered')
  await expect
    .poll(() => metrics.registry.metrics())
    .toContain('desk_http_requests_total{method="GET",route="/live",status="200"} 1')
  expect(await metrics.registry.metrics()).not.toMatch(/duration_seconds_count.*\/live/)
})

it('takes a bad answer for an error, and "not ready" for none', async () => {
  for (const path of ['/readyz', '/bad', '/bad']) await fetch(`http://127.0.0.1:${port}${path}`)
  await expect.poll(() => errors).toBe(2)
})

it('measures nothing of the process unless it is asked to, and asks the database at each reading', async () => {
  const text = await metrics.registry.metrics()
  expect(text).not.toMatch(/nodejs_|process_/)
  expect(text).toMatch(/^desk_database_up 1$/m)
  expect(text).toMatch(/^desk_database_answer_seconds 0.25$/m)
})
