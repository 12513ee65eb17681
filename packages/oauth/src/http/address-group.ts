/**
 * Whose address counts as one: an IPv4 address by itself, an IPv6 address with all others of its /64, because one customer has a
 * whole /64. Text that is not an address stands for itself.
 */
export function addressGroup(address: string): string {
  const [plain = ''] = address.trim().toLowerCase().split('%')
  if (!plain.includes(':') || !URL.canParse(`http://[${plain}]`)) return plain.slice(0, 100)
  const parts = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::')
  const [head = [], tail = []] = parts.map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  const groups = parts.length > 1 ? [...head, ...zeros, ...tail] : head
  const [a = '0', b = '0'] = groups.slice(6)
  // The URL parser writes ::ffff:192.0.2.1 as ::ffff:c000:201.
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return ipv4(parseInt(a, 16), parseInt(b, 16))
  return `${groups.slice(0, 4).join(':')}::/64`
}

const ipv4 = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join('.')
