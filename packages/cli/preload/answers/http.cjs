'use strict'
const http = require('node:http')
const https = require('node:https')
const { toSandbox } = require('../addresses.cjs')
const { forbidCaching, forgetCopies, redirectHeaders } = require('./headers.cjs')
const {
  bytesOf,
  bytesToText,
  isEncoded,
  isText,
  textBody,
  textToBytes,
  warnOfHostNames,
} = require('./text.cjs')

const { prototype } = http.ServerResponse
const { writeHead, write, end } = prototype

/** Bodies that are being redirected piece by piece. */
const bodies = new WeakMap()
/** Answers that were redirected in one piece. */
const whole = new WeakSet()

function redirectHttpAnswers() {
  prototype.writeHead = function (status, ...rest) {
    if (!this.headersSent) prepare(this, status, headersOf(rest))
    const reason = typeof rest[0] === 'string' ? [rest[0]] : []
    return Reflect.apply(writeHead, this, this.headersSent ? [status, ...rest] : [status, ...reason])
  }
  // An old name of the same function.
  prototype.writeHeader = prototype.writeHead

  prototype.write = function (chunk, ...rest) {
    if (!isPiece(chunk)) return Reflect.apply(write, this, [chunk, ...rest])
    sendHeaders(this)
    const body = bodies.get(this)
    if (body === undefined) return Reflect.apply(write, this, [chunk, ...rest])
    return body.write(bytesOf(chunk, encodingOf(rest)), callbackOf(rest))
  }

  prototype.end = function (chunk, ...rest) {
    const piece = isPiece(chunk) ? bytesOf(chunk, encodingOf(rest)) : undefined
    if (piece && isOpen(this) && hasBody(this.statusCode) && isText(this.getHeader('content-type'))) {
      if (!isEncoded(this.getHeader('content-encoding'))) return endWhole(this, piece, callbackOf(rest))
      sendHeaders(this)
    }
    const body = bodies.get(this)
    if (body === undefined) return Reflect.apply(end, this, [chunk, ...rest])
    if (!body.decoder) bodies.delete(this)
    body.end(piece ?? Buffer.alloc(0), callbackOf([chunk, ...rest]))
    return this
  }

  for (const server of [http.Server, https.Server]) answerInFull(server.prototype)
}

/** Merges the headers as Node does, points them to the sandbox, and decides about the body. */
function prepare(response, status, given) {
  merge(response, given)
  const headers = headersView(response)
  if (redirectHeaders(headers)) forbidCaching(headers)
  if (whole.has(response) || !hasBody(status) || !isText(headers.get('content-type'))) return
  const body = textBody(headers.get('content-encoding'), {
    write: (bytes, done) => write.call(response, bytes, done),
    end: (bytes, done) => end.call(response, bytes, done),
    fail: (error) => response.destroy(error),
  })
  if (body === undefined) return
  bodies.set(response, body)
  body.decoder?.on('drain', () => response.emit('drain'))
  // The length will be another one, and what comes out is not compressed.
  headers.delete('content-length')
  headers.delete('content-encoding')
  forbidCaching(headers)
}

function endWhole(response, piece, callback) {
  whole.add(response)
  const before = bytesToText(piece)
  const after = toSandbox(before)
  warnOfHostNames(after)
  if (after !== before) {
    const headers = headersView(response)
    if (headers.get('content-length') !== undefined) headers.set('content-length', after.length)
    forbidCaching(headers)
  }
  return end.call(response, textToBytes(after), callback)
}

/** Earlier than Node would, to know how to treat the first piece. */
function sendHeaders(response) {
  if (isOpen(response)) response.writeHead(response.statusCode)
}

const isOpen = (response) => !response.headersSent && !response.writableEnded && !response.destroyed
const isPiece = (chunk) => typeof chunk === 'string' || chunk instanceof Uint8Array
const encodingOf = ([encoding]) => (typeof encoding === 'string' ? encoding : undefined)
const callbackOf = (given) => given.find((argument) => typeof argument === 'function')

function hasBody(status) {
  // A part of a page keeps its length: it says which part it is.
  return status >= 200 && ![204, 206, 304].includes(status)
}

function headersOf([reason, headers]) {
  return headers ?? (typeof reason === 'object' && reason !== null ? reason : {})
}

function merge(response, given) {
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value)
    return
  }
  const flat = Array.isArray(given[0]) ? given.flat() : given
  const names = flat.filter((_, index) => index % 2 === 0)
  for (const name of names) response.removeHeader(name)
  for (const [index, name] of names.entries()) response.appendHeader(name, flat[2 * index + 1])
}

function headersView(response) {
  return {
    get: (name) => response.getHeader(name),
    set: (name, value) => response.setHeader(name, value),
    delete: (name) => response.removeHeader(name),
  }
}

function answerInFull(server) {
  const { emit } = server
  server.emit = function (event, request, ...rest) {
    if (event === 'request') forgetCopies(request.method, request.headers, request.rawHeaders)
    return Reflect.apply(emit, this, [event, request, ...rest])
  }
}

module.exports = { redirectHttpAnswers }
