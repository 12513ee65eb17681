import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../../../packages/database/test/postgres.ts'
import { readEvents } from '../../../test/event-reader.ts'
import { reportCalls } from '../../../../../scripts/report-calls.ts'
import { Visitor } from '../../../test/visitor.ts'
import { readConfig } from '../../config/config.ts'
import { createLog } from '../../log.ts'
import { systemPlatform } from '../../platform.ts'
import { startDesk, type RunningDesk } from '../../start.ts'
import type { LiveMessage } from './live-message.ts'

const folder = mkdtempSync(join(tmpdir(), 'desks-live-'))
let postgres: TestPostgres
let sandbox: RunningSandbox
let pushed: RunningDesk
let watched: RunningDesk

/** Both on one database: sipgate reports calls to the first, and browsers are at the second. */
beforeAll(async () => {
  ;[postgres, sandbox] = await Promise.all([startPostgres(), startSandbox()])
  const start = () =>
    startDesk({
      config: readConfig(
        {
          PORT: '0',
          DATABASE_URL: postgres.url,
          ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
        },
        { root: folder },
      ),
      sandbox,
      log: createLog({ level: 'silent', platform: systemPlatform }),
    })
  pushed = await start()
  watched = await start()
  await reportCalls(sandbox, pushed.url)
}, 60_000)
afterAll(async () => {
  await Promise.all([pushed?.close(), watched?.close()])
  await sandbox?.close()
  await postgres?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a call that is reported to one instance is seen and ended at another, and never by another account', async () => {
  const [dana, stranger] = [new Visitor(), new Visitor()]
  await dana.logIn(watched.url)
  await dana.passLogin(await dana.open(`${watched.url}/live`))
  await stranger.logIn(watched.url, 'other')
  const [danas, strangers] = await Promise.all(
    [dana, stranger].map((one) => readEvents<LiveMessage>(one, `${watched.url}/live/events`)),
  )
  await Promise.all([danas, strangers].map(async (one) => one?.next(({ type }) => type === 'reset')))
  const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await danas?.next(({ calls }) => calls[0]?.id === call.id && calls[0].toast !== undefined)
  await call.answer()
  await danas?.next(({ calls }) => calls[0]?.row.includes('Hang up') === true)
  const page = await dana.open(`${watched.url}/live`)
  await dana.submit(
    { ...page, text: page.text.slice(page.text.indexOf('class="call-buttons"') - 200) },
    { do: 'hangup' },
  )
  await call.ended()
  await danas?.next(({ calls }) => calls[0]?.isEnded === true)
  expect(strangers?.events.map(({ data }) => [data.type, data.calls])).toEqual([['reset', []]])
  danas?.close()
  strangers?.close()
})

it('a stream that breaks at one instance goes on at the other, without a loss', async () => {
  const dana = new Visitor()
  await dana.logIn(watched.url)
  const before = await readEvents<LiveMessage>(dana, `${watched.url}/live/events`)
  const { id } = await before.next(({ type }) => type === 'reset')
  before.close()
  const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await call.ringing()
  await call.hangUp()
  await sandbox.idle()
  const after = await readEvents<LiveMessage>(dana, `${pushed.url}/live/events`, { 'last-event-id': id })
  await after.next(({ calls }) => calls[0]?.id === call.id && calls[0].isEnded)
  expect(after.events.map(({ data }) => data.type)).not.toContain('reset')
  after.close()
})
