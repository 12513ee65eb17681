import { readFileSync } from 'node:fs'
import nodemon from 'nodemon/package.json' with { type: 'json' }
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.ts'

const program = new URL('./programs/balance.cjs', import.meta.url)
const text = readFileSync(program, 'utf8')

const files = {
  'balance.mjs': text,
  'balance.ts': text,
  'import.mjs': `import { get } from 'node:https'
    const auth = 'token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a'
    get('https://api.sipgate.com/v2/balance', { auth }, async (response) => {
      let text = ''
      for await (const piece of response.setEncoding('utf8')) text += piece
      const { amount, currency } = JSON.parse(text)
      console.log('Balance: ' + amount / 10000 + ' ' + currency)
    })`,
  // These start the program in their own ways.
  'worker.cjs': `new (require('node:worker_threads').Worker)('./balance.cjs')`,
  'own-worker.mjs': `import { Worker } from 'node:worker_threads'
    new Worker('./balance.cjs', { env: { A: '1' } })`,
  'bare-worker.cjs': `new (require('node:worker_threads').Worker)('./balance.cjs', { execArgv: [] })`,
  'child.cjs': `require('node:child_process').fork('./balance.cjs', { execArgv: [] })`,
  'own-child.mjs': `import { spawn } from 'node:child_process'
    spawn(process.execPath, ['balance.cjs'], { stdio: 'inherit', env: {} })`,
  'cleared.cjs': `delete process.env.NODE_OPTIONS
    require('node:child_process').exec('node balance.cjs', (_, stdout) => process.stdout.write(stdout))`,
  'sync.cjs': `const { PATH } = process.env
    process.stdout.write(require('node:child_process').execSync('node balance.cjs', { env: { PATH } }))`,
  'file-sync.cjs': `delete process.env.SIPGATE_KIT_SANDBOX
    process.stdout.write(require('node:child_process').execFileSync(process.execPath, ['balance.cjs']))`,
  'cluster.cjs': `const cluster = require('node:cluster')
    if (cluster.isPrimary) cluster.fork()
    else { process.channel.unref(); require('./balance.cjs') }`,
}

describe('a program reaches the sandbox when it is started', () => {
  let sandbox: RunningSandbox
  let project: Project

  beforeAll(async () => {
    sandbox = await startSandbox()
    project = createProject({
      sandbox,
      files: [program],
      manifest: { scripts: { start: 'node balance.cjs' } },
      env: { NODE_OPTIONS: '--max-old-space-size=512' },
    })
    for (const [file, content] of Object.entries(files)) project.write(file, content)
  })
  afterAll(async () => {
    project?.remove()
    await sandbox?.close()
  })

  it.each([
    ['as a CommonJS module', 'node balance.cjs'],
    ['as an ES module', 'node balance.mjs'],
    ['with a named import of node:https', 'node import.mjs'],
    ['as an ES module in TypeScript', 'tsx balance.ts'],
    ['by npm', 'npm start --silent'],
    ['by npx', 'npx --no-install tsx balance.ts'],
    ['in a worker thread', 'node worker.cjs'],
    ['in a worker thread with an environment of its own', 'node own-worker.mjs'],
    ['in a worker thread with options of its own', 'node bare-worker.cjs'],
    ['as another program’s child', 'node child.cjs'],
    ['as another program’s child with an environment of its own', 'node own-child.mjs'],
    ['as another program’s child once that has cleared NODE_OPTIONS', 'node cleared.cjs'],
    ['by a program that waits for it', 'node sync.cjs'],
    ['by a program that waits for it and has cleared its environment', 'node file-sync.cjs'],
    ['in a cluster', 'node cluster.cjs'],
  ])('%s: %s', async (_, command) => {
    const [file = '', ...args] = command.split(' ')
    const running = project.start(file, ...args)
    await running.ended
    expect(running.stdout() + running.stderr()).toBe('Balance: 27.34 EUR\n')
  })

  it(`by nodemon ${nodemon.version}`, async () => {
    const running = project.start('nodemon', '--quiet', 'balance.cjs')
    await running.prints(/Balance: 27.34 EUR\n/)
    running.child.kill('SIGINT')
    await running.ended
    expect(running.stderr()).toBe('')
  })
})
