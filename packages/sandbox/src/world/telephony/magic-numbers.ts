export type MagicOutcome =
  'busy' | 'no answer' | 'rejected' | 'not reachable' | 'not found' | 'a fax fails' | 'an SMS fails'

/**
 * What happens when somebody calls, faxes or writes to these numbers. They are the sandbox's own invention, and like all
 * its numbers set aside for fiction. Every other number outside the sandbox picks up.
 */
export const magicNumbers: Readonly<Record<string, MagicOutcome>> = {
  '+492214710991': 'busy',
  '+492214710992': 'no answer',
  '+492214710993': 'rejected',
  '+492214710994': 'not reachable',
  '+492214710995': 'not found',
  '+492214710996': 'a fax fails',
  '+491713920097': 'an SMS fails',
}

/** By its number in E.164 with `+`; undefined for a number like any other. */
export function magicOutcome(number: string): MagicOutcome | undefined {
  return Object.hasOwn(magicNumbers, number) ? magicNumbers[number] : undefined
}
