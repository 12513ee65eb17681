import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redirected } from '../../packages/cli/src/exec/redirected-environment.ts'
import { freePort } from '../support/free-port.ts'

interface Report {
  results: Record<string, unknown>
  heard: string[]
}

const program = fileURLToPath(new URL('./programs/every-module.cjs', import.meta.url))

describe('sipgate’s Node library, unmodified, against the sandbox', () => {
  let sandbox: RunningSandbox
  let child: ChildProcess
  let first: Report

  beforeAll(async () => {
    sandbox = await startSandbox()
    child = fork(program, {
      execArgv: [],
      env: redirected({ ...process.env, PORT: String(await freePort()) }, sandbox),
    })
    ;[first] = (await once(child, 'message')) as [Report]
  })
  afterAll(async () => {
    child?.kill()
    await sandbox?.close()
  })

  const ask = async (question: string): Promise<Report> => {
    child.send(question)
    const [report] = (await once(child, 'message')) as [Report]
    return report
  }

  it('does everything its modules offer', () => {
    expect(first.results).toEqual({
      userinfo: 'w0',
      users: 2,
      'sms.send': 'done',
      'sms.schedule': 'done',
      'sms.extensions': ['s0'],
      'fax.send': 'PENDING',
      'fax.lines': 1,
      'fax.lines of a user': 1,
      'contacts.create': 'done',
      'contacts.importFromCsvString': 'done',
      'contacts.importVCardString': 'done',
      'contacts.get': expect.arrayContaining(['Ada Importiert', 'Zita Neu']) as unknown,
      'contacts.paginatedExportAsCsv': true,
      'contacts.exportAsVCards': true,
      'contacts.update': true,
      'contacts.delete': 'done',
      'contacts.deleteAllPrivate': 0,
      'history.fetchAll': [5, true],
      'history.fetchById': '5017300001',
      'history.batchUpdateEvents': ['Rückruf', true],
      'history.exportAsCsvString': true,
      'history.deleteByListOfIds': 'done',
      'history.deleteById': 'done',
      numbers: true,
      devices: ['e0', 'e2', 'y0', 'x0'],
      voicemails: ['v0', 'v1', 'v2'],
      'settings.setIncomingUrl': 'done',
      'settings.setLog': 'done',
      'settings.setWhitelist': 'done',
      'settings.getWebhookSettings': ['p0', 'g0'],
      'settings.disableWhitelist': 'done',
      'call.initiate': true,
    })
  })

  it('controls a call in progress', async () => {
    sandbox.clock.advance('10s')
    await sandbox.idle()
    expect(sandbox.calls.list().map(({ phase }) => phase)).toContain('talking')
    const { results } = await ask('started')
    const steps = Object.entries(results).filter(([name]) => name.startsWith('rtcm.'))
    expect(steps.map(([, outcome]) => outcome)).toEqual(Array(6).fill('done'))
  })

  it('takes part in a call with its own web server, and finds the signature good', async () => {
    const call = sandbox.calls.incoming({ from: '+493023125100', to: '+493023125000' })
    await sandbox.idle()
    await call.dtmf('1')
    await sandbox.idle()
    sandbox.clock.advance('10s')
    await sandbox.idle()
    await call.hangUp({ by: 'caller' })
    await sandbox.idle()
    const { heard } = await ask('finish')
    expect(heard).toEqual([
      'newCall +493023125100 Dana Sommer',
      'data 1',
      expect.stringMatching(/^answer \+/),
      'hangup normalClearing',
    ])
    expect(sandbox.pushes.list().filter(({ ignored }) => ignored !== undefined)).toEqual([])
  })
})
