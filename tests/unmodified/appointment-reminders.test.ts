import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('./programs/appointment_reminders.py', import.meta.url))

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import json, urllib.request'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!hasPython())('a Python script that fills the API from a form (needs python3)', () => {
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox()
    const state = sandbox.snapshot()
    for (const client of state.clients)
      Object.assign(client, { directAccessGrants: true, consentRequired: false })
    sandbox.restore(state)
  })
  afterAll(() => sandbox?.close())

  async function refreshToken(): Promise<string> {
    const { clientId, clientSecret, username, password, tokenUrl } = sandbox
    const body = new URLSearchParams({
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username,
      password,
      scope: 'all',
    })
    const answer = await fetch(tokenUrl, { method: 'POST', body })
    return ((await answer.json()) as { refresh_token: string }).refresh_token
  }

  it('is understood', async () => {
    const { stdout } = await promisify(execFile)('python3', [program], {
      env: {
        PATH: process.env['PATH'],
        SIPGATE_API: sandbox.apiUrl,
        SIPGATE_LOGIN: sandbox.loginUrl,
        SIPGATE_CLIENT_ID: sandbox.clientId,
        SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
        SIPGATE_REFRESH_TOKEN: await refreshToken(),
      },
    })
    expect(JSON.parse(stdout)).toEqual({ user: 'w0', entries: 2 })
    sandbox.clock.advance('2s')
    expect(sandbox.sms.sent.at(-1)).toMatchObject({ to: '+491713920034', text: 'Termin morgen um 9 Uhr' })
  })
})
