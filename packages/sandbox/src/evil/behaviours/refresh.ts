import {
  breakOff,
  drip,
  loseAnswer,
  page,
  redirectElsewhere,
  refuseWith,
  staySilent,
} from '../bad-answers.ts'
import type { Behaviour, Behaviours, Play, Plays } from '../behaviour.ts'
import { changeIdToken, onlyFor } from '../change-id-token.ts'
import { changeJson } from '../change-json.ts'
import { keepRefreshToken } from '../keep-refresh-token.ts'

const sameUser = 'OpenID Connect Core 1.0, section 12.2'

const atRefresh = (play: Play): Plays => ({ 'POST /token': onlyFor('refresh_token', play) })

function bad(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It refuses the answer; it ends the login, or lets it end when the access token has expired.',
    expect: 'refuse',
    section: sameUser,
    stage: 'refresh',
    needs: ['refresh token'],
    ...facts,
  }
}

function trouble(facts: Pick<Behaviour, 'does' | 'careful' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    expect: 'survive',
    section: 'RFC 6749, sections 5.2 and 6',
    stage: 'refresh',
    needs: ['refresh token'],
    ...facts,
  }
}

const keepsTheGrant = 'It keeps the refresh token and tries again later; nobody has to log in again.'

export const refreshBehaviours: Behaviours = {
  'refresh-other-sub': bad({
    does: 'The renewed id token names another user.',
    needs: ['refresh token', 'id token'],
    oidf: 'oidcc-client-test-refresh-token-invalid-sub',
    plays: changeIdToken(
      { claims: (claims) => ({ ...claims, sub: 'f:2e724444-e44a-49cc-8ad8-ef0412c44024:1' }) },
      'refresh_token',
    ),
  }),
  'refresh-other-issuer': bad({
    does: 'The renewed id token names another issuer.',
    needs: ['refresh token', 'id token'],
    oidf: 'oidcc-client-test-refresh-token-invalid-issuer',
    plays: changeIdToken(
      { claims: (claims) => ({ ...claims, iss: 'https://login.example.com/auth/realms/third-party' }) },
      'refresh_token',
    ),
  }),
  'refresh-other-audience': bad({
    does: 'The renewed id token was made for another client.',
    needs: ['refresh token', 'id token'],
    oidf: 'oidcc-client-test-refresh-token-invalid-aud',
    plays: changeIdToken({ claims: (claims) => ({ ...claims, aud: 'another-client' }) }, 'refresh_token'),
  }),
  'refresh-refused': trouble({
    does: 'The login server refuses the refresh token for good.',
    careful: 'It forgets the login and lets the user log in again, once, without going round in circles.',
    plays: atRefresh(refuseWith(400, { error: 'invalid_grant', error_description: 'Token is not active' })),
  }),
  'refresh-unavailable': trouble({
    does: 'The login server answers refreshes with 503.',
    careful: keepsTheGrant,
    plays: atRefresh(refuseWith(503)),
  }),
  'refresh-limited': trouble({
    does: 'The login server answers refreshes with 429.',
    careful: keepsTheGrant,
    section: 'RFC 6585, section 4',
    plays: atRefresh(refuseWith(429)),
  }),
  'refresh-client-refused': trouble({
    does: 'The login server does not know the client when it refreshes.',
    careful: 'It keeps the refresh token: its own configuration is wrong, not the user’s login.',
    plays: atRefresh(refuseWith(401, { error: 'invalid_client' })),
  }),
  'refresh-silent': trouble({
    does: 'The token endpoint does not answer refreshes.',
    careful: `It gives up after some seconds. ${keepsTheGrant}`,
    section: 'OWASP ASVS 5.0, 15.2.2',
    plays: atRefresh(staySilent),
  }),
  'refresh-slow': trouble({
    does: 'The answer to a refresh comes one byte a second, after the refresh token was used up.',
    careful: 'It gives up after some seconds, and the user may have to log in again.',
    section: 'OWASP ASVS 5.0, 15.2.2',
    plays: atRefresh(drip),
  }),
  'refresh-answer-lost': trouble({
    does: 'The login server uses up the refresh token, and the connection breaks before the answer.',
    careful: 'It tries the old token again; if the login server does not take it, the user logs in once.',
    section: 'RFC 9700, section 4.14.2',
    plays: atRefresh(loseAnswer),
  }),
  'refresh-truncated': trouble({
    does: 'The answer to a refresh breaks off in the middle, after the refresh token was used up.',
    careful: 'It tries the old token again; if the login server does not take it, the user logs in once.',
    section: 'RFC 9700, section 4.14.2',
    plays: atRefresh(breakOff),
  }),
  'refresh-redirect-307': bad({
    does: 'The token endpoint redirects a refresh to another origin with 307, which repeats the body.',
    careful:
      'It follows no redirect of the token endpoint, so that its secret and the refresh token stay here.',
    section: 'OWASP ASVS 5.0, 15.3.2',
    plays: atRefresh(redirectElsewhere(307)),
  }),
  'refresh-not-json': trouble({
    does: 'The token endpoint answers a refresh with a page in HTML.',
    careful: 'It refuses the answer and keeps the login for now.',
    plays: atRefresh(page),
  }),
  'refresh-empty-access-token': bad({
    does: 'A refresh brings an empty access token.',
    section: 'RFC 6749, section 5.1',
    plays: atRefresh(changeJson((body) => ({ ...body, access_token: '' }))),
  }),
  'refresh-without-new-refresh-token': trouble({
    does: 'A refresh brings no new refresh token, and the old one stays valid.',
    careful: 'It keeps the old refresh token and uses it again.',
    expect: 'accept',
    section: 'RFC 6749, section 6',
    plays: atRefresh(keepRefreshToken),
  }),
  'refresh-scope-narrowed': trouble({
    does: 'A refresh brings fewer scopes than before.',
    careful: 'It says what it cannot do now, before it calls the API for it.',
    section: 'RFC 6749, section 6',
    plays: atRefresh(changeJson((body) => ({ ...body, scope: String(body['scope']).split(' ')[0] }))),
  }),
}
