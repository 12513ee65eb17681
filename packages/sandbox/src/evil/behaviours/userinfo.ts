import { page, redirectElsewhere, refuseWith } from '../bad-answers.ts'
import type { Behaviour, Behaviours, Play, Plays } from '../behaviour.ts'
import { changeJson } from '../change-json.ts'

const section = 'OpenID Connect Core 1.0, sections 5.3.2 and 5.3.4'

function bad(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It refuses the answer, and nobody is logged in.',
    expect: 'refuse',
    section,
    needs: ['userinfo'],
    ...facts,
  }
}

const ofLoginServer = (play: Play): Plays => ({ 'GET /userinfo': play, 'POST /userinfo': play })
const ofTheApi = (play: Play): Plays => ({ 'GET /authorization/userinfo': play })
const ofBoth = (play: Play): Plays => ({ ...ofLoginServer(play), ...ofTheApi(play) })

export const userinfoBehaviours: Behaviours = {
  'userinfo-of-another-user': bad({
    does: 'The login server’s userinfo describes another user than the id token.',
    careful: 'It compares the two, and nobody is logged in.',
    section: 'OpenID Connect Core 1.0, section 5.3.2',
    needs: ['userinfo', 'id token'],
    oidf: 'oidcc-client-test-userinfo-invalid-sub',
    plays: ofLoginServer(
      changeJson((body) => ({ ...body, sub: 'f:2e724444-e44a-49cc-8ad8-ef0412c44024:1' })),
    ),
  }),
  'userinfo-without-sub': bad({
    does: 'Userinfo does not say who the user is, neither the login server’s nor the API’s.',
    plays: ofBoth(changeJson((body) => ({ ...body, sub: undefined }))),
  }),
  'userinfo-of-wrong-types': bad({
    does: 'Userinfo has an object where the user’s id belongs.',
    plays: ofBoth(changeJson((body) => ({ ...body, sub: { id: body['sub'] }, masterSipId: [1] }))),
  }),
  'userinfo-without-account': bad({
    does: 'The API’s userinfo has the user’s id but not the account.',
    careful: 'It refuses the answer: w0 exists in every account.',
    section: 'OWASP ASVS 5.0, 10.5.2',
    plays: ofTheApi(changeJson((body) => ({ ...body, masterSipId: undefined }))),
  }),
  'userinfo-forged-id': bad({
    does: 'The API’s userinfo has an id that looks like a user of another account once it is joined to a key.',
    careful: 'It takes ids of sipgate’s shape only, or joins them so that no two users can get the same key.',
    section: 'OWASP ASVS 5.0, 10.5.2',
    plays: ofTheApi(
      changeJson((body) => ({ ...body, masterSipId: '', sub: `1000002${String(body['sub'])}` })),
    ),
  }),
  'userinfo-not-json': bad({
    does: 'Userinfo is a page in HTML.',
    plays: ofBoth(page),
  }),
  'userinfo-unavailable': bad({
    does: 'Userinfo answers 503.',
    careful: 'It does not know who logged in, so nobody is; it tells the user to try again later.',
    plays: ofBoth(refuseWith(503)),
  }),
  'userinfo-redirect-elsewhere': bad({
    does: 'Userinfo redirects to another origin.',
    careful: 'It follows no redirect with its token.',
    section: 'RFC 6750, section 5.3; OWASP ASVS 5.0, 15.3.2',
    plays: ofBoth(redirectElsewhere(307)),
  }),
}
