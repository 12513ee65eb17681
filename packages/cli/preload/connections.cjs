'use strict'
const net = require('node:net')
const tls = require('node:tls')
const { hosts } = require('./addresses.cjs')
const { sandbox } = require('./sandbox.cjs')
const { warnOnce } = require('./warn-once.cjs')

/** What a program may ask of a TLS socket, answered for a connection that is not encrypted. */
const unencrypted = {
  encrypted: true,
  authorized: true,
  alpnProtocol: false,
  getCipher: () => ({ name: 'none', version: 'none' }),
  getPeerCertificate: () => ({}),
  getPeerX509Certificate: () => undefined,
  getProtocol: () => null,
  getSession: () => undefined,
  isSessionReused: () => false,
}

/** Every HTTPS client connects here: node:https, fetch, undici, axios. sipgate's hosts get a plain connection to the sandbox. */
function redirectConnections() {
  const { connect } = tls
  tls.connect = function (...given) {
    const options = given.find((argument) => typeof argument === 'object' && argument !== null) ?? {}
    const host = options.servername || options.host || given.find((argument) => typeof argument === 'string')
    if (!hosts.includes(host)) return Reflect.apply(connect, this, given)
    if (isHttp2Only(options))
      warnOnce(
        'http2 client',
        `this program speaks HTTP/2 to ${host}, which the sandbox does not support. Make it use HTTP/1.1, as fetch and node:https do.`,
      )
    const socket = net.connect({ host: sandbox.hostname, port: Number(sandbox.port) })
    const listener = given.find((argument) => typeof argument === 'function')
    if (listener) socket.once('secureConnect', listener)
    socket.once('connect', () => socket.emit('secureConnect'))
    return Object.assign(socket, unencrypted, { servername: host })
  }
}

function isHttp2Only({ ALPNProtocols: protocols }) {
  return Array.isArray(protocols) && protocols.includes('h2') && !protocols.includes('http/1.1')
}

module.exports = { redirectConnections }
