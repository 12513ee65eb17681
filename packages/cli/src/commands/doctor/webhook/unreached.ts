import type { PushExchange } from '@sipgate-kit/sandbox/push'
import { failed, ok, skipped, type Finding } from './finding.ts'

/** What a connection says about an endpoint, before anybody looks at the answer. */
export function explainUnreached(url: URL, exchange: PushExchange): Finding[] {
  const isTls = url.protocol === 'https:'
  if (!('unreached' in exchange))
    return [ok('reachable', 'It answers.'), ...(isTls ? [ok('tls', 'The certificate is accepted.')] : [])]
  const { code, unreached } = exchange
  if (code === 'late')
    return [
      failed(
        'reachable',
        'It does not answer within 10 s, so every call waits for so long and then goes on.',
        'Answer first, and do what takes long afterwards.',
      ),
    ]
  if (isTls && /CERT|SELF_SIGNED|VERIFY|TLS|SSL/.test(code))
    return [ok('reachable', 'A server is there.'), failed('tls', certificateWords(code), certificateMend)]
  const words: Readonly<Record<string, readonly [string, string]>> = {
    ECONNREFUSED: ['Nothing listens there.', 'Start the program, and check the port.'],
    ENOTFOUND: [`There is no address for ${url.hostname}.`, 'Check the name.'],
    EAI_AGAIN: [`There is no address for ${url.hostname}.`, 'Check the name, and the network.'],
    ECONNRESET: ['The server ends the connection without an answer.', 'Look into the log of the program.'],
    UND_ERR_CONNECT_TIMEOUT: [
      'Nothing takes the connection.',
      'Check the address, and firewalls on the way.',
    ],
    too_long: [unreached, 'Answer with XML of a few lines.'],
  }
  const [saw, change] = words[code] ?? [unreached, 'Try the same with curl -v, from another machine.']
  return [failed('reachable', saw, change), ...(isTls ? [skipped('tls', 'The URL was not reached.')] : [])]
}

const certificateMend =
  'sipgate refuses certificates that browsers refuse. Use one of a public authority, such as Let’s Encrypt, with its whole chain.'

function certificateWords(code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return 'The certificate has expired.'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'The certificate is for another name.'
  if (code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    return 'The certificate is not accepted; most often the server leaves out the certificates between it and the authority.'
  return code.includes('SELF_SIGNED')
    ? 'The certificate is self-signed.'
    : `The certificate is not accepted (${code}).`
}
