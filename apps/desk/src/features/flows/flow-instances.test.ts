import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../../../packages/database/test/postgres.ts'
import { reportCalls } from '../../../../../scripts/report-calls.ts'
import { inThisProcess, startCluster, type Cluster } from '../../../../../tests/support/cluster.ts'
import { allDay, createFlow, openFields, saveFlow, switchTo } from '../../../test/flow-forms.ts'
import { Visitor } from '../../../test/visitor.ts'

const main = '+493023125000'
let postgres: TestPostgres
let cluster: Cluster

/** A load balancer without stickiness goes round: three, since a call asks for a push and a sound in turn. */
beforeAll(async () => {
  postgres = await startPostgres()
  const ENCRYPTION_KEYS = `k1:${Buffer.alloc(32, 1).toString('base64')}`
  cluster = await startCluster({
    instances: 3,
    env: { DATABASE_URL: postgres.url, ENCRYPTION_KEYS },
    launch: inThisProcess,
  })
  await reportCalls(cluster.sandbox, cluster.url)
}, 60_000)
afterAll(async () => {
  await cluster?.close()
  await postgres?.close()
})

it('a call walks its menu, whichever of several instances is asked', async () => {
  const dana = new Visitor()
  await dana.logInAndAllow(cluster.url)
  const id = await createFlow(dana, cluster.url, 'Main')
  const flow = `${cluster.url}/flows/${id}`
  const menu = (at: number, exit: Record<string, string>): [string, string][] =>
    Object.entries({
      name: `Menu ${at}`,
      url: `${cluster.url}/hello.wav`,
      timeout: '5',
      repeats: '2',
      'keys.0.key': '1',
      'otherwise.do': 'hangup',
      ...exit,
    }).map(([name, value]) => [`menus.${at}.${name}`, value])
  const saved = await saveFlow(dana, flow, [
    ...allDay([main]),
    ...openFields({ do: 'menu', menu: '0' }),
    ...menu(0, { 'keys.0.step.do': 'menu', 'keys.0.step.menu': '1' }),
    ...menu(1, { 'keys.0.step.do': 'forward', 'keys.0.step.numbers': '0221 4710002' }),
  ])
  expect((await switchTo(dana, saved, id, 'on')).text).toContain('Calls follow this flow from now on.')

  const call = cluster.sandbox.calls.incoming({ from: '+492214710001', to: main })
  await cluster.sandbox.idle()
  for (const key of ['7', '1', '7']) {
    expect(call.state()).toMatchObject({ phase: 'gathering' })
    await call.dtmf(key)
    await cluster.sandbox.idle()
  }
  await call.dtmf('1')
  await call.ringing()
  await call.answer()
  expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: '+492214710002' })
  await call.hangUp()
  for (const { log } of cluster.instances) expect(log()).toContain('"event":"push.accepted"')
})
