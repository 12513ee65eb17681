import {
  breakOff,
  drip,
  loseAnswer,
  makeHuge,
  mislabelAsCompressed,
  nestDeep,
  page,
  redirectElsewhere,
  refuseWith,
  sendBomb,
  staySilent,
  withContentType,
} from '../bad-answers.ts'
import type { Behaviour, Behaviours, Play, Plays } from '../behaviour.ts'
import { onlyFor } from '../change-id-token.ts'
import { changeJson, type JsonChange } from '../change-json.ts'

const limits = 'OWASP ASVS 5.0, 15.2.2'
const answer = 'RFC 6749, section 5.1'
const script = '<script>alert("evil")</script>'

/** In the answer to a code. */
const atLogin = (play: Play): Plays => ({ 'POST /token': onlyFor('authorization_code', play) })
const change = (work: JsonChange) => atLogin(changeJson(work))

function bad(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It refuses the answer, and nobody is logged in.',
    expect: 'refuse',
    section: answer,
    ...facts,
  }
}

function odd(facts: Pick<Behaviour, 'does' | 'careful' | 'plays'> & Partial<Behaviour>): Behaviour {
  return { expect: 'survive', section: answer, ...facts }
}

const lifetime = (expires_in: unknown, does: string): Behaviour =>
  odd({
    does,
    careful: 'It assumes a short life, so that it renews the token soon but not with every request.',
    plays: change((body) => ({ ...body, expires_in })),
  })

const redirected = (status: 302 | 307, does: string): Behaviour =>
  bad({
    does,
    careful: 'It follows no redirect of the token endpoint, so that its secret and the code stay here.',
    section: 'OWASP ASVS 5.0, 15.3.2',
    plays: atLogin(redirectElsewhere(status)),
  })

export const tokenAnswerBehaviours: Behaviours = {
  'token-huge': bad({
    does: 'The answer with the tokens is 64 MB long.',
    careful: 'It stops reading after some hundred kilobytes.',
    section: limits,
    plays: atLogin(makeHuge),
  }),
  'token-compression-bomb': bad({
    does: 'The answer with the tokens is some kilobytes that unpack to 64 MB.',
    careful: 'It counts what it has unpacked, and stops after some hundred kilobytes.',
    section: limits,
    plays: atLogin(sendBomb),
  }),
  'token-wrongly-compressed': bad({
    does: 'The answer with the tokens says that it is compressed, and is not.',
    section: 'RFC 9110, section 8.4',
    plays: atLogin(mislabelAsCompressed),
  }),
  'token-slow': bad({
    does: 'The answer with the tokens comes one byte a second.',
    careful: 'It gives up after some seconds for the whole answer, not for each byte.',
    section: limits,
    plays: atLogin(drip),
  }),
  'token-silent': bad({
    does: 'The token endpoint takes the code and does not answer.',
    careful: 'It gives up after some seconds.',
    section: limits,
    plays: atLogin(staySilent),
  }),
  'token-truncated': bad({
    does: 'The answer with the tokens breaks off in the middle.',
    plays: atLogin(breakOff),
  }),
  'token-answer-lost': bad({
    does: 'The token endpoint takes the code, and the connection breaks before the answer.',
    careful: 'It does not send the code again, since a code works once; the user logs in again.',
    section: 'RFC 6749, section 4.1.2',
    plays: atLogin(loseAnswer),
  }),
  'token-redirect-307': redirected(
    307,
    'The token endpoint redirects to another origin with 307, which repeats the body.',
  ),
  'token-redirect-302': redirected(302, 'The token endpoint redirects to another origin with 302.'),
  'token-not-json': bad({ does: 'The token endpoint answers with a page in HTML.', plays: atLogin(page) }),
  'token-json-of-another-kind': bad({
    does: 'The token endpoint answers with a list instead of an object.',
    plays: change((body) => JSON.stringify([body])),
  }),
  'token-wrong-content-type': odd({
    does: 'The answer with the tokens is JSON but says that it is a text.',
    careful: 'It refuses the answer, or reads it as JSON.',
    plays: atLogin(withContentType('text/plain; charset=utf-8')),
  }),
  'token-nested-deep': odd({
    does: 'The answer with the tokens has a field that is nested 50,000 deep.',
    careful: 'It passes over the field, or refuses the answer.',
    section: limits,
    plays: atLogin(nestDeep),
  }),
  'token-empty-access-token': bad({
    does: 'The access token is empty.',
    plays: change((body) => ({ ...body, access_token: '' })),
  }),
  'token-without-access-token': bad({
    does: 'There is no access token.',
    plays: change((body) => ({ ...body, access_token: undefined })),
  }),
  'token-access-token-of-wrong-type': bad({
    does: 'The access token is an object.',
    plays: change((body) => ({ ...body, access_token: { toString: 'evil' } })),
  }),
  'token-access-token-with-line-breaks': bad({
    does: 'The access token has line breaks and a header in it.',
    careful: 'It refuses the answer, or fails when it first uses the token; the header reaches nobody.',
    section: 'RFC 6750, section 2.1; OWASP ASVS 5.0, 4.2.4',
    plays: change((body) => ({ ...body, access_token: `${String(body['access_token'])}\r\nX-Evil: 1` })),
  }),
  'token-unknown-type': bad({
    does: 'The access token is of a type that nobody knows.',
    section: 'RFC 6749, section 7.1',
    plays: change((body) => ({ ...body, token_type: 'evil' })),
  }),
  'token-error-with-status-200': bad({
    does: 'The token endpoint answers an error with status 200.',
    section: 'RFC 6749, section 5.2',
    plays: change(() => ({ error: 'invalid_grant', error_description: 'Code not valid' })),
  }),
  'token-error-with-script': bad({
    does: 'The token endpoint refuses the code with a script as the description.',
    careful: 'It shows a text of its own, or escapes the description.',
    section: 'RFC 6749, section 5.2; OWASP ASVS 5.0, 1.2.1',
    canary: script,
    plays: atLogin(refuseWith(400, { error: 'invalid_grant', error_description: script })),
  }),
  'token-client-refused': bad({
    does: 'The token endpoint does not know the client.',
    careful: 'It tells the user that it is set up wrongly, and does not start the login again by itself.',
    section: 'RFC 6749, section 5.2',
    plays: atLogin(refuseWith(401, { error: 'invalid_client' })),
  }),
  'token-expires-in-missing': lifetime(undefined, 'The answer does not say how long the access token lives.'),
  'token-expires-in-text': odd({
    does: 'The life of the access token is a text with the number in it.',
    careful: 'It reads the number, or assumes a short life.',
    plays: change((body) => ({ ...body, expires_in: String(body['expires_in']) })),
  }),
  'token-expires-in-zero': lifetime(0, 'The access token lives for 0 seconds.'),
  'token-expires-in-negative': lifetime(-300, 'The access token lives for -300 seconds.'),
  'token-expires-in-huge': lifetime(1e300, 'The access token lives longer than any date can say.'),
  'token-expires-in-of-wrong-type': lifetime({ seconds: 300 }, 'The life of the access token is an object.'),
  'token-scope-narrowed': odd({
    does: 'Fewer scopes were granted than asked for.',
    careful: 'It says what it cannot do now, and does not send the user round in circles.',
    section: 'RFC 6749, section 3.3',
    plays: change((body) => ({ ...body, scope: String(body['scope']).split(' ')[0] })),
  }),
  'token-scope-missing': odd({
    does: 'The answer does not say which scopes were granted.',
    careful: 'It goes on: the scopes are those that it asked for.',
    expect: 'accept',
    plays: change((body) => ({ ...body, scope: undefined })),
  }),
  'token-scope-of-wrong-type': odd({
    does: 'The scopes are a list instead of a text.',
    careful: 'It refuses the answer, or goes on as if no scopes were named.',
    plays: change((body) => ({ ...body, scope: String(body['scope']).split(' ') })),
  }),
  'token-without-refresh-token': odd({
    does: 'There is no refresh token.',
    careful: 'It goes on, and lets the user log in again when the access token has expired.',
    expect: 'accept',
    plays: change((body) => ({ ...body, refresh_token: undefined, refresh_expires_in: undefined })),
  }),
}
