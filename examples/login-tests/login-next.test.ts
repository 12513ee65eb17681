import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from './free-port.ts'
import { goThroughLogin } from './journey.ts'

const example = fileURLToPath(new URL('../login-next/', import.meta.url))
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** Only a project that sees our sources instead of installed packages needs a configuration. */
const config = `export default {
  typescript: { ignoreBuildErrors: true },
  experimental: { externalDir: true },
  webpack(config) {
    config.resolve.conditionNames = ['@sipgate-kit/source', '...']
    config.optimization.minimize = false
    return config
  },
}`

const run = promisify(execFile)

/** Next.js from the registry; our packages, which nobody has published yet, from this repository. */
async function install(folder: string): Promise<void> {
  const file = join(folder, 'package.json')
  const project = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }
  const foreign = Object.entries(project.dependencies).filter(([name]) => !name.startsWith('@sipgate-kit/'))
  writeFileSync(
    file,
    JSON.stringify({ ...project, dependencies: Object.fromEntries(foreign), devDependencies: {} }),
  )
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder })
  for (const name of [
    '@sipgate-kit/client',
    '@sipgate-kit/contract',
    '@sipgate-kit/database',
    '@sipgate-kit/oauth',
    'openid-client',
  ]) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(modules, name), link)
  }
}

/** Next.js takes 340 MB, so it is installed by `npm run test:next` only. */
describe.runIf(process.env['NEXT'])('the example of a login in Next.js', () => {
  let sandbox: RunningSandbox
  let folder: string
  let server: ChildProcess | undefined

  beforeAll(async () => {
    sandbox = await startSandbox()
    folder = mkdtempSync(join(tmpdir(), 'login-next-'))
    cpSync(example, folder, {
      recursive: true,
      filter: (path) => !/\/(node_modules|\.next)$/.test(path),
    })
    await install(folder)
    writeFileSync(join(folder, 'next.config.mjs'), config)
  }, 300_000)
  afterAll(async () => {
    server?.kill()
    await sandbox?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const next = () => join(folder, 'node_modules/next/dist/bin/next')
  const env = (more: Record<string, string> = {}) => ({
    PATH: process.env['PATH'],
    NEXT_TELEMETRY_DISABLED: '1',
    ...more,
  })

  it('is built, logs a user in, shows the balance, and lets the user out again', async () => {
    await run(process.execPath, [next(), 'build', '--webpack'], {
      cwd: folder,
      env: env(),
    })
    const port = await freePort()
    const settings = {
      PORT: String(port),
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      SIPGATE_API_URL: sandbox.apiUrl,
    }
    server = spawn(process.execPath, [next(), 'start', '--hostname', '127.0.0.1'], {
      cwd: folder,
      env: env(settings),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    for await (const line of createInterface(server.stdout!)) {
      said.push(line)
      if (line.includes('Ready')) break
    }
    expect(said.join('\n')).toContain('Ready')
    await goThroughLogin(`http://localhost:${port}`, sandbox)
  }, 300_000)
})
