import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project, type Running } from './project.ts'

const program = new URL('./programs/frameworks.mjs', import.meta.url)

describe('pages of frameworks lead browsers to the sandbox', () => {
  let sandbox: RunningSandbox
  let project: Project
  let running: Running
  let ports: Record<string, number>
  let origin: string

  beforeAll(async () => {
    sandbox = await startSandbox()
    origin = sandbox.url.replace('localhost', '127.0.0.1')
    project = createProject({ sandbox, files: [program] })
    running = project.start('node', 'frameworks.mjs')
    const [json] = await running.prints(/^\{.*\}$/m)
    ports = JSON.parse(json) as Record<string, number>
  })
  afterAll(async () => {
    running?.child.kill()
    await running?.ended
    project?.remove()
    await sandbox?.close()
  })

  const get = (framework: string, path: string, headers = {}) =>
    fetch(`http://127.0.0.1:${ports[framework]}/${path}`, { redirect: 'manual', headers })

  describe.each(['express', 'compression', 'koa', 'fastify', 'hono'])('%s', (framework) => {
    it.each(['page', 'stream'])('sends a %s', async (path) => {
      const answer = await get(framework, path)
      const login = `${origin}/auth/realms/third-party/protocol/openid-connect/auth?client_id=my-app`
      expect(await answer.text()).toBe(
        `<!doctype html><p>Grüße</p><a href="${login}">Mit sipgate anmelden</a>`,
      )
      expect(answer.headers.get('etag')).toBeNull()
    })

    it('sends JSON for a page’s script', async () => {
      const { loginUrl, apiUrl } = (await (await get(framework, 'config')).json()) as Record<string, string>
      expect(new URL(loginUrl ?? '').origin).toBe(origin)
      expect(apiUrl).toBe(`${origin}/v2`)
    })

    it('redirects', async () => {
      const { status, headers } = await get(framework, 'login')
      expect(status).toBe(302)
      expect(new URL(headers.get('location') ?? '').origin).toBe(origin)
    })
  })

  it('allows the page’s script to reach the sandbox where its policy allows sipgate', async () => {
    const { headers } = await get('express', 'own-policy')
    expect(headers.get('content-security-policy')).toBe(`connect-src 'self' ${origin}`)
  })

  it('does not compress, so that sipgate’s addresses can be replaced', async () => {
    for (const encoding of ['gzip', 'br', 'deflate']) {
      const answer = await get('compression', 'page', { 'accept-encoding': encoding })
      expect(answer.headers.get('content-encoding')).toBeNull()
      expect(await answer.text()).not.toContain('sipgate.com')
    }
  })
})
