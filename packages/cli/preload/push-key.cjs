'use strict'
const crypto = require('node:crypto')
const { given } = require('./sandbox.cjs')

/** Of the key that sipgate signs pushes with: SHA-256 of its DER (SubjectPublicKeyInfo). Libraries have it built in. */
const sipgatesKey = '893cfd6caad92efc277a5977daec63dee1597223b1df5b2bf69ef56cd92305b3'

const { createPublicKey, createHash, verify } = crypto
const sandboxKey = createPublicKey(given('SIPGATE_KIT_PUSH_KEY'))

/**
 * A program that checks a push with sipgate's key gets the sandbox's instead, since only sipgate can sign with its
 * own.
 */
function exchangePushKey() {
  const { prototype } = crypto.Verify
  const { verify: verifyStream } = prototype
  prototype.verify = function (key, ...rest) {
    return Reflect.apply(verifyStream, this, [exchanged(key), ...rest])
  }
  crypto.verify = (algorithm, data, key, ...rest) => verify(algorithm, data, exchanged(key), ...rest)
  crypto.createPublicKey = (key) => (isSipgates(key) ? sandboxKey : createPublicKey(key))

  const { importKey } = crypto.webcrypto.subtle
  Object.getPrototypeOf(crypto.webcrypto.subtle).importKey = function (format, key, ...rest) {
    const data = isSipgates(asInput(format, key)) ? exported(format) : key
    return Reflect.apply(importKey, this, [format, data, ...rest])
  }
}

/** The same key, or the sandbox's with the same options. */
function exchanged(key) {
  if (!isSipgates(key)) return key
  const { padding, saltLength, dsaEncoding } = key
  return { key: sandboxKey, padding, saltLength, dsaEncoding }
}

function isSipgates(key) {
  try {
    const object =
      key instanceof crypto.KeyObject
        ? key
        : createPublicKey(key?.key instanceof crypto.KeyObject ? key.key : key)
    const der = object.export({ type: 'spki', format: 'der' })
    return createHash('sha256').update(der).digest('hex') === sipgatesKey
  } catch {
    return false // not a public key; the code that uses it will report that
  }
}

/** What Web Crypto imports, as `createPublicKey` reads it. */
function asInput(format, key) {
  if (format === 'jwk') return { key, format }
  if (format !== 'spki') return undefined
  const bytes = ArrayBuffer.isView(key)
    ? Buffer.from(key.buffer, key.byteOffset, key.byteLength)
    : Buffer.from(key)
  return { key: bytes, format: 'der', type: 'spki' }
}

function exported(format) {
  return format === 'jwk' ? sandboxKey.export({ format }) : sandboxKey.export({ format: 'der', type: 'spki' })
}

module.exports = { exchangePushKey }
