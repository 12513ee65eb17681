import type { ContactState } from '../state/directory.ts'

/** The same in both accounts, so that a leak between tenants shows. */
const sharedId = 'c0ffee00-0000-4000-8000-000000000001'

export function demoContacts(): ContactState[] {
  return [shared(sharedId, 'Ada', 'Beispiel', '+493023125100')]
}

export function otherContacts(): ContactState[] {
  return [shared(sharedId, 'Otto', 'Andermann', '+498999998100')]
}

function shared(id: string, given: string, family: string, number: string): ContactState {
  return {
    id,
    name: `${given} ${family}`,
    given,
    family,
    picture: null,
    emails: [{ email: `${given}.${family}@example.com`.toLowerCase(), type: ['work'] }],
    numbers: [{ number, type: ['work'] }],
    addresses: [],
    organization: [],
    scope: 'SHARED',
  }
}
