'use strict'

const given = new Set()

/** Reports on the program's console what could not be redirected, once for each kind. */
function warnOnce(kind, text) {
  if (given.has(kind)) return
  given.add(kind)
  process.stderr.write(`sipgate-kit: ${text}\n`)
}

module.exports = { warnOnce }
