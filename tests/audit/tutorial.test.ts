import { beforeAll, describe, expect, it } from 'vitest'
import { auditProgram, type AuditRun } from './run-audit.ts'

/** All but those for which the audit waits until the program’s patience, which has no end, is over. */
const selected = [
  'state code pkce open forged forwarded error strange cookie session header logout users grant',
  'refresh token-503 token-broken secrets evil-callback evil-token-redirect evil-token-empty',
].join(' ')

describe('sipgate-kit audit on a program in the manner of sipgate’s tutorial', () => {
  let audit: AuditRun
  beforeAll(async () => {
    audit = await auditProgram('tests/unmodified/programs/tutorial-login.cjs', selected)
  }, 400_000)

  it('fails, for CI', () => {
    expect(audit.complaints).toBe('')
    expect(audit.code).toBe(1)
  })

  it.each([
    ['state-other-browser', 'logged in as other'],
    ['state-logged-in', 'became that of other'],
    ['state-guessable', 'no state'],
    ['code-injection', 'logged in as other'],
    ['code-twice', '2 times'],
    ['pkce-s256', 'no code_challenge'],
    ['pkce-verifier', 'no code_verifier'],
    ['error-declined', 'straight back to the login'],
    ['error-while-logged-in', 'no longer logged in'],
    ['cookie-same-site', 'connect.sid'],
    ['header-csp', 'the page behind the login'],
    ['header-frames', 'the page behind the login'],
    ['header-no-store', 'the page behind the login'],
    ['grant-revoked', '502'],
    ['refresh-expired', '502'],
    ['evil-callback-wrong-iss', 'demo is logged in'],
    ['evil-callback-code-of-another-login', 'other is logged in'],
    ['evil-token-redirect-307', 'given client_secret, code'],
    ['secrets-stack-trace', 'GET /authorize'],
  ])('finds %s: %s', (name, saw) => {
    expect(audit.of(name)).toMatch(/^vulnerable: /)
    expect(audit.of(name)).toContain(saw)
  })

  it.each([
    'open-redirect',
    'forged-host',
    'cookie-http-only',
    'secrets-in-cookies',
    'secrets-client-secret',
  ])('says what is in order: %s', (name) => expect(audit.of(name)).toMatch(/^withstood: /))

  it.each(['state-missing', 'refresh-parallel', 'logout-cross-site'])(
    'says what it could not try: %s',
    (name) => expect(audit.of(name)).toMatch(/^untried: /),
  )
})
