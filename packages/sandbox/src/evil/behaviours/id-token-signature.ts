import type { Behaviours } from '../behaviour.ts'
import { changeIdToken, onlyFor, replaceIdToken } from '../change-id-token.ts'
import { evilPublicKey } from '../evil-key.ts'
import {
  withBrokenSignature,
  withoutSignature,
  withPublicKeyAsSecret,
  withSecondKey,
  withSecondKeyUnderOwnName,
} from '../sign-token.ts'
import { badIdToken as bad, validation } from './bad-id-token.ts'

const skippedOverTls =
  'An id token that came from the token endpoint over TLS may do without the check of its signature (point 6).'

/** Id tokens that the login server cannot have signed, or that are not there. */
export const idTokenSignatureBehaviours: Behaviours = {
  'id-token-without-signature': bad({
    does: 'The id token has the algorithm none and no signature.',
    section: `${validation}, point 7; RFC 8725, section 3.2`,
    oidf: 'oidcc-client-test-idtoken-sig-none',
    tolerated: skippedOverTls,
    plays: changeIdToken({ sign: withoutSignature }),
  }),
  'id-token-signed-with-public-key': bad({
    does: 'The id token says HS256 and is signed with the public key as the shared secret.',
    section: 'RFC 8725, sections 2.1 and 3.1',
    plays: changeIdToken({ sign: withPublicKeyAsSecret }),
  }),
  'id-token-bad-signature': bad({
    does: 'The signature of the id token does not match its content.',
    section: `${validation}, point 6`,
    oidf: 'oidcc-client-test-invalid-sig-rs256',
    tolerated: skippedOverTls,
    plays: changeIdToken({ sign: withBrokenSignature }),
  }),
  'id-token-unknown-key': bad({
    does: 'The id token is signed with a key that the key set does not have.',
    careful: 'It fetches the key set once more, does not find the key, and refuses the id token.',
    section: 'OpenID Connect Core 1.0, section 10.1.1',
    tolerated: skippedOverTls,
    plays: changeIdToken({ sign: withSecondKey }),
  }),
  'id-token-foreign-key-under-known-name': bad({
    does: 'The id token is signed with another key, under the name of the known one.',
    section: `${validation}, point 6`,
    tolerated: skippedOverTls,
    plays: changeIdToken({ sign: withSecondKeyUnderOwnName }),
  }),
  'id-token-brings-its-key': bad({
    does: 'The header of the id token holds the key that its signature matches.',
    careful: 'It takes keys from the key set only, and refuses the id token.',
    section: 'RFC 8725, section 3.10; RFC 7515, section 4.1.3',
    tolerated: skippedOverTls,
    plays: changeIdToken({ header: { jwk: evilPublicKey }, sign: withSecondKey }),
  }),
  'id-token-names-key-address': bad({
    does: 'The header of the id token names an address elsewhere for the key set.',
    careful: 'It takes keys from the known address only, asks nobody else, and refuses the id token.',
    section: 'RFC 8725, section 3.10; RFC 7515, section 4.1.2',
    tolerated: skippedOverTls,
    plays: {
      'POST /token': onlyFor('authorization_code', async (moment, honest) => {
        const jku = `${moment.elsewhere}/auth/realms/third-party/protocol/openid-connect/certs`
        const change = changeIdToken({ header: { jku }, sign: withSecondKey })['POST /token']
        return change ? change(moment, honest) : honest()
      }),
    },
  }),
  'id-token-unknown-critical-header': bad({
    does: 'The header of the id token marks an extension as critical that nobody knows.',
    section: 'RFC 7515, section 4.1.11',
    plays: changeIdToken({ header: { crit: ['evil'], evil: true } }),
  }),
  'id-token-not-a-token': bad({
    does: 'The id token is a text without any meaning.',
    plays: replaceIdToken('not.a.token'),
  }),
  'id-token-missing': bad({
    does: 'There is no id token, although openid was asked for.',
    section: 'OpenID Connect Core 1.0, section 3.1.3.3',
    careful: 'It refuses the answer, because without an id token nothing says who logged in.',
    tolerated: 'An application that asks the API who logged in does not depend on the id token.',
    plays: replaceIdToken(undefined),
  }),
}
