/** A program that receives calls, in a process of its own. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { anyCallHandler } from './any-call-handler.ts'

const server = createServer(anyCallHandler({ publicUrl: 'http://localhost:3000/push' }).node())
server.listen(0, '127.0.0.1', () => {
  console.log(`listening on ${(server.address() as AddressInfo).port}.`)
})
