import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

export const blacklist = {
  'GET /blacklist/incoming': (_call, { account }) => ({ items: structuredClone(account.blacklist) }),
  'POST /blacklist/incoming': ({ body }, { account }) => {
    const phoneNumber = withPlus(body.phoneNumber)
    if (account.blacklist.some((entry) => entry.phoneNumber === phoneNumber))
      throw new Refusal(409, 'The number is already on the blacklist.', '/phoneNumber')
    const entry = { phoneNumber, isBlock: body.isBlock ?? false }
    account.blacklist.push(entry)
    return { ...entry }
  },
  'DELETE /blacklist/incoming/{phoneNumber}': ({ path }, { account }) => {
    if (!/^ ?\+?[1-9]\d{1,14}$/.test(path.phoneNumber))
      throw new Refusal(400, 'The number must be in E.164, with or without "+".')
    const wanted = withPlus(path.phoneNumber.trim())
    const left = account.blacklist.filter(({ phoneNumber }) => phoneNumber !== wanted)
    if (left.length === account.blacklist.length)
      throw new Refusal(404, 'The number is not on the blacklist.')
    account.blacklist = left
    return undefined
  },
} satisfies Handlers

function withPlus(number: string): string {
  return number.startsWith('+') ? number : `+${number}`
}
