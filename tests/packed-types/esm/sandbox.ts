/** What a test may take from the sandbox. */
import { createSandbox, startSandbox, type RunningSandbox, type SandboxOptions } from '@sipgate-kit/sandbox'

export async function test(options: SandboxOptions): Promise<number> {
  const sandbox = createSandbox(options)
  const running: RunningSandbox = await startSandbox({ port: 0 })
  const answer = await sandbox.fetch(new Request(`${running.apiUrl}/balance`))
  await running.close()
  return answer.status + running.snapshot().accounts.length
}
