import { CliError } from '../../cli-error.ts'

/**
 * Reads the address of the application. Anything that is not on this machine has to be named twice.
 * @throws CliError when it is not the address of a server, or not this machine
 */
export function readTarget(text: string, ownServer: string | undefined): URL {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new CliError(
      'The address of the application is not a URL such as http://localhost:3000. It must not contain a password.',
    )
  if (!isLoopback(url.hostname) && ownServer !== url.hostname)
    throw new CliError(
      `${url.hostname} is not this machine. The audit attacks an application; never run it against somebody else's. ` +
        `If the server is yours, repeat its name: --own-server ${url.hostname}`,
    )
  return url
}

/** Whether a host name always means this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host)
}

/** Whether an address is on this server. On this machine, all names of loopback are the same. */
export function isOn(server: URL): (url: URL) => boolean {
  return ({ protocol, hostname, port }) =>
    protocol === server.protocol &&
    port === server.port &&
    (hostname === server.hostname || (isLoopback(hostname) && isLoopback(server.hostname)))
}
