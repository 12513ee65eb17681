import { CliError } from './cli-error.ts'

/**
 * Reads the address of a sandbox as people write it: `http://localhost:3001`, or `localhost:3001`.
 * @throws CliError when it is not the address of a server
 */
export function readSandboxUrl(text: string): URL {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    throw new CliError(
      `"${withoutPassword(text)}" is not the URL of a sandbox. Use one such as http://localhost:3001.`,
    )
  if (url.username !== '' || url.password !== '')
    throw new CliError('The URL of a sandbox must not contain a user name or a password. Remove them.')
  return url
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//…@')
}
