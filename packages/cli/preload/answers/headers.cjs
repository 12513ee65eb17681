'use strict'
const { toSandbox } = require('../addresses.cjs')

/** Headers that lead browsers somewhere, or that say where pages may lead. */
const leading = [
  'location',
  'refresh',
  'link',
  'content-security-policy',
  'content-security-policy-report-only',
]

/** Points an answer's headers to the sandbox. `headers` has `get`, `set` and `delete`. Answers whether anything changed. */
function redirectHeaders(headers) {
  let isChanged = false
  for (const name of leading) {
    const before = headers.get(name)
    if (before === undefined) continue
    const after = Array.isArray(before)
      ? before.map((value) => toSandbox(String(value)))
      : toSandbox(String(before))
    if (String(after) === String(before)) continue
    headers.set(name, after)
    isChanged = true
  }
  return isChanged
}

/** A browser that kept such an answer would go to this sandbox when it is long gone, or when the program runs without one. */
function forbidCaching(headers) {
  headers.set('cache-control', 'no-store')
  headers.delete('etag')
  headers.delete('last-modified')
  headers.delete('expires')
}

/**
 * Makes the program answer in full: the browser's copy may lead to the real sipgate, or to an earlier sandbox.
 * @param headers of a request, by their names
 * @param rawHeaders the same as a list of names and values
 */
function forgetCopies(method, headers, rawHeaders) {
  if (method !== 'GET' && method !== 'HEAD') return
  for (const name of ['if-none-match', 'if-modified-since']) {
    delete headers[name]
    for (let index = rawHeaders.length - 2; index >= 0; index -= 2)
      if (rawHeaders[index].toLowerCase() === name) rawHeaders.splice(index, 2)
  }
}

module.exports = { forbidCaching, forgetCopies, redirectHeaders }
