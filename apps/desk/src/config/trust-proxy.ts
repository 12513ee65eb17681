import { isIP } from 'node:net'

/** How many proxies stand in front of desk, or their addresses. Undefined: none, and `X-Forwarded-For` is ignored. */
export type TrustProxy = number | readonly string[] | undefined

const ranges = ['loopback', 'linklocal', 'uniquelocal']

/**
 * Reads `2` (hops) or `10.0.0.0/8, 192.0.2.1, loopback`. Trusting everybody is not possible: any visitor could then
 * choose the address that appears in the log.
 */
export function parseTrustProxy(value: string): TrustProxy {
  if (/^\d+$/.test(value)) {
    const hops = Number(value)
    if (hops > 10) throw new Error('is too high: use a number of proxies from 0 to 10.')
    return hops === 0 ? undefined : hops
  }
  const proxies = value.split(',').map((entry) => entry.trim())
  if (!proxies.every(isAddressOrRange)) {
    throw new Error(
      'is neither a number nor a list of addresses: use the number of proxies in front of desk, or their addresses, such as 10.0.0.0/8,192.0.2.1.',
    )
  }
  return proxies
}

function isAddressOrRange(entry: string): boolean {
  if (ranges.includes(entry)) return true
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
  const version = isIP(address)
  if (version === 0) return false
  // A range that covers everything would let any visitor choose their own address.
  return bits === undefined || (Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
}
