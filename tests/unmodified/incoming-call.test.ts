import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { createProject, type Project, type Running } from './project.ts'

const unwanted = '+493023125102'

describe('the webhook server of sipgate’s library, with the key that is built in', () => {
  let sandbox: RunningSandbox
  let project: Project
  let running: Running
  let url: string

  beforeAll(async () => {
    sandbox = await startSandbox()
    const port = String(await freePort())
    url = `http://localhost:${port}`
    project = createProject({
      sandbox,
      files: [new URL('./programs/incoming-call.mjs', import.meta.url)],
      env: { SIPGATE_WEBHOOK_SERVER_PORT: port, UNWANTED_CALLER: unwanted },
    })
    running = project.start('node', 'incoming-call.mjs')
    await running.prints(/Server running at/)
    const [token] = sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
    const credentials = Buffer.from(`${token?.tokenId}:${token?.token}`).toString('base64')
    const { status } = await fetch(`${sandbox.apiUrl}/settings/sipgateio`, {
      method: 'PUT',
      headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
      body: JSON.stringify({ incomingUrl: url, outgoingUrl: url, log: true, whitelist: null }),
    })
    expect(status).toBe(204)
  })
  afterAll(async () => {
    running?.child.kill()
    await running?.ended
    project?.remove()
    await sandbox?.close()
  })

  it('receives pushes from the beginning of a call to its end', async () => {
    const call = sandbox.calls.incoming({ from: '+493023125100', to: '+493023125000' })
    await sandbox.idle()
    await call.answer()
    await sandbox.idle()
    await call.hangUp({ by: 'caller' })
    await sandbox.idle()
    await running.prints(
      /New call from \+493023125100 to \+493023125000\nAnswered by [^\n]+\nHung up: normalClearing/,
    )
    expect(running.stderr()).toBe('')
    expect(sandbox.pushes.list().map(({ ignored }) => ignored)).toEqual([undefined, undefined, undefined])
  })

  it('decides what happens to a call', async () => {
    const call = sandbox.calls.incoming({ from: unwanted, to: '+493023125000' })
    expect((await call.ended()).cause).toBe('busy')
    await running.prints(/Hung up: busy/)
  })

  it('rejects pushes with a wrong signature', async () => {
    sandbox.scenarios.start('wrong-signature')
    const call = sandbox.calls.incoming({ from: '+493023125101', to: '+493023125000' })
    await sandbox.idle()
    await call.hangUp({ by: 'caller' })
    await sandbox.idle()
    sandbox.scenarios.stop('wrong-signature')
    await running.complains(/Signature verification failed/)
    sandbox.calls.incoming({ from: '+493023125103', to: '+493023125000' })
    await running.prints(/New call from \+493023125103/)
    expect(running.stdout()).not.toContain('+493023125101')
  })
})
