import { isLoopback } from '../../audit/target.ts'
import { failed, note, ok, type Finding } from './finding.ts'

/** Whether sipgate itself could post to this URL; nothing is sent for it. */
export function checkAddress(url: URL): Finding[] {
  return [checkHost(url), checkProtocol(url)]
}

function checkHost({ hostname }: URL): Finding {
  const own = 'Give sipgate a public address; for trying things out, a tunnel to this machine will do.'
  if (isLoopback(hostname))
    return note('address', `${hostname} is this machine, which sipgate cannot reach.`, own)
  if (isPrivate(hostname))
    return failed('address', `${hostname} is in a private network, which sipgate cannot reach.`, own)
  return ok('address', `${hostname} may be an address that sipgate reaches.`)
}

function checkProtocol({ protocol, hostname }: URL): Finding {
  if (protocol === 'https:') return ok('https', 'The URL begins with https.')
  const saw = 'The URL begins with http, so everybody on the way can read who calls whom.'
  const change = 'Use https with a certificate that browsers accept.'
  return isLoopback(hostname)
    ? note('https', 'The URL begins with http, which is fine on this machine.', change)
    : failed('https', saw, change)
}

function isPrivate(host: string): boolean {
  return (
    /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.)/.test(host) ||
    /^\[f[cd]|^\[fe80/i.test(host) ||
    /\.(local|internal|lan|home|test|localhost)$/i.test(host) ||
    !/[.:]/.test(host)
  )
}
