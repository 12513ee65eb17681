import tsNode from 'ts-node/package.json' with { type: 'json' }
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.ts'

describe(`a TypeScript example that sends a text message with sipgateio (ts-node ${tsNode.version})`, () => {
  let sandbox: RunningSandbox
  let project: Project

  beforeAll(async () => {
    sandbox = await startSandbox()
    project = createProject({
      sandbox,
      files: [new URL('./programs/send-sms.ts', import.meta.url)],
      env: {
        SIPGATE_TOKEN_ID: 'token-DEMOW0',
        SIPGATE_TOKEN: '0d0d0d0d-0000-4000-8000-00000000000a',
        SIPGATE_RECIPIENT: '+491713920031',
      },
    })
    const compilerOptions = { target: 'es2022', module: 'commonjs', esModuleInterop: true, strict: true }
    project.write('tsconfig.json', JSON.stringify({ compilerOptions }))
  })
  afterAll(async () => {
    project?.remove()
    await sandbox?.close()
  })

  it.each([
    ['ts-node', ['send-sms.ts']],
    ['ts-node', ['--transpile-only', 'send-sms.ts']],
    ['node', ['--require', 'ts-node/register/transpile-only', 'send-sms.ts']],
    ['tsx', ['send-sms.ts']],
    ['node', ['--import', 'tsx', 'send-sms.ts']],
  ])('runs with %s %j', async (command, args) => {
    sandbox.reset()
    const program = project.start(command, ...args)
    const code = await program.ended
    expect(program.stdout() + program.stderr()).toBe('Sms sent to +491713920031\n')
    expect(code).toBe(0)
    sandbox.clock.advance('2s')
    expect(sandbox.sms.sent.at(-1)).toMatchObject({
      to: '+491713920031',
      text: 'Lorem ipsum dolor sit amet',
    })
  })
})
