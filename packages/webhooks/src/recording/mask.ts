import { pushForms, type Push } from '@sipgate-kit/contract'

/** The numbers that the German regulator sets aside for films, so that nobody has them: a thousand of each. */
const areas = ['493023125', '494066969', '496990009', '498999998', '492214710'] as const

/**
 * Makes a function that replaces what is personal in the form of a push: telephone numbers by numbers that nobody has, names by `Person 1`,
 * accounts by `1000001`. The same one stays the same, until 5,000 numbers are used up. Of what is pressed only menu choices remain: four
 * digits and more may be a PIN. Fields that the contract does not know are left out. Call ids and menu choices stay.
 */
export function createMask(): (event: Push['event'], body: string) => string {
  const numbers = createNames((count) => {
    const area = areas[Math.floor(count / 1000) % areas.length] ?? areas[0]
    return `${area}${String(count % 1000).padStart(3, '0')}`
  })
  const people = createNames((count) => `Person ${count + 1}`)
  const accounts = createNames((count) => String(1_000_001 + count))

  const masks: Readonly<Record<string, (value: string) => string>> = {
    users: people,
    user: people,
    fullUserIds: maskUser,
    fullUserId: maskUser,
    dtmf: (digits) => (/^[\d*#]{4,}$/.test(digits) ? digits.replaceAll(/./g, '0') : digits),
  }
  function maskUser(fullUserId: string): string {
    const [account = '', user = ''] = fullUserId.split(/(?=w)/)
    return `${accounts(account)}${user}`
  }
  /** Internal numbers and `anonymous` say nothing about anybody. */
  const maskNumber = (number: string) => (/^(\d{0,4}|anonymous)$/.test(number) ? number : numbers(number))

  return (event, body) => {
    const fields = Object.entries(pushForms[event].fields)
    const masked = new URLSearchParams()
    for (const [sentAs, value] of new URLSearchParams(body)) {
      const [name, field] = fields.find(([, known]) => known.sentAs === sentAs) ?? []
      if (name === undefined || field === undefined) continue
      const mask = field.number ? maskNumber : (masks[name] ?? ((same: string) => same))
      masked.append(sentAs, value === '' ? '' : mask(value))
    }
    return masked.toString()
  }
}

/** Gives each value a name of its own, in the order in which they come. */
function createNames(nameOf: (count: number) => string): (value: string) => string {
  const names = new Map<string, string>()
  return (value) => {
    const known = names.get(value)
    if (known !== undefined) return known
    const name = nameOf(names.size)
    names.set(value, name)
    return name
  }
}
