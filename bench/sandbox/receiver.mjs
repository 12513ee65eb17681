// An application that receives pushes and asks for more events. Reports to its parent what it received.
import { createServer } from 'node:http'

const heard = []
const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (text) => (body += text))
  request.on('end', () => {
    const form = new URLSearchParams(body)
    heard.push([form.get('callId'), form.get('event'), request.headers['x-sipgate-signature'] ? 1 : 0])
    const here = `http://127.0.0.1:${server.address().port}/`
    response.writeHead(200, { 'content-type': 'application/xml' })
    response.end(`<?xml version="1.0"?><Response onAnswer="${here}" onHangup="${here}"/>`)
  })
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('message', () => process.send(heard))
