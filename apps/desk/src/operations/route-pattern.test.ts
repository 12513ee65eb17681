import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, expect, it } from 'vitest'
import { methodOf, routePattern } from './route-pattern.ts'

const seen: string[] = []
const server = express()
  .use((request, response, next) => {
    response.once('close', () => seen.push(`${methodOf(request)} ${routePattern(request)}`))
    next()
  })
  .all(['/healthz', '/readyz'], (_request, response) => void response.end())
  .get('/history/:id', (_request, response) => void response.end())
  .get('/', (_request, _response, next) => next())
  .use((_request, response) => void response.status(404).end())
  .listen(0)
afterAll(() => server.close())

it.each([
  ['GET', '/history/49301234?page=2', 'GET /history/:id'],
  ['HEAD', '/history/x', 'HEAD /history/:id'],
  ['PATCH', '/readyz', 'PATCH /readyz'],
  ['GET', '/authorize?code=secret', 'GET /authorize'],
  ['GET', '/assets/style.0123456789ab.css', 'GET /assets/*'],
  ['GET', '/wp-admin/+493023125010', 'GET (other)'],
  ['PROPFIND', '/', '(other) (other)'],
])('%s %s is counted as %s', async (method, path, expected) => {
  const { port } = server.address() as AddressInfo
  seen.length = 0
  await (await fetch(`http://127.0.0.1:${port}${path}`, { method })).text()
  await expect.poll(() => seen).toEqual([expected])
})
