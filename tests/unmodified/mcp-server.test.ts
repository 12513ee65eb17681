import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project, type Running } from './project.ts'

interface Answer {
  result: { isError?: boolean; content: [{ text: string }] }
}

describe('an MCP server with a personal access token', () => {
  let sandbox: RunningSandbox
  let project: Project
  let running: Running

  beforeAll(async () => {
    sandbox = await startSandbox()
    project = createProject({
      sandbox,
      files: [new URL('./programs/mcp-server.mjs', import.meta.url)],
      env: { SIPGATE_TOKEN_ID: 'token-DEMOW0', SIPGATE_TOKEN: '0d0d0d0d-0000-4000-8000-00000000000a' },
    })
    running = project.start('node', 'mcp-server.mjs')
  })
  afterAll(async () => {
    running?.child.stdin?.end()
    await running?.ended
    project?.remove()
    await sandbox?.close()
  })

  let id = 0
  async function ask(method: string, params: object): Promise<Answer> {
    id += 1
    running.child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    const [line] = await running.prints(new RegExp(`^\\{"jsonrpc":"2.0","id":${id},.*\\}$`, 'm'))
    return JSON.parse(line) as Answer
  }
  async function call(name: string, args: object): Promise<Record<string, unknown>> {
    const { result } = await ask('tools/call', { name, arguments: args })
    expect(result.isError).toBeUndefined()
    return JSON.parse(result.content[0].text) as Record<string, unknown>
  }

  it('introduces itself', async () => {
    expect(await ask('initialize', { protocolVersion: '2025-06-18' })).toMatchObject({
      result: { serverInfo: { name: 'sipgate' } },
    })
    expect(JSON.stringify(await ask('tools/list', {}))).toContain('start_call')
  })

  it('tells the balance', async () => {
    expect(await call('get_balance', {})).toEqual({ balance: 27.34, currency: 'EUR' })
  })

  it('lists what happened', async () => {
    const { items } = await call('list_history', { types: ['CALL', 'FAX'], limit: 3 })
    expect(items).toHaveLength(3)
  })

  it('sends a message', async () => {
    expect(await call('send_sms', { recipient: '+491713920032', message: 'Bin unterwegs' })).toEqual({
      ok: true,
    })
    sandbox.clock.advance('2s')
    expect(sandbox.sms.sent.at(-1)).toMatchObject({ to: '+491713920032', text: 'Bin unterwegs' })
  })

  it('starts a call', async () => {
    const { sessionId } = await call('start_call', { device: 'e0', callee: '+493023125100' })
    expect(sessionId).toEqual(expect.any(String))
    expect(sandbox.calls.list()).toMatchObject([{ direction: 'out' }])
  })

  it('says what sipgate refuses', async () => {
    const { result } = await ask('tools/call', {
      name: 'start_call',
      arguments: { device: 'e99', callee: 'x' },
    })
    expect(result.isError).toBe(true)
    expect(result.content[0].text).toMatch(/sipgate API 4\d\d/)
  })

  it('prints nothing but its protocol', () => {
    for (const line of running.stdout().trim().split('\n')) expect(line).toMatch(/^\{"jsonrpc"/)
    expect(running.stderr()).toBe('')
  })
})
