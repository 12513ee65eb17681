// What the servers share: the key, and how they say that they are ready.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file, givenPort] = process.argv.slice(2)
export const port = Number(givenPort)
export const { publicKey } = JSON.parse(readFileSync(file, 'utf8'))
export const publicUrl = `http://127.0.0.1:${port}/push`

export const ready = () => {
  process.send('ready')
  process.on('message', () => process.send(process.cpuUsage()))
}
export const serve = (listener) => createServer(listener).listen(port, '127.0.0.1', ready)
