import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.ts'

describe('an integration that sends flags and numbers as text, and null for what is not set', () => {
  let sandbox: RunningSandbox
  let project: Project
  let report: Record<string, string>

  beforeAll(async () => {
    sandbox = await startSandbox()
    project = createProject({
      sandbox,
      files: [new URL('./programs/phone-integration.cjs', import.meta.url)],
      env: { SIPGATE_CREDENTIALS: 'token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a' },
    })
    const running = project.start('node', 'phone-integration.cjs')
    await running.ended
    expect(running.stderr()).toBe('')
    report = JSON.parse(running.stdout()) as Record<string, string>
  })
  afterAll(async () => {
    project?.remove()
    await sandbox?.close()
  })

  it('is understood', () => {
    expect(Object.values(report)).toEqual(Object.keys(report).map(() => 'ok'))
  })

  it('changes what it meant to change', async () => {
    const [account] = sandbox.snapshot().accounts
    expect(account?.devices.find(({ id }) => id === 'e0')?.dnd).toBe(true)
    expect(account?.history.find(({ id }) => id === '5017300001')).toMatchObject({
      read: true,
      starred: false,
    })
    expect(account?.contacts.find(({ name }) => name === 'Haustür')).toMatchObject({ scope: 'PRIVATE' })
    expect(sandbox.calls.list()).toMatchObject([{ direction: 'out' }])
    sandbox.clock.advance('2s')
    expect(sandbox.sms.sent.at(-1)).toMatchObject({ to: '+491713920033', text: 'Waschmaschine fertig' })
  })
})
