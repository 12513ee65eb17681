// Knows nothing of sandboxes: sipgate's own addresses, node:https, fetch, and a page that sends browsers to log in.
import { createServer } from 'node:http'
import https from 'node:https'

const authorization = `Basic ${Buffer.from('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a').toString('base64')}`
const headers = { authorization }

const byFetch = await (await fetch('https://api.sipgate.com/v2/balance', { headers })).json()
const byHttps = await new Promise((resolve, reject) => {
  https
    .get('https://api.sipgate.com/v2/authorization/userinfo', { headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(JSON.parse(text)))
    })
    .on('error', reject)
})
const discovery = 'https://login.sipgate.com/auth/realms/third-party/.well-known/openid-configuration'
const { issuer } = await (await fetch(discovery)).json()

const login =
  'https://login.sipgate.com/auth/realms/third-party/protocol/openid-connect/auth?client_id=sandbox-client'
const server = createServer((request, response) => {
  if (request.url === '/login') return response.writeHead(302, { Location: login }).end()
  response.setHeader('content-type', 'text/html')
  response.end(`<a href="${login}">Log in</a>`)
}).listen(0)
const own = `http://127.0.0.1:${server.address().port}`
const { headers: redirect } = await fetch(`${own}/login`, { redirect: 'manual' })
const page = await (await fetch(own)).text()
server.close()

console.log(JSON.stringify({ byFetch, byHttps, issuer, location: redirect.get('location'), page }))
process.exitCode = 7
