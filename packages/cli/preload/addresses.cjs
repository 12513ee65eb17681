'use strict'
const { sandbox } = require('./sandbox.cjs')

const hosts = ['api.sipgate.com', 'login.sipgate.com', 'secure.live.sipgate.de']

/** How an address is written: plainly, and escaped as in JSON, scripts, attributes and queries. */
const spellings = [
  (address) => address,
  (address) => address.replaceAll('/', '\\/'),
  (address) => address.replaceAll('/', '\\u002F'),
  (address) => address.replaceAll('/', '\\u002f'),
  (address) => address.replaceAll('/', '&#x2F;'),
  (address) => address.replaceAll('/', '&#x2f;'),
  (address) => address.replaceAll('/', '&#47;'),
  (address) => encodeURIComponent(address),
  (address) => encodeURIComponent(address).replace(/%../g, (escape) => escape.toLowerCase()),
]

const replacements = new Map(
  hosts.flatMap((host) =>
    ['https', 'http'].flatMap((scheme) =>
      spellings.map((spell) => [spell(`${scheme}://${host}`), spell(sandbox.origin)]),
    ),
  ),
)
const known = [...replacements.keys()]
const longest = Math.max(...known.map(({ length }) => length))
const pattern = new RegExp(known.map((address) => address.replace(/[\\.]/g, '\\$&')).join('|'), 'g')

/** The same text, with the sandbox's address wherever sipgate's stands. */
function toSandbox(text) {
  return text.replace(pattern, (address) => replacements.get(address))
}

/** The length of an address that begins at the end of a text, and may go on in the next piece. */
function unfinishedLength(text) {
  for (let length = Math.min(longest - 1, text.length); length > 0; length -= 1) {
    const end = text.slice(-length)
    if (known.some((address) => address.startsWith(end))) return length
  }
  return 0
}

/** `toSandbox` for a text that comes in pieces: holds back the beginning of an address until it is complete. */
function toSandboxInPieces() {
  let held = ''
  return (piece, isLast) => {
    const text = held + piece
    const end = text.length - (isLast ? 0 : unfinishedLength(text))
    held = text.slice(end)
    return toSandbox(text.slice(0, end))
  }
}

module.exports = { hosts, toSandbox, toSandboxInPieces }
