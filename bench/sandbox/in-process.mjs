// How long a sandbox takes to be ready in a program that has imported it, and that program's memory afterwards.
const [name] = process.argv.slice(2)
const makers = {
  async 'sipgate-kit'() {
    const { startSandbox } = await import('@sipgate-kit/sandbox')
    return async () => {
      const sandbox = await startSandbox()
      return { url: `${sandbox.url}/v2/balance`, close: () => sandbox.close() }
    }
  },
  async 'oauth2-mock-server'() {
    const { OAuth2Server } = await import('oauth2-mock-server')
    return async () => {
      const server = new OAuth2Server()
      await server.issuer.keys.generate('RS256')
      await server.start(0, 'localhost')
      return { url: `${server.issuer.url}/jwks`, close: () => server.stop() }
    }
  },
}
const start = await makers[name]()
const began = performance.now()
const { url, close } = await start()
const { status } = await fetch(url)
const milliseconds = performance.now() - began
await close()
process.stdout.write(JSON.stringify({ milliseconds, status }))
process.exit(0)
