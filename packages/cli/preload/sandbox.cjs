'use strict'

/** What `sandbox exec` says of the program's sandbox. Without it the program would reach the real sipgate. */
function given(name) {
  const value = process.env[name]
  if (value) return value
  throw new Error(
    `sipgate-kit: ${name} is missing, though NODE_OPTIONS leads this program to a sandbox. ` +
      'Pass NODE_OPTIONS and SIPGATE_KIT_* on to the programs you start, or pass on none of them.',
  )
}

module.exports = { given, sandbox: new URL(given('SIPGATE_KIT_SANDBOX')) }
