import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Balancer {
  readonly port: number
  close(): void
}

/** A balancer without stickiness: each connection goes to the next instance that accepts one. */
export async function startBalancer(ports: () => readonly number[]): Promise<Balancer> {
  let next = 0
  const sockets = new Set<Socket>()
  const forward = (client: Socket, attempt = 0) => {
    const list = ports()
    const port = list[next++ % list.length]
    if (port === undefined || attempt >= list.length) return client.destroy()
    const instance = connect(port, '127.0.0.1')
    instance.once('connect', () => {
      client.pipe(instance).pipe(client)
      instance.once('close', () => client.destroy())
      client.once('close', () => instance.destroy())
    })
    instance.on('error', () => {
      if (instance.bytesRead === 0 && instance.bytesWritten === 0) forward(client, attempt + 1)
      else client.destroy()
    })
  }
  const server = createServer((client) => {
    sockets.add(client)
    client.once('close', () => sockets.delete(client))
    client.on('error', () => client.destroy())
    forward(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
