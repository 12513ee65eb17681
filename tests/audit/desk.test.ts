import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProduct, type Product } from '../support/product.ts'
import { systemPlatform } from '../../packages/cli/src/platform.ts'
import { runAuditWith, type AuditRun } from './run-audit.ts'

const notMet = [
  // Its scopes have no openid; id tokens come all the same.
  'nonce',
  // It runs over http here.
  'cookie-secure',
  'header-hsts',
  // It asks the API who logged in.
  'evil-userinfo-of-another-user',
]
/** It knows the login server’s addresses, and remembers its keys until an unknown one is used. */
const remembered = /^evil-(metadata-|keys?-|several-keys|unusable-keys)/

describe('sipgate-kit audit on desk, with a login server that always sends id tokens', () => {
  let product: Product
  let audit: AuditRun
  beforeAll(async () => {
    // Desk allows thirty logins a minute: instead of waiting, the audit moves the clock of desk and sandbox.
    let ahead = 0
    const now = () => Date.now() + ahead
    product = await startProduct({ deskNow: now, sandboxNow: now, loginServer: { idToken: 'always' } })
    const sleep = async (milliseconds: number) => {
      if (milliseconds < 1000) await systemPlatform.sleep(milliseconds)
      else ahead += milliseconds
    }
    audit = await runAuditWith(sleep, product.url, '--sandbox', product.sandbox.url)
  }, 600_000)
  afterAll(() => product?.close())

  it('finds nothing (T1 T2 T3 T5 T7 T10 T11 T12 T13 T14 T15 T16 T17 T20 T22 T23 T24 T29 T31 T36 T37 T53)', () => {
    expect(audit.names('vulnerable').map((name) => `${name}: ${audit.of(name)}`)).toEqual([])
    expect(audit.code).toBe(0)
  })

  it('tries everything that desk can meet', () => {
    expect(audit.names('untried').filter((name) => !remembered.test(name))).toEqual(notMet)
    expect(audit.names('withstood').length).toBeGreaterThan(130)
  })

  it('leaves the sandbox as it found it', () => {
    const { sandbox } = product
    expect(sandbox.grants.list()).toEqual([])
    expect(sandbox.consents.list()).toEqual([])
    expect(sandbox.faults.list()).toEqual([])
    expect(sandbox.clock.ahead).toBe(0)
  })
})
