import type { Behaviour, Behaviours } from '../behaviour.ts'
import { changeIdToken } from '../change-id-token.ts'
import { changeJson } from '../change-json.ts'
import { redirectElsewhere } from '../bad-answers.ts'
import { evilPublicKey } from '../evil-key.ts'
import { withSecondKey } from '../sign-token.ts'

const keyRotation = 'OpenID Connect Core 1.0, section 10.1.1'

/** What all good but unusual key sets have in common. */
function unusual(facts: Pick<Behaviour, 'does' | 'careful' | 'plays'> & Partial<Behaviour>): Behaviour {
  return { expect: 'accept', section: keyRotation, needs: ['id token'], ...facts }
}

function noKeys(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It cannot check the id token, so nobody is logged in; it tells the user to try again later.',
    expect: 'refuse',
    section: 'OpenID Connect Core 1.0, section 3.1.3.7, point 6',
    needs: ['id token'],
    tolerated:
      'An id token that came from the token endpoint over TLS may do without the check of its signature.',
    ...facts,
  }
}

const keySet = (change: (keys: unknown[]) => unknown[]) => ({
  'GET /certs': changeJson((body) => ({ ...body, keys: change(body['keys'] as unknown[]) })),
})

export const keyBehaviours: Behaviours = {
  'key-rotation': unusual({
    does: 'The login server has just changed its key: the key set holds the new one, and it signs with it.',
    careful: 'It fetches the key set again when an id token names a key that it does not know.',
    oidf: 'oidcc-client-test-signing-key-rotation',
    plays: { ...keySet(() => [evilPublicKey]), ...changeIdToken({ sign: withSecondKey }) },
  }),
  'several-keys': unusual({
    does: 'The key set holds another key before the one that signs.',
    careful: 'It takes the key that the id token names.',
    plays: keySet((keys) => [evilPublicKey, ...keys]),
  }),
  'key-without-a-name': unusual({
    does: 'The id token names no key, and the key set holds one, without a name.',
    careful: 'It takes the only key there is.',
    section: 'OpenID Connect Core 1.0, section 10.1',
    oidf: 'oidcc-client-test-kid-absent-single-jwks',
    plays: {
      ...keySet((keys) => keys.map((key) => ({ ...(key as object), kid: undefined }))),
      ...changeIdToken({ header: { kid: undefined } }),
    },
  }),
  'several-keys-and-none-named': unusual({
    does: 'The id token names no key, although the key set holds two.',
    careful: 'It tries both keys, or refuses the id token.',
    expect: 'survive',
    section: 'OpenID Connect Core 1.0, section 10.1',
    oidf: 'oidcc-client-test-kid-absent-multiple-jwks',
    plays: {
      ...keySet((keys) => [evilPublicKey, ...keys]),
      ...changeIdToken({ header: { kid: undefined } }),
    },
  }),
  'unusable-keys-in-the-set': unusual({
    does: 'The key set also holds keys of unknown kinds and one that cannot be read.',
    careful: 'It passes over what it does not understand.',
    section: 'RFC 7517, section 5',
    plays: keySet((keys) => [
      { kty: 'EVIL', kid: 'of-an-unknown-kind', use: 'sig' },
      { kty: 'RSA', kid: 'broken', use: 'sig', alg: 'RS256', n: '***', e: 'AQAB' },
      { kty: 'EC', kid: 'of-an-unknown-curve', crv: 'P-1', x: 'AA', y: 'AA', use: 'sig' },
      { kid: 'without-a-kind' },
      ...keys,
    ]),
  }),
  'keys-empty': noKeys({
    does: 'The key set is empty.',
    plays: keySet(() => []),
  }),
  'keys-not-json': noKeys({
    does: 'The key set is a page in HTML.',
    plays: { 'GET /certs': changeJson(() => '<!doctype html><title>Maintenance</title>') },
  }),
  'keys-redirect-elsewhere': noKeys({
    does: 'The address of the key set redirects to another origin, which has the key that signs.',
    careful: 'It follows no redirect for keys, and refuses the id token.',
    plays: { 'GET /certs': redirectElsewhere(302), ...changeIdToken({ sign: withSecondKey }) },
  }),
}
