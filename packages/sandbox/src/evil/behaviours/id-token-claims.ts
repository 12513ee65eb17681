import type { Behaviours } from '../behaviour.ts'
import { changeIdToken } from '../change-id-token.ts'
import type { Claims } from '../sign-token.ts'
import { badIdToken as bad, validation } from './bad-id-token.ts'

const day = 86_400

/** Id tokens with a good signature that were not made for this login. */
export const idTokenClaimsBehaviours: Behaviours = {
  'id-token-wrong-issuer': bad({
    does: 'The id token names another issuer.',
    section: `${validation}, point 2`,
    oidf: 'oidcc-client-test-invalid-iss',
    plays: changeIdToken({
      claims: (claims) => ({ ...claims, iss: 'https://login.example.com/auth/realms/third-party' }),
    }),
  }),
  'id-token-wrong-audience': bad({
    does: 'The id token was made for another client.',
    section: `${validation}, point 3`,
    oidf: 'oidcc-client-test-invalid-aud',
    plays: changeIdToken({
      claims: (claims) => ({ ...claims, aud: 'another-client', azp: 'another-client' }),
    }),
  }),
  'id-token-without-audience': bad({
    does: 'The id token does not say for whom it was made.',
    section: `${validation}, point 3`,
    oidf: 'oidcc-client-test-missing-aud',
    plays: changeIdToken({ claims: (claims) => ({ ...claims, aud: undefined }) }),
  }),
  'id-token-azp-missing': bad({
    does: 'The id token has several audiences and does not say which of them asked for it.',
    section: `${validation}, points 3 and 4`,
    plays: changeIdToken({
      claims: (claims) => ({ ...claims, aud: [claims['aud'], 'another-client'], azp: undefined }),
    }),
  }),
  'id-token-azp-foreign': bad({
    does: 'The id token has several audiences, and another one asked for it.',
    section: `${validation}, points 3 to 5`,
    plays: changeIdToken({
      claims: (claims) => ({ ...claims, aud: [claims['aud'], 'another-client'], azp: 'another-client' }),
    }),
  }),
  'id-token-azp-foreign-for-one-audience': bad({
    does: 'The only audience of the id token is right, but another client asked for it.',
    section: `${validation}, point 5`,
    plays: changeIdToken({ claims: (claims) => ({ ...claims, azp: 'another-client' }) }),
  }),
  'id-token-wrong-nonce': bad({
    does: 'The nonce of the id token is not the one of this login.',
    section: `${validation}, point 11`,
    needs: ['id token', 'nonce'],
    oidf: 'oidcc-client-test-nonce-invalid',
    plays: changeIdToken({ claims: withNonce('nonce-of-another-login') }),
  }),
  'id-token-without-nonce': bad({
    does: 'The id token has no nonce, although the request had one.',
    section: `${validation}, point 11`,
    needs: ['id token', 'nonce'],
    plays: changeIdToken({ claims: withNonce(undefined) }),
  }),
  'id-token-without-sub': bad({
    does: 'The id token does not say who logged in.',
    section: 'OpenID Connect Core 1.0, section 2',
    oidf: 'oidcc-client-test-missing-sub',
    plays: changeIdToken({ claims: (claims) => ({ ...claims, sub: undefined }) }),
  }),
  'id-token-expired': bad({
    does: 'The id token expired a day ago.',
    section: `${validation}, point 9`,
    plays: changeIdToken({
      claims: (claims) => ({
        ...claims,
        iat: Number(claims['iat']) - 2 * day,
        exp: Number(claims['iat']) - day,
      }),
    }),
  }),
  'id-token-without-exp': bad({
    does: 'The id token never expires.',
    section: 'OpenID Connect Core 1.0, section 2',
    plays: changeIdToken({ claims: (claims) => ({ ...claims, exp: undefined }) }),
  }),
  'id-token-without-iat': bad({
    does: 'The id token does not say when it was made.',
    section: 'OpenID Connect Core 1.0, section 2',
    oidf: 'oidcc-client-test-missing-iat',
    plays: changeIdToken({ claims: (claims) => ({ ...claims, iat: undefined }) }),
  }),
  'id-token-made-last-week': bad({
    does: 'The id token was made a week ago and is still valid for a while.',
    careful: 'It may refuse the id token: how old is too old is for the application to say.',
    expect: 'survive',
    section: `${validation}, point 10`,
    plays: changeIdToken({ claims: (claims) => ({ ...claims, iat: Number(claims['iat']) - 7 * day }) }),
  }),
  'id-token-made-tomorrow': bad({
    does: 'The id token says that it was made tomorrow.',
    careful: 'It may refuse the id token: how far clocks may differ is for the application to say.',
    expect: 'survive',
    section: `${validation}, point 10`,
    plays: changeIdToken({
      claims: (claims) => ({ ...claims, iat: Number(claims['iat']) + day, exp: Number(claims['exp']) + day }),
    }),
  }),
}

/** Without a nonce in the request there is none in the id token either, and nothing to change. */
function withNonce(nonce: string | undefined) {
  return (claims: Claims) => (claims['nonce'] === undefined ? undefined : { ...claims, nonce })
}
