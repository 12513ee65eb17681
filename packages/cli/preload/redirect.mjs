// Loaded into a program that knows only sipgate's own addresses: what it sends there goes to the sandbox, and browsers
// that it sends there go to the sandbox as well. Nothing of the program is changed, and no name is looked up.
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

/** For clients that keep the sandbox's tokens away from sipgate: here they go to the sandbox. */
globalThis[Symbol.for('sipgate-kit.sandbox')] = true

const sandbox = new URL(process.env.SIPGATE_KIT_SANDBOX)
const hosts = new Set(['api.sipgate.com', 'login.sipgate.com', 'secure.live.sipgate.de'])
const addresses = /https:\/\/(?:api|login)\.sipgate\.com|https:\/\/secure\.live\.sipgate\.de/g

/** Every HTTPS client ends here: node:https, fetch, undici, axios. For sipgate's hosts the connection is a plain one. */
const connect = tls.connect
tls.connect = function (...given) {
  const options = given.find((argument) => typeof argument === 'object' && argument !== null) ?? {}
  const host = options.servername || options.host || given.find((argument) => typeof argument === 'string')
  if (!hosts.has(host)) return Reflect.apply(connect, this, given)
  const socket = net.connect({ host: sandbox.hostname, port: Number(sandbox.port) })
  const listener = given.find((argument) => typeof argument === 'function')
  if (listener) socket.once('secureConnect', listener)
  socket.once('connect', () => socket.emit('secureConnect'))
  return Object.assign(socket, {
    encrypted: true,
    authorized: true,
    alpnProtocol: false,
    servername: host,
    getCipher: () => ({ name: 'none', version: 'none' }),
    getPeerCertificate: () => ({}),
    getProtocol: () => null,
    getSession: () => undefined,
    isSessionReused: () => false,
  })
}
syncBuiltinESMExports()

const toSandbox = (text) => text.replace(addresses, sandbox.origin)
const { setHeader, writeHead, end } = http.ServerResponse.prototype

http.ServerResponse.prototype.setHeader = function (name, value) {
  const isLocation = String(name).toLowerCase() === 'location' && typeof value === 'string'
  return setHeader.call(this, name, isLocation ? toSandbox(value) : value)
}

http.ServerResponse.prototype.writeHead = function (status, ...rest) {
  const headers = rest.at(-1)
  if (Array.isArray(headers)) {
    for (let index = 1; index < headers.length; index += 2)
      if (/^location$/i.test(headers[index - 1])) headers[index] = toSandbox(String(headers[index]))
  } else if (typeof headers === 'object' && headers !== null) {
    for (const name of Object.keys(headers))
      if (/^location$/i.test(name)) headers[name] = toSandbox(String(headers[name]))
  }
  return writeHead.call(this, status, ...rest)
}

/** Links on pages lead to the sandbox, too, as far as the page is sent in one piece. */
http.ServerResponse.prototype.end = function (chunk, ...rest) {
  const isPage = /html/.test(String(this.getHeader('content-type') ?? ''))
  const isText = typeof chunk === 'string' || Buffer.isBuffer(chunk)
  if (!isPage || !isText || this.headersSent || this.hasHeader('content-encoding'))
    return end.call(this, chunk, ...rest)
  const before = chunk.toString()
  const after = toSandbox(before)
  if (after === before) return end.call(this, chunk, ...rest)
  if (this.hasHeader('content-length')) this.setHeader('content-length', Buffer.byteLength(after))
  return end.call(this, after, ...rest.filter((argument) => typeof argument === 'function'))
}
