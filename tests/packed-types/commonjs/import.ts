/** A CommonJS project under `node16`, or with an older TypeScript: there, `import()` is the way to a module. */
export async function balance(): Promise<number> {
  const { Sipgate } = await import('@sipgate-kit/client')
  const { routes } = await import('@sipgate-kit/contract')
  const { startSandbox } = await import('@sipgate-kit/sandbox')
  const sandbox = await startSandbox()
  const sipgate = new Sipgate({ baseUrl: sandbox.apiUrl })
  const { amount } = await sipgate.as('token').balance.get()
  return amount + routes['GET /balance'].status
}
