import type { Behaviour } from '../behaviour.ts'

export const validation = 'OpenID Connect Core 1.0, section 3.1.3.7'

/** What all bad id tokens of a login have in common. */
export function badIdToken(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It refuses the id token, and nobody is logged in.',
    expect: 'refuse',
    section: validation,
    needs: ['id token'],
    ...facts,
  }
}
