import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../test/running-desk.ts'
import { readConfig } from './config/config.ts'
import { createLog } from './log.ts'
import { systemPlatform } from './platform.ts'
import { StartError } from './start-error.ts'
import { startDesk } from './start.ts'

const key = (fill: number) => `k1:${Buffer.alloc(32, fill).toString('base64')}`

describe('a start that cannot work', () => {
  let folder: string
  const silent = createLog({ level: 'silent', platform: systemPlatform })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function start(env: Record<string, string> = {}): Promise<StartError | undefined> {
    const client = { SIPGATE_CLIENT_ID: 'a', SIPGATE_CLIENT_SECRET: 'b' }
    const config = readConfig(
      { PORT: '0', DATABASE_URL: 'sqlite:data/desk.db', ...client, ...env },
      { root: folder },
    )
    try {
      const desk = await startDesk({ config, log: silent })
      await desk.close()
      return undefined
    } catch (error) {
      expect(error).toBeInstanceOf(StartError)
      expect((error as Error).message).not.toContain('\n')
      return error as StartError
    }
  }

  it('says that the port is in use, and leaves the database alone', async () => {
    const other: Server = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const error = await start({ PORT: String(port) })
    other.close()
    expect(error?.code).toBe('address_in_use')
    expect(error?.message).toMatch(new RegExp(`Port ${port} is already in use: .*PORT=`))
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('says that the address is not of this machine', async () => {
    expect((await start({ HOST: '192.0.2.1' }))?.message).toContain('HOST 192.0.2.1')
  })

  it('says that the folder cannot be written', async () => {
    writeFileSync(join(folder, 'data'), 'a file in its place')
    expect(await start()).toMatchObject({ code: 'folder_not_writable' })
    expect(await start({ ENCRYPTION_KEYS: key(1) })).toMatchObject({ code: 'database_unusable' })
  })

  it('says that the file is not a database, and does not touch it', async () => {
    mkdirSync(join(folder, 'data'))
    const path = join(folder, 'data', 'desk.db')
    const content = 'This is not a database. '.repeat(500)
    writeFileSync(path, content)
    const error = await start({ ENCRYPTION_KEYS: key(1) })
    expect(error).toMatchObject({ code: 'database_unusable' })
    expect(error?.message).toContain(path)
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('says that the key is wrong, and starts again with the right one', async () => {
    expect(await start({ ENCRYPTION_KEYS: key(1) })).toBeUndefined()
    const error = await start({ ENCRYPTION_KEYS: key(2) })
    expect(error).toMatchObject({ code: 'keys_unusable' })
    expect(error?.message).not.toContain(key(2).slice(3))
    expect(await start({ ENCRYPTION_KEYS: key(1) })).toBeUndefined()
  })

  it('says that other users can read the key file', async () => {
    expect(await start()).toBeUndefined()
    chmodSync(join(folder, 'data', 'desk.db.keys'), 0o644)
    expect((await start())?.message).toContain('chmod 600')
  })

  it('says that there is neither a client nor a sandbox', async () => {
    expect((await start({ SIPGATE_CLIENT_ID: '', SIPGATE_CLIENT_SECRET: '' }))?.message).toContain(
      'SIPGATE_CLIENT_ID',
    )
  })
})

describe('a running desk', () => {
  let desk: DeskUnderTest

  beforeEach(async () => {
    desk = await deskUnderTest()
  })
  afterEach(() => desk?.close())

  /** Sends raw bytes and returns everything that comes back until the connection ends. */
  const raw = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = connect(desk.port, '127.0.0.1', () => socket.write(bytes))
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('close', () => resolve(answer))
      socket.on('error', (error: NodeJS.ErrnoException) => (answer === '' ? reject(error) : resolve(answer)))
    })

  it.each([
    [
      'headers of 17 KB',
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(17 * 1024)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    ['something that is not HTTP', 'hello\r\n\r\n', 400, 'bad_request'],
    [
      'a body of one byte more than 64 KB',
      `POST /logout HTTP/1.1\r\nHost: x\r\nContent-Length: ${64 * 1024 + 1}\r\n\r\n`,
      413,
      'too_large',
    ],
    [
      'two lengths (request smuggling)',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'bad_request',
    ],
  ])('T49: turns away %s with a page and closes the connection', async (_, bytes, status, code) => {
    const answer = await raw(bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain(`<code>${code}</code>`)
    expect(answer.toLowerCase()).toContain('connection: close')
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
  })

  it('T49: reads a form of exactly 64 KB, and refuses an endless one after that', async () => {
    const head = (more: string) =>
      `POST /logout HTTP/1.1\r\nHost: x\r\nOrigin: ${desk.url}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n${more}\r\n\r\n`
    const full = 64 * 1024
    expect(await raw(`${head(`Content-Length: ${full}`)}${'a'.repeat(full)}`)).toMatch(/^HTTP\/1.1 303 /)
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`
    expect(await raw(`${head('Transfer-Encoding: chunked')}${chunk}${chunk}0\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 413 /,
    )
  })

  it('stops: finishes the running request and accepts no new one', async () => {
    const ready = await raw('GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(ready).toContain('"ready"')
    const uploading = new Promise<number>((resolve, reject) => {
      const form = request(
        `${desk.url}/logout`,
        {
          method: 'POST',
          headers: {
            origin: desk.url,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': 3,
          },
        },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        },
      ).on('error', reject)
      form.write('a', () => {
        // Half of the form has arrived; the rest follows after the stop has begun.
        void raw('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n').then(() => {
          void desk.desk.close()
          form.end('=b')
        })
      })
    })
    expect(await uploading).toBe(303)
    await desk.desk.close()
    await expect(raw('GET / HTTP/1.1\r\nHost: x\r\n\r\n')).rejects.toThrow('ECONNREFUSED')
    expect(desk.log.at(-1)).toContain('"stopped"')
  })

  it('stops at once while browsers keep idle connections', async () => {
    let ended: () => void = () => undefined
    const closed = new Promise<void>((resolve) => (ended = resolve))
    await new Promise<void>((resolve) => {
      const socket = connect(desk.port, '127.0.0.1', () =>
        socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'),
      )
      socket.once('data', () => resolve())
      socket.once('close', ended)
    })
    await desk.desk.close()
    await closed
  })

  it('stops after ten seconds even when a request never ends', async () => {
    const timers: (() => void)[] = []
    const other = await deskUnderTest(
      {},
      { platform: { startTimer: (_, run) => (timers.push(run), () => undefined) } },
    )
    const socket = connect(other.port, '127.0.0.1')
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    socket.on('error', () => undefined)
    await new Promise<void>((resolve) => {
      socket.write(
        'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nPOST /logout HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n',
        () => socket.once('data', () => resolve()),
      )
    })
    const closing = other.desk.close()
    for (const run of timers) run()
    await closing
    await closed
    await other.close()
  })
})
