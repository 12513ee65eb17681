import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keysBesideDatabase } from './key-file.ts'
import { systemPlatform } from '../platform.ts'

describe('the key file beside the database', () => {
  let folder: string
  let database: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'))
    database = join(folder, 'data', 'desk.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const keys = () => keysBesideDatabase(database, systemPlatform)

  it('is made at the first start, for its owner only, and read at the next start', () => {
    const made = keys()
    expect(made).toMatch(/^k1:[A-Za-z0-9+/]{43}=$/)
    expect(statSync(`${database}.keys`).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(folder, 'data')), 'no temporary file stays behind').toEqual(['desk.db.keys'])
    expect(keys()).toBe(made)
  })

  it('is the one of the other process, if that was faster', () => {
    const faster = `k1:${Buffer.alloc(32, 9).toString('base64')}`
    const platform = {
      ...systemPlatform,
      randomBytes: (count: number) => {
        mkdirSync(join(folder, 'data'), { recursive: true })
        writeFileSync(`${database}.keys`, `${faster}\n`, { mode: 0o600 })
        return systemPlatform.randomBytes(count)
      },
    }
    expect(keysBesideDatabase(database, platform)).toBe(faster)
    expect(readFileSync(`${database}.keys`, 'utf8')).toBe(`${faster}\n`)
  })

  it('is refused while other users can read it', () => {
    keys()
    chmodSync(`${database}.keys`, 0o644)
    expect(keys).toThrow('chmod 600')
  })

  it('is not made again for a database that has lost its keys', () => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(database, 'something')
    expect(keys).toThrow(/has no keys beside it: put .* back/)
    expect(readdirSync(join(folder, 'data'))).toEqual(['desk.db'])
  })

  it('causes a one-line error when it contains nonsense, without repeating it', () => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(`${database}.keys`, 'nonsense', { mode: 0o600 })
    expect(keys).toThrow(/^(?!.*nonsense)The key file .* position 1.*$/)
  })

  it('causes a one-line error when the folder cannot be made', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be')
    expect(keys).toThrow(/^The folder .* cannot be written .*$/)
  })
})
