import { untried, vulnerable, withstood, type AttackGroup } from '../attack.ts'

const stolenCode =
  'A stolen code can be used by whoever has it: nothing ties it to the browser whose login it is.'

export const proof: AttackGroup = {
  title: 'Whose code it is (PKCE, nonce)',
  attacks: [
    {
      name: 'pkce-s256',
      title: 'Every login uses PKCE with S256',
      section: 'RFC 9700, section 2.1.1',
      gains: stolenCode,
      change: 'Send code_challenge with code_challenge_method=S256, also when the client has a secret.',
      async attack(context) {
        const seen = new Set<string>()
        for (let count = 0; count < 3; count += 1) {
          const { searchParams } = await context.begin(context.newBrowser())
          const challenge = searchParams.get('code_challenge')
          if (challenge === null) return vulnerable('The authorization request has no code_challenge.')
          if (searchParams.get('code_challenge_method') !== 'S256')
            return vulnerable(
              'The code challenge is plain: it shows the verifier to whoever sees the address.',
            )
          seen.add(challenge)
        }
        if (seen.size < 3) return vulnerable('Two logins had the same code_challenge.')
        return withstood('Three logins had three challenges, with S256.')
      },
    },
    {
      name: 'pkce-verifier',
      title: 'The code is exchanged with the code verifier',
      section: 'RFC 7636, section 4.5',
      gains: stolenCode,
      change: 'Send the code_verifier of this login in the token request.',
      async attack(context) {
        const browser = context.newBrowser()
        const { tokenRequests } = await context.callBack(
          browser,
          await context.authorize(browser, await context.begin(browser)),
        )
        if (tokenRequests.length === 0) return untried('no token request reached the sandbox')
        const all = tokenRequests.every(({ form }) => (form?.['code_verifier'] ?? '') !== '')
        return all
          ? withstood('The token request had a code_verifier.')
          : vulnerable('The token request had no code_verifier.')
      },
    },
    {
      name: 'nonce',
      title: 'A login that asks for an id token has a nonce of its own',
      section: 'OpenID Connect Core 1.0, section 15.5.2',
      gains: 'An id token of an earlier login can be played in again.',
      change: 'Send a random nonce with each login and compare it with the id token’s.',
      async attack(context) {
        const one = (await context.begin(context.newBrowser())).searchParams
        if (!(one.get('scope') ?? '').split(' ').includes('openid'))
          return untried('the application does not ask for an id token: its scopes have no openid')
        const other = (await context.begin(context.newBrowser())).searchParams
        if (!one.has('nonce')) return vulnerable('The authorization request has no nonce.')
        if (one.get('nonce') === other.get('nonce')) return vulnerable('Two logins had the same nonce.')
        return withstood('Two logins had two nonces.')
      },
    },
  ],
}
