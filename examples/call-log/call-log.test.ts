import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApplication, type Application } from '../call-tests/application.ts'
import { callLog, columns } from './call-log.ts'
import { csvFile } from './csv-file.ts'

const now = '2026-01-05T09:00:00Z'
const from = '+492214710001'
const to = '+493023125000'

let folder: string
let file: string
let sandbox: RunningSandbox
let application: Application

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'call-log-'))
  file = join(folder, 'calls.csv')
  // Time stands still, unless a test moves it.
  sandbox = await startSandbox({ now, platform: { now: () => Date.parse(now) } })
  application = await startApplication(
    sandbox,
    callLog(csvFile(file, columns), () => sandbox.clock.now()),
  )
})
afterEach(async () => {
  await application.close()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

const lines = () => readFileSync(file, 'utf8').split('\r\n').slice(1, -1)

describe('the log', () => {
  it('has a line for each call that has ended, with how long they talked', async () => {
    const call = sandbox.calls.incoming({ from, to })
    await call.ringing()
    sandbox.clock.advance('4s')
    await call.answer()
    await sandbox.idle()
    sandbox.clock.advance('95s')
    await call.hangUp()
    await sandbox.idle()
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffaccount,began,ended,direction,from,to,/)
    expect(lines()).toEqual([
      `1000001,2026-01-05T09:00:00.000Z,2026-01-05T09:01:39.000Z,in,${from},${to},Dana Sommer,normalClearing,95`,
    ])
  })

  it('has calls that nobody answered, without a duration', async () => {
    const call = sandbox.calls.incoming({ from: 'anonymous', to })
    await call.ringing()
    await call.hangUp({ by: 'caller' })
    await sandbox.idle()
    expect(lines()).toEqual([expect.stringMatching(/,in,anonymous,\+493023125000,,cancel,$/)])
  })

  it('goes on in the same file after a restart, and has what it knows of a call that went on meanwhile', async () => {
    const call = sandbox.calls.incoming({ from, to })
    await call.ringing()
    const { hangup } = callLog(csvFile(file, columns), () => sandbox.clock.now())
    const ended = {
      event: 'hangup',
      callId: call.callId,
      direction: 'in',
      from,
      to,
      cause: 'cancel',
    } as const
    await hangup?.(ended, { account: '1000001' } as never)
    expect(lines()).toEqual([`1000001,,2026-01-05T09:00:00.000Z,in,${from},${to},,cancel,`])
  })
})

it('what is remembered of running calls is forgotten at their end, and when there are too many', async () => {
  const began: string[] = []
  const { newCall, hangup } = callLog(async ([, time = '']) => void began.push(time))
  const call = { direction: 'in', from, to } as const
  const people = { users: [], userIds: [], fullUserIds: [] }
  const end = (callId: string) =>
    hangup?.({ event: 'hangup', callId, cause: 'busy', ...call }, { account: '1000001' } as never)
  for (let index = 0; index <= 10_000; index++)
    void newCall?.({ event: 'newCall', callId: `call-${index}`, ...call, ...people }, {} as never)
  for (const callId of ['call-0', 'call-1', 'call-1']) await end(callId)
  expect(began.map((time) => time !== '')).toEqual([false, true, false])
})

it('a name that is a formula stays text in a spreadsheet', async () => {
  const path = join(folder, 'names.csv')
  const write = csvFile(path, ['name'])
  const names = [
    '=HYPERLINK("http://evil.example")',
    '@SUM(A1)',
    '-1+1',
    'Wagner; =1+1',
    '+1+cmd|x',
    'Kaya, Ela',
    '+491713920001',
  ]
  await Promise.all(names.map((name) => write([name])))
  expect(readFileSync(path, 'utf8')).toBe(
    [
      '\ufeffname',
      `"'=HYPERLINK(""http://evil.example"")"`,
      `'@SUM(A1)`,
      `'-1+1`,
      `"Wagner;' =1+1"`,
      `'+1+cmd|x`,
      `"Kaya, Ela"`,
      '+491713920001',
      '',
    ].join('\r\n'),
  )
})
