import { beforeAll, describe, expect, it } from 'vitest'
import { auditProgram, type AuditRun } from './run-audit.ts'

const selected =
  'state code pkce open forged forwarded error strange cookie session header logout users grant refresh token-503 secrets evil-callback evil-token-redirect'

describe('sipgate-kit audit on an application with Express, express-session and passport-oauth2', () => {
  let audit: AuditRun
  beforeAll(async () => {
    audit = await auditProgram('tests/audit/programs/passport.cjs', selected)
  }, 400_000)

  it.each([
    'state-other-browser',
    'state-missing',
    'state-wrong',
    'state-replayed',
    'code-injection',
    'pkce-s256',
    'pkce-verifier',
    'session-fixation',
    'logout-ends-session',
    'users-apart',
    'evil-callback-mix-up',
    'evil-token-redirect-307',
    'secrets-in-cookies',
  ])('passport sees to it: %s', (name) => expect(audit.of(name)).toMatch(/^withstood: /))

  it.each([
    ['code-twice', '2 times'],
    ['cookie-same-site', 'connect.sid'],
    ['logout-cross-site', 'logged out'],
    ['logout-revokes', 'still active'],
    ['grant-revoked', '500'],
    ['refresh-expired', '500'],
    ['header-csp', 'the page behind the login'],
    ['evil-callback-wrong-iss', 'demo is logged in'],
    ['evil-callback-doubled-iss', 'demo is logged in'],
    ['secrets-stack-trace', '/auth/sipgate/callback'],
  ])('is left to the application: %s (%s)', (name, saw) => {
    expect(audit.of(name)).toMatch(/^vulnerable: /)
    expect(audit.of(name)).toContain(saw)
  })
})
