import { connect } from 'node:net'

/**
 * Sends characters as bytes and answers with all that comes back until the connection ends. When the server has had the time to
 * answer three other requests, it is told that nothing else comes: it may still be waiting for the rest.
 */
export function sendBytes(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes, 'latin1'))
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => (answer += chunk))
    // A server may end the connection before it has read everything.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
    threeAnswers(url).then(() => socket.end(), reject)
  })
}

async function threeAnswers(url: string): Promise<void> {
  for (let round = 0; round < 3; round += 1) await (await fetch(`${url}/healthz`)).text()
}
