import { redirectElsewhere, makeHuge, page } from '../bad-answers.ts'
import type { Behaviour, Behaviours, Plays } from '../behaviour.ts'
import { changeCallback } from '../change-callback.ts'
import { changeJson, type JsonChange } from '../change-json.ts'

const validation = 'OpenID Connect Discovery 1.0, section 4.3'

function lie(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It refuses the metadata, and sends nobody to log in.',
    expect: 'refuse',
    section: validation,
    needs: ['discovery'],
    ...facts,
  }
}

const change = (work: JsonChange): Plays => ({ 'GET /.well-known/openid-configuration': changeJson(work) })

const endpoints = [
  'token_endpoint',
  'userinfo_endpoint',
  'jwks_uri',
  'revocation_endpoint',
  'introspection_endpoint',
  'end_session_endpoint',
]

export const metadataBehaviours: Behaviours = {
  'metadata-wrong-issuer': lie({
    does: 'The metadata names another issuer than the one that was asked.',
    section: `${validation}; RFC 8414, section 3.3`,
    oidf: 'oidcc-client-test-discovery-issuer-mismatch',
    plays: change((body) => ({ ...body, issuer: 'https://login.example.com/auth/realms/third-party' })),
  }),
  'metadata-endpoints-elsewhere': lie({
    does: 'The metadata names endpoints of another origin for tokens, keys, userinfo and logout.',
    careful: 'It knows where its login server is, and gives its secret to no other origin.',
    section: 'OWASP ASVS 5.0, 13.2.4',
    tolerated: 'The specification lets a provider spread its endpoints over several origins.',
    plays: change((body, { elsewhere }) => {
      const moved = endpoints.map((name) => [name, elsewhere + new URL(String(body[name])).pathname] as const)
      return { ...body, ...Object.fromEntries(moved) }
    }),
  }),
  'metadata-without-s256': lie({
    does: 'The metadata knows only the method plain of PKCE.',
    careful: 'It sends S256 all the same, or refuses; it never falls back to plain or to no PKCE.',
    expect: 'survive',
    section: 'RFC 9700, sections 2.1.1 and 4.8',
    plays: change((body) => ({ ...body, code_challenge_methods_supported: ['plain'] })),
  }),
  'metadata-without-pkce': lie({
    does: 'The metadata does not mention PKCE.',
    careful: 'It uses PKCE all the same, or refuses.',
    expect: 'survive',
    section: 'RFC 9700, sections 2.1.1 and 4.8',
    plays: change((body) => ({ ...body, code_challenge_methods_supported: undefined })),
  }),
  'metadata-promises-iss': lie({
    does: 'The metadata promises iss in the answer to a login, and the answer has none.',
    careful: 'It refuses the answer before it exchanges the code.',
    section: 'RFC 9207, section 2.4',
    plays: {
      ...change((body) => ({ ...body, authorization_response_iss_parameter_supported: true })),
      ...changeCallback((fields) => fields.delete('iss')),
    },
  }),
  'metadata-without-endpoints': lie({
    does: 'The metadata names no endpoints.',
    section: 'OpenID Connect Discovery 1.0, section 3',
    plays: change(({ issuer }) => ({ issuer })),
  }),
  'metadata-of-wrong-types': lie({
    does: 'The metadata has numbers, lists and nothing where addresses belong.',
    section: 'OpenID Connect Discovery 1.0, section 3',
    plays: change((body) => ({
      ...body,
      authorization_endpoint: null,
      token_endpoint: 17,
      jwks_uri: ['https://login.example.com'],
      code_challenge_methods_supported: 'S256',
    })),
  }),
  'metadata-not-json': lie({
    does: 'The metadata is a page in HTML.',
    plays: { 'GET /.well-known/openid-configuration': page },
  }),
  'metadata-huge': lie({
    does: 'The metadata is 64 MB long.',
    careful: 'It stops reading after some hundred kilobytes.',
    section: 'OWASP ASVS 5.0, 15.2.2',
    plays: { 'GET /.well-known/openid-configuration': makeHuge },
  }),
  'metadata-redirect-elsewhere': lie({
    does: 'The address of the metadata redirects to another origin.',
    careful: 'It follows no redirect for metadata.',
    section: 'OWASP ASVS 5.0, 15.3.2',
    tolerated:
      'The specification does not forbid to follow a redirect, since the issuer is compared afterwards.',
    plays: { 'GET /.well-known/openid-configuration': redirectElsewhere(302) },
  }),
}
