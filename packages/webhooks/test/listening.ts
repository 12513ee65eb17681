import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { CallHandler } from '../src/index.ts'
import { signatureOf } from './signed-push.ts'

/** A handler behind a real server, and raw connections to it. */
export async function listening(calls: CallHandler) {
  const server = createServer(calls.node()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sockets = new Set<Socket>()

  /** A connection that has sent these bytes, and what comes back. */
  function open(bytes: string | Uint8Array) {
    const socket = connect(port, '127.0.0.1')
    sockets.add(socket)
    let text = ''
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => (text += chunk))
    // The server may end it while something is still being sent.
    socket.on('error', () => undefined)
    socket.write(bytes)
    const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(text)))
    const answered = new Promise<string>((resolve) => {
      const look = () => text.includes('\r\n\r\n') && resolve(text)
      socket.on('data', look)
      socket.on('close', () => resolve(text))
    })
    return { socket, answered, closed }
  }

  return {
    url: `http://127.0.0.1:${port}/push`,
    open,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The head of a push as it goes over the wire, with the signature of a body. */
export function headOf(body: string, more: Readonly<Record<string, string>> = {}): string {
  const headers = {
    host: 'crm.example',
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'x-sipgate-signature': signatureOf(body),
    'content-length': String(Buffer.byteLength(body)),
    ...more,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `POST /push HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

export const statusOf = (answer: string): string => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? ''
