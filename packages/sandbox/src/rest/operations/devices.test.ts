import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../../create-sandbox.ts'
import type { Sandbox } from '../../sandbox.ts'
import { call, callers } from '../../../test/api-caller.ts'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox()
})

const read = async (path: string): Promise<unknown> => (await call(sandbox, `GET ${path}`)).json()
const status = async (operation: string, json?: unknown, authorization = callers.admin) =>
  (await call(sandbox, operation, { authorization, ...(json !== undefined && { json }) })).status

describe('a device', () => {
  it('that was created is listed with its user, and answers what its kind has', async () => {
    const created = (await (
      await call(sandbox, 'POST /w0/devices/register', { json: { alias: 'Empfang' } })
    ).json()) as { id: string }
    expect(created).toMatchObject({
      id: 'e3',
      alias: 'Empfang',
      type: 'REGISTER',
      online: false,
      credentials: { username: '1000001e3', sipServer: 'sipgate.de' },
    })
    expect(await read(`/devices/${created.id}`)).toEqual(created)
    expect(await read('/w0/devices')).toMatchObject({ items: expect.arrayContaining([created]) as unknown })
    expect(await read('/w1/devices')).not.toMatchObject({
      items: expect.arrayContaining([created]) as unknown,
    })
  })

  it('gets a new id, also after the last one was deleted', async () => {
    await call(sandbox, 'POST /w0/devices/register', { json: {} })
    expect(await status('DELETE /devices/e3')).toBe(204)
    await call(sandbox, 'POST /w0/devices/register', { json: {} })
    expect(await status('GET /devices/e3')).toBe(404)
    expect(await status('GET /devices/e4')).toBe(200)
  })

  it('shows the lines and groups that ring it, whichever side changes that', async () => {
    expect(await read('/devices/e2')).toMatchObject({
      activePhonelines: [{ id: 'p0', alias: 'Anschluss Dana' }],
      activeGroups: [],
    })
    await call(sandbox, 'POST /groups/g0/devices', { json: { deviceId: 'e2' } })
    await call(sandbox, 'DELETE /w0/phonelines/p0/devices/e2')
    expect(await read('/devices/e2')).toMatchObject({ activePhonelines: [], activeGroups: [{ id: 'g0' }] })
  })

  it('no longer rings once it is deleted', async () => {
    await call(sandbox, 'PUT /numbers/6', { json: { endpointId: 'e0' } })
    await call(sandbox, 'DELETE /devices/e0')
    expect(await read('/w0/phonelines/p0/devices')).toMatchObject({ items: [{ id: 'e2' }] })
    expect(await read('/users/w0')).toMatchObject({ defaultDevice: '' })
    expect(await read('/numbers')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: '6', endpointId: '' })]) as unknown,
    })
  })

  it.each([
    ['alias', { value: 'Neu' }, '/devices/e0', { alias: 'Neu' }],
    ['callerid', { value: 'anonymous' }, '/devices/e0/callerid', { value: 'anonymous' }],
    ['callerid', { value: '493023125010' }, '/devices/e0/callerid', { value: '+493023125010' }],
    [
      'localprefix',
      { value: '030', active: true },
      '/devices/e0/localprefix',
      { value: '030', active: true },
    ],
    ['singlerowdisplay', { enabled: true }, '/devices/e0/singlerowdisplay', { enabled: true }],
    ['tariffannouncement', { enabled: true }, '/devices/e0/tariffannouncement', { enabled: true }],
  ])('keeps its %s', async (setting, json, where, expected) => {
    expect(await status(`PUT /devices/e0/${setting}`, json)).toBe(204)
    expect(await read(where)).toMatchObject(expected)
  })

  it.each([
    [
      'a caller id that is none of the account’s numbers',
      'PUT /devices/e0/callerid',
      { value: '+498999998000' },
      400,
    ],
    ['an emergency address that is not there', 'PUT /devices/e0', { emergencyAddressId: 9 }, 400],
    ['an external number that is no number', 'POST /w0/devices/external', { number: '0171' }, 400],
    ['a password for a mobile', 'POST /devices/y0/credentials/password', undefined, 404],
    [
      'a target number for a desk telephone',
      'PUT /devices/e0/external/targetnumber',
      { number: '+491713920002' },
      404,
    ],
    ['an alias for nothing', 'PUT /devices/e99/alias', { value: 'x' }, 403],
    ['anything of nothing', 'GET /devices/e99', undefined, 404],
    ['a SIM card of three digits', 'POST /w0/devices/y0/sim', { simId: '123' }, 400],
    ['a SIM order to no address', 'POST /w0/devices/y0/sim/orders', { addressId: '9' }, 400],
    ['a SIM order for a desk telephone', 'POST /w0/devices/e0/sim/orders', { addressId: '1' }, 403],
  ])('is refused %s', async (_what, operation, json, expected) => {
    expect(await status(operation, json)).toBe(expected)
  })

  it('of a colleague is visible to administrators only', async () => {
    expect(await status('GET /devices/e0', undefined, callers.colleague)).toBe(404)
    expect(await status('GET /devices/e1', undefined, callers.colleague)).toBe(200)
    expect(await status('GET /devices/e1')).toBe(200)
  })
})

describe('a SIM card', () => {
  it('is pending for a minute, then active', async () => {
    await call(sandbox, 'POST /w0/devices/mobile', { json: {} })
    await call(sandbox, 'POST /w0/devices/y1/sim', { json: { simId: '8949000000000000009' } })
    expect(await read('/devices/y1')).toMatchObject({ simState: 'PENDING', online: false })
    sandbox.clock.advance('61s')
    expect(await read('/devices/y1')).toMatchObject({ simState: 'ACTIVE', online: true })
    expect(await status('DELETE /w0/devices/y1/sim')).toBe(204)
    expect(await read('/devices/y1')).toMatchObject({ simState: 'INACTIVE' })
  })
})
