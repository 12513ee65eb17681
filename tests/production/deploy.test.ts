import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { dockerContext } from '../support/docker-context.ts'
import { freePort } from '../support/free-port.ts'
import { HttpVisitor } from '../support/http-visitor.ts'
import { linkModules } from '../support/node-modules.ts'
import { followProgram, root, type Program } from '../support/program.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const dockerfile = read('deploy/Dockerfile')
const [buildStage = '', runStage = ''] = dockerfile.split(/^FROM .*$/m).slice(1)
const linesOf = (stage: string, word: string) =>
  stage.split('\n').flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))
const json = (text: string) => JSON.parse(text.replace(/^.*?(?=\[)/, '')) as string[]
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
const present = tracked
  .trimEnd()
  .split('\n')
  .filter((file) => existsSync(join(root, file)))
const context = dockerContext(present, read('deploy/Dockerfile.dockerignore'))

function runStep(step: string, cwd: string): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', step], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${step} failed:\n${stdout}${stderr}`)
}

describe('what the image is built from', () => {
  it('has the sources and manifests, and neither tests’ data nor documents', () => {
    expect(context).toContain('package-lock.json')
    expect(context).toContain('apps/desk/src/bin.ts')
    expect(context).toContain('tests/package.json')
    expect(context.filter((file) => /^(docs|bench|runtimes|deploy|\.ci)\//.test(file))).toEqual([])
  })

  it('never has a secret, a database or what was built here', () => {
    const secrets = [
      '.env',
      'deploy/.env',
      'apps/desk/.env.production',
      'apps/desk/data/desk.db',
      'packages/x/desk.db-wal',
      'apps/desk/desk.keys',
      'node_modules/pg/index.js',
      'packages/client/dist/index.js',
      '.git/config',
    ]
    expect(dockerContext(secrets, read('deploy/Dockerfile.dockerignore'))).toEqual([])
  })
})

describe('the image, built by the steps of its Dockerfile', { timeout: 300_000 }, () => {
  let folder: string
  let desk: string
  let sandbox: RunningSandbox
  let env: Record<string, string>
  let url: string
  /** As in the image: not the owner of the files. Only root can become somebody else. */
  const nobody: { uid?: number; gid?: number } =
    process.getuid?.() === 0
      ? {
          uid: Number(execFileSync('id', ['-u', 'nobody'])),
          gid: Number(execFileSync('id', ['-g', 'nobody'])),
        }
      : {}

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-image-'))
    const build = join(folder, 'build')
    for (const file of context) {
      mkdirSync(dirname(join(build, file)), { recursive: true })
      cpSync(join(root, file), join(build, file))
    }
    for (const step of linesOf(buildStage, 'RUN')) {
      // The tests do without a network.
      if (step.startsWith('npm ci ')) linkModules(build)
      else runStep(step, build)
    }
    desk = join(folder, 'desk')
    cpSync(join(build, 'dist', 'desk'), desk, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX,a-w', desk])
    execFileSync('chmod', ['a+rx', folder])

    const data = join(folder, 'data')
    mkdirSync(data)
    if (nobody.uid !== undefined && nobody.gid !== undefined) chownSync(data, nobody.uid, nobody.gid)
    sandbox = await startSandbox()
    const port = String(await freePort())
    url = `http://localhost:${port}`
    const fixed = Object.fromEntries(
      linesOf(runStage, 'ENV').flatMap((line) =>
        line.split(' ').map((pair) => pair.split('=') as [string, string]),
      ),
    )
    env = {
      ...fixed,
      PATH: process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      PORT: port,
      APP_URL: url,
      SIPGATE_CLIENT_ID: sandbox.clientId,
      SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
      SIPGATE_API_URL: sandbox.apiUrl,
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      DATABASE_URL: `sqlite:${join(data, 'desk.db')}`,
      ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
      METRICS_TOKEN: 'm'.repeat(40),
    }
  }, 300_000)
  afterAll(async () => {
    await sandbox?.close()
    execFileSync('chmod', ['-R', 'u+w', folder])
    rmSync(folder, { recursive: true, force: true })
  })

  const run = ([, ...args]: readonly string[], changes: Record<string, string> = {}): Program =>
    followProgram(
      spawn(process.execPath, args, {
        cwd: desk,
        env: { ...env, ...changes },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...nobody,
      }),
    )
  const command = json(linesOf(runStage, 'ENTRYPOINT')[0] ?? '')
  const healthcheck = json(linesOf(runStage, 'HEALTHCHECK')[0] ?? '')

  it('serves logins as a user who may write nothing but the database, and stops when it is told', async () => {
    const program = run(command)
    try {
      await program.says('"event":"started"')
      expect(await run(healthcheck).ended, 'healthy').toBe(0)
      const visitor = new HttpVisitor()
      const page = await visitor.logIn(`${url}/login`)
      expect(page.text).toContain('name="csrf"')
      const style = /href="(\/assets\/[^"]+\.css)"/.exec(page.text)?.[1]
      expect((await visitor.open(url + style)).status).toBe(200)
      const metrics = await fetch(`${url}/metrics`, {
        headers: { authorization: `Bearer ${'m'.repeat(40)}` },
      })
      expect(await metrics.text()).toMatch(/desk_login_events_total\{event="login.finished",problem=""\} 1/)
      const keys = `k2:${Buffer.alloc(32, 2).toString('base64')},${env['ENCRYPTION_KEYS']}`
      const reencrypt = run([...command, 'reencrypt'], { ENCRYPTION_KEYS: keys })
      expect(await reencrypt.ended).toBe(0)
      expect(reencrypt.output()).toContain('with the key k2')
    } finally {
      expect(await program.stop('SIGTERM')).toBe(0)
    }
    expect(await run(healthcheck).ended, 'no longer healthy').toBe(1)
  })

  it('refuses to start without a client, and offers no sandbox', async () => {
    const program = run(command, { SIPGATE_CLIENT_ID: '', SIPGATE_CLIENT_SECRET: '' })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(/^SIPGATE_CLIENT_ID is missing, .*\n$/)
  })

  it('runs as a user of its own, with the files owned by root', () => {
    expect(linesOf(runStage, 'USER')).toEqual(['node'])
    expect(runStage).not.toContain('--chown')
  })
})

interface Service {
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  ports?: string[]
  networks?: string[]
  privileged?: boolean
  environment: Record<string, string>
}

describe('compose.yaml', () => {
  const text = read('deploy/compose.yaml')
  const { services } = parse(text, { merge: true }) as { services: Record<string, Service> }
  const example = [...read('deploy/env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '')
  const used = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name ?? '')

  it('has two desks, a database and a proxy, of which only the proxy is reached from outside', () => {
    expect(Object.keys(services)).toEqual(['desk-1', 'desk-2', 'database', 'proxy'])
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined)
    expect(open.map(([name]) => name)).toEqual(['proxy'])
  })

  it.each(Object.entries(services))(
    '%s writes to its volumes only, and has no rights to spare',
    (_, service) => {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], networks: ['desk'] })
      expect(service.privileged).toBeUndefined()
    },
  )

  it('takes every secret from the file that nobody commits, and the example lists them all', () => {
    expect(example.filter((name) => !used.includes(name))).toEqual([])
    const optional = [...text.matchAll(/\$\{([A-Z_]+):-/g)].map(([, name]) => name ?? '')
    expect(used.filter((name) => !example.includes(name) && !optional.includes(name))).toEqual([])
    expect(text).not.toMatch(/(PASSWORD|SECRET|KEYS|TOKEN): (?!\$\{)/)
  })

  it('gives desk variables that the table in docs/production.md explains', () => {
    const [, table = ''] = read('docs/production.md').split(/^## Variables$/m)
    const explained = new Set((table.split(/^## /m)[0] ?? '').match(/(?<=`)[A-Z][A-Z_]+(?=`)/g))
    for (const name of Object.keys(services['desk-1']?.environment ?? {})) expect(explained).toContain(name)
  })

  it('keeps from the outside what is for monitors', () => {
    expect(read('deploy/Caddyfile')).toContain('path /healthz /readyz /metrics /status.json')
  })
})

describe('kubernetes.md', () => {
  it('is a manifest that drops what desk does not need, and asks the right questions', () => {
    const [, manifest = ''] = /```yaml\n([\s\S]*?)```/.exec(read('deploy/kubernetes.md')) ?? []
    const { spec } = parse(manifest) as { spec: { template: { spec: Record<string, unknown> } } }
    expect(spec.template.spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000 },
      containers: [
        {
          securityContext: {
            readOnlyRootFilesystem: true,
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
          },
          livenessProbe: { httpGet: { path: '/healthz' } },
          readinessProbe: { httpGet: { path: '/readyz' } },
        },
      ],
    })
  })
})

/** `systemd-analyze` where there is one. */
const systemd = (() => {
  try {
    return execFileSync('systemd-analyze', ['--version'], { encoding: 'utf8' })
  } catch {
    return undefined
  }
})()

describe.runIf(systemd)('desk.service', () => {
  const file = join(root, 'deploy/desk.service')
  const analyze = (...args: string[]) =>
    execFileSync('systemd-analyze', [...args, file], { encoding: 'utf8', stdio: 'pipe' })

  it('is a unit that systemd accepts', () => {
    const unit = read('deploy/desk.service')
    expect(unit).toContain(`ExecStart=/usr/bin/node ${json(linesOf(runStage, 'ENTRYPOINT')[0] ?? '')[1]}\n`)
    expect(() => analyze('verify')).not.toThrow()
  })

  it('is exposed to little: 2.0 of 10 at most', () => {
    expect(() => analyze('security', '--offline=true', '--threshold=20', '--no-pager')).not.toThrow()
  })
})
