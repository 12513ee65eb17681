'use strict'
const http2 = require('node:http2')
const { warnOnce } = require('../warn-once.cjs')
const { forbidCaching, forgetCopies, redirectHeaders } = require('./headers.cjs')
const { bytesOf, isText, textBody } = require('./text.cjs')

/** Frameworks and Node's own request listeners answer on the stream, too. */
function redirectHttp2Answers() {
  for (const name of ['createServer', 'createSecureServer']) {
    const create = http2[name]
    http2[name] = function (...given) {
      const server = Reflect.apply(create, this, given)
      server.prependListener('stream', (stream, headers, _flags, rawHeaders = []) => {
        forgetCopies(headers[':method'], headers, rawHeaders)
        redirectStream(stream)
      })
      return server
    }
  }
}

function redirectStream(stream) {
  const { respond, respondWithFile, respondWithFD, write, end } = stream
  let body

  stream.respond = (given = {}, options) => {
    const headers = Array.isArray(given) ? headersOf(given) : { ...given }
    const view = headersView(headers)
    if (redirectHeaders(view)) forbidCaching(view)
    if (!options?.endStream && isText(view.get('content-type'))) {
      body = textBody(view.get('content-encoding'), {
        write: (bytes, done) => write.call(stream, bytes, done),
        end: (bytes, done) => end.call(stream, bytes, done),
        fail: (error) => stream.destroy(error),
      })
      if (body) {
        body.decoder?.on('drain', () => stream.emit('drain'))
        view.delete('content-length')
        view.delete('content-encoding')
        forbidCaching(view)
      }
    }
    return respond.call(stream, headers, options)
  }

  stream.write = (chunk, ...rest) => {
    if (body === undefined || !isPiece(chunk)) return write.call(stream, chunk, ...rest)
    return body.write(bytesOf(chunk, encodingOf(rest)), callbackOf(rest))
  }

  stream.end = (chunk, ...rest) => {
    if (body === undefined) return end.call(stream, chunk, ...rest)
    const last = isPiece(chunk) ? bytesOf(chunk, encodingOf(rest)) : Buffer.alloc(0)
    const ending = body
    if (!body.decoder) body = undefined
    ending.end(last, callbackOf([chunk, ...rest]))
    return stream
  }

  for (const [name, send] of Object.entries({ respondWithFile, respondWithFD }))
    stream[name] = (file, headers = {}, ...rest) => {
      if (isText(headersView(headers).get('content-type')))
        warnOnce(
          'http2 file',
          `this program sends pages with ${name}(), which cannot be changed on the way. Their links may lead browsers to the real sipgate.`,
        )
      return send.call(stream, file, headers, ...rest)
    }
}

const isPiece = (chunk) => typeof chunk === 'string' || chunk instanceof Uint8Array
const encodingOf = ([encoding]) => (typeof encoding === 'string' ? encoding : undefined)
const callbackOf = (given) => given.find((argument) => typeof argument === 'function')

/** From names and values in turn, as newer versions of Node take them. */
function headersOf(list) {
  const headers = {}
  for (let index = 0; index < list.length; index += 2) {
    const name = list[index]
    headers[name] = name in headers ? [headers[name], list[index + 1]].flat() : list[index + 1]
  }
  return headers
}

/** Names are the program's own, in capitals or not. */
function headersView(headers) {
  const nameOf = (name) => Object.keys(headers).find((key) => key.toLowerCase() === name)
  return {
    get: (name) => headers[nameOf(name)],
    set: (name, value) => {
      headers[nameOf(name) ?? name] = value
    },
    delete: (name) => {
      delete headers[nameOf(name)]
    },
  }
}

module.exports = { redirectHttp2Answers }
