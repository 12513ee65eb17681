import { shownNumber } from '../answers/shown-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { needsAdmin } from '../rights/user-rights.ts'

export const addresses = {
  'GET /addresses': (_call, { account }) => ({ items: structuredClone(account.addresses) }),
  'GET /addresses/itemCount': (_call, { account }) => ({ itemCount: account.addresses.length }),
  'GET /addresses/{addressId}': ({ path }, caller) => ({ ...find(caller, path.addressId) }),
  'PUT /addresses/{addressId}': ({ path, body }, caller) => {
    const address = find(caller, path.addressId)
    needsAdmin(caller, 'change addresses of the account')
    if (!/^[A-Za-z]{2}$/.test(body.countrycode))
      throw new Refusal(400, 'countrycode must be two letters, such as "DE".', '/countrycode')
    const {
      state = '',
      street = '',
      number = '',
      address1 = '',
      address2 = '',
      countrycode,
      postcode,
      city,
    } = body
    Object.assign(address, {
      countrycode: countrycode.toUpperCase(),
      postcode,
      city,
      state,
      street,
      number,
      address1,
      address2,
    })
    return undefined
  },
  'GET /addresses/{addressId}/numbers': ({ kernel, path }, caller) => {
    const { id } = find(caller, path.addressId)
    const there = caller.account.numbers.filter(
      ({ addressId, type }) => addressId === id && type !== 'QUICKDIAL',
    )
    return { items: there.map((number) => shownNumber(kernel, caller.account, number)) }
  },
} satisfies Handlers

function find({ account }: RestCaller, addressId: number) {
  const address = account.addresses.find(({ id }) => id === String(addressId))
  if (!address) throw new Refusal(404, 'The account has no address with this id.')
  return address
}
