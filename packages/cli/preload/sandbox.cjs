'use strict'

/** What `sandbox exec` says of the program's sandbox. Without it the program would reach the real sipgate. */
function given(name) {
  const value = process.env[name]
  if (value) return value
  throw new Error(
    `sipgate-kit: ${name} is missing, though NODE_OPTIONS leads this program to a sandbox. ` +
      'Whoever starts programs with an environment of its own has to pass on NODE_OPTIONS and SIPGATE_KIT_*, or none of them.',
  )
}

module.exports = { given, sandbox: new URL(given('SIPGATE_KIT_SANDBOX')) }
