// The same pages with the frameworks that people use, one server for each.
import { Readable } from 'node:stream'
import compress from 'compression'
import express from 'express'
import fastify from 'fastify'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import Koa from 'koa'

const login =
  'https://login.sipgate.com/auth/realms/third-party/protocol/openid-connect/auth?client_id=my-app'
const page = `<!doctype html><p>Grüße</p><a href="${login}">Mit sipgate anmelden</a>`
const config = { loginUrl: login, apiUrl: 'https://api.sipgate.com/v2' }
const stream = () => Readable.from([page.slice(0, 50), page.slice(50)].map((text) => Buffer.from(text)))

const withExpress = express()
  .get('/page', (_, response) => response.send(page))
  .get('/stream', (_, response) => stream().pipe(response.type('html')))
  .get('/config', (_, response) => response.json(config))
  .get('/login', (_, response) => response.redirect(login))
  .get('/own-policy', (_, response) =>
    response.set('Content-Security-Policy', `connect-src 'self' https://api.sipgate.com`).send(page),
  )

const compressing = express()
  .use(compress({ threshold: 0 }))
  .use(withExpress)

const koa = new Koa().use((context) => {
  if (context.path === '/page') context.body = page
  if (context.path === '/stream') {
    context.type = 'html'
    context.body = stream()
  }
  if (context.path === '/config') context.body = config
  if (context.path === '/login') context.redirect(login)
})

const withFastify = fastify()
withFastify.get('/page', (_, reply) => reply.type('text/html').send(page))
withFastify.get('/stream', (_, reply) => reply.type('text/html').send(stream()))
withFastify.get('/config', () => config)
withFastify.get('/login', (_, reply) => reply.redirect(login))

const hono = new Hono()
  .get('/page', (context) => context.html(page))
  .get('/stream', (context) =>
    context.body(Readable.toWeb(stream()), 200, { 'content-type': 'text/html; charset=utf-8' }),
  )
  .get('/config', (context) => context.json(config))
  .get('/login', (context) => context.redirect(login))

const listening = (server) =>
  new Promise((resolve) => server.once('listening', () => resolve(server.address().port)))
await withFastify.listen({ port: 0, host: '127.0.0.1' })
const ports = {
  express: await listening(withExpress.listen(0, '127.0.0.1')),
  compression: await listening(compressing.listen(0, '127.0.0.1')),
  koa: await listening(koa.listen(0, '127.0.0.1')),
  fastify: withFastify.server.address().port,
  hono: await new Promise((resolve) => serve({ fetch: hono.fetch, port: 0 }, ({ port }) => resolve(port))),
}
console.log(JSON.stringify(ports))
