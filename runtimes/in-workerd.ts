import { spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findBinary } from './binaries.ts'
import { bundle } from './packed-client.ts'
import type { Result, Runtime } from './runtime.ts'

/** The worker may reach this machine and nothing else. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "program", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "this machine",
    )),
    (name = "this machine", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);
`

/** What Cloudflare's workers run on: no node:http, no code made of strings, fetch alone. */
export const inWorkerd: Runtime = {
  title: 'workerd',
  async tryOn({ packed, given }) {
    const found = findBinary('workerd')
    if ('missing' in found) return { skipped: found.missing }
    const script = await bundle(packed.folder, 'worker.mjs', ['workerd', 'worker', 'browser'])
    writeFileSync(join(packed.folder, 'worker.mjs'), script)
    writeFileSync(join(packed.folder, 'config.capnp'), config)
    const child = spawn(found.path, ['serve', 'config.capnp', '--control-fd=3'], {
      cwd: packed.folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    try {
      const port = await listening(child)
      const response = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        body: JSON.stringify(given),
        signal: AbortSignal.timeout(60_000),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`The worker answered ${response.status}: ${text.slice(0, 2000)}`)
      return { version: found.version, results: JSON.parse(text) as Result[] }
    } finally {
      child.kill('SIGKILL')
    }
  },
}

/** The port, once it says that it listens. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    }
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`workerd ended and said:\n${said}`)))
    const control = child.stdio[3]
    if (!control || !('read' in control)) return reject(new Error('workerd has no control stream.'))
    createInterface({ input: control }).on('line', (line) => {
      const { event, port } = JSON.parse(line) as { event: string; port?: number }
      if (event === 'listen' && port !== undefined) resolve(port)
    })
  })
}
