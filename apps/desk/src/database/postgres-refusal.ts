/** Why PostgreSQL let nobody in, by the code of the server (five characters), of Node's network or of OpenSSL. */
const refusals: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'is not there: start PostgreSQL, or correct the host and the port in DATABASE_URL.',
  ENOTFOUND: 'is on an unknown host: correct the host in DATABASE_URL.',
  EAI_AGAIN:
    'is on a host whose name cannot be looked up now: check the name server, or the host in DATABASE_URL.',
  ENOENT:
    'cannot be reached, because a file is missing: check the socket, or the certificates that DATABASE_URL names.',
  '28P01': 'refuses user or password: correct them in DATABASE_URL.',
  '28000':
    'refuses this user from here: allow it in pg_hba.conf; if that asks for TLS, add ?sslmode=verify-full to DATABASE_URL.',
  '3D000': 'does not exist: create it, such as with createdb, or correct the name in DATABASE_URL.',
  '42501':
    'does not let its user create tables: make the user the owner of the database, or grant it CREATE on the schema public.',
  '53300': 'has no connection left: raise max_connections, or run fewer instances.',
  '57P03': 'is starting or stopping: start desk again in a moment.',
}

const tlsCodes = /^(ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH)/

/** The end of a sentence that begins with the database's name. It repeats no words of the server but its code. */
export function postgresRefusal(error: unknown, code: string | undefined): string {
  const known = code === undefined ? undefined : refusals[code]
  if (known !== undefined) return known
  if (code !== undefined && tlsCodes.test(code)) {
    return `shows a certificate that is not trusted (${code}): name its authority with ?sslmode=verify-full&sslrootcert=/path/ca.pem in DATABASE_URL.`
  }
  if (/does not support SSL/.test(innermostMessage(error))) {
    return 'does not offer TLS: switch it on there (ssl = on), or remove sslmode from DATABASE_URL if the network between is yours alone.'
  }
  if (code?.startsWith('08') || code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || isTimeout(error)) {
    return 'does not answer in time: check the network and its firewalls, and the host and the port in DATABASE_URL.'
  }
  return `cannot be opened (${code ?? 'unknown reason'}): look into the log of PostgreSQL.`
}

const isTimeout = (error: unknown) => /time(d )?out|terminated unexpectedly/i.test(innermostMessage(error))

function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return innermostMessage(error.cause) || error.message
}
