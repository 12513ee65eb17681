'use strict'
const zlib = require('node:zlib')
const { hosts, toSandboxInPieces } = require('../addresses.cjs')
const { warnOnce } = require('../warn-once.cjs')

/** Pages, scripts and what scripts read. Without a type browsers look at the content. */
const types = /^$|^text\/|^application\/(?:\S+\+)?(?:json|xml|(?:x-)?javascript|ecmascript|x-ndjson)/i

const decoders = new Map([
  ['gzip', zlib.createUnzip],
  ['x-gzip', zlib.createUnzip],
  ['deflate', zlib.createUnzip],
  ['br', zlib.createBrotliDecompress],
  // Node 22.15 and newer
  ...(zlib.createZstdDecompress ? [['zstd', zlib.createZstdDecompress]] : []),
])

/** Bytes as text and back, without loss in any encoding that contains ASCII: sipgate's addresses are ASCII. */
const bytesToText = (bytes) => bytes.toString('latin1')
const textToBytes = (text) => Buffer.from(text, 'latin1')

const isText = (type) => types.test(String(type ?? ''))
const isEncoded = (encoding) => !['', 'identity'].includes(String(encoding ?? '').toLowerCase())

/** A page's script may put an address together in the browser, where nothing can redirect it. */
function warnOfHostNames(text) {
  const host = hosts.find((name) => text.includes(name))
  if (host !== undefined)
    warnOnce(
      'host name',
      `a page of this program contains "${host}" without "https://" before it. If its script builds an address from it, ` +
        'browsers go to the real sipgate.',
    )
}

function bytesOf(chunk, encoding) {
  if (typeof chunk === 'string') return Buffer.from(chunk, encoding)
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

/**
 * The body of an answer on its way to the browser: addresses that point to sipgate's hosts point to the sandbox, and
 * what was compressed is not any more. Undefined for an encoding that cannot be read here.
 */
function textBody(encoding, { write, end, fail }) {
  const redirect = toSandboxInPieces()
  const redirected = (bytes, isLast) => {
    const text = redirect(bytesToText(bytes), isLast)
    warnOfHostNames(text)
    return textToBytes(text)
  }
  if (!isEncoded(encoding))
    return {
      write: (bytes, done) => write(redirected(bytes, false), done),
      end: (bytes, done) => end(redirected(bytes, true), done),
    }

  const decoder = decoders.get(String(encoding).toLowerCase())?.()
  if (decoder === undefined) {
    warnOnce(
      `encoding ${encoding}`,
      `this program sends pages with "Content-Encoding: ${encoding}", which cannot be read here. ` +
        'Their links may lead browsers to the real sipgate.',
    )
    return undefined
  }
  let isEmpty = true
  let isEnded = false
  let whenDone
  decoder.on('data', (bytes) => write(redirected(bytes, false)))
  decoder.on('end', () => end(redirected(Buffer.alloc(0), true), whenDone))
  decoder.on('error', fail)
  return {
    decoder,
    write: (bytes, done) => {
      if (isEnded) return false
      isEmpty &&= bytes.length === 0
      return decoder.write(bytes, done)
    },
    end: (bytes, done) => {
      // Programs may end an answer twice, and the decoder is not done yet.
      if (isEnded) return
      isEnded = true
      whenDone = done
      // Such as an answer to HEAD: a decoder would miss its beginning.
      if (isEmpty && bytes.length === 0) end(bytes, done)
      else decoder.end(bytes)
    },
  }
}

module.exports = { bytesOf, bytesToText, isEncoded, isText, textBody, textToBytes, warnOfHostNames }
