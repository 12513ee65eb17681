import { pushForms, type Push } from '@sipgate-kit/contract'
import { withPlus } from './with-plus.ts'

/** Why a form is no push that we know. */
export interface NotAPush {
  readonly code: 'unknown_event' | 'malformed_push'
  readonly why: string
}

/** A call has at most so many fields, even if a large group rings. */
const mostFields = 2000
/** Longer than any number, id or name of sipgate's. What is kept goes along in URLs. */
const longestField = 200

/** The fields of each event, as a list: they are gone through with each push. */
const fieldsOf = new Map(
  Object.entries(pushForms).map(([event, { fields }]) => [event, Object.entries(fields)]),
)

/** Reads the form of a push, as the contract describes it. Fields that it does not know are left out. */
export function readPush(body: string): Push | NotAPush {
  const sent = new URLSearchParams(body)
  if (sent.size > mostFields) return malformed(`The form has more than ${mostFields} fields.`)
  const events = sent.getAll('event')
  const event = events[0] ?? ''
  if (events.length !== 1)
    return malformed(`The field event is there ${events.length} times instead of once.`)
  const fields = fieldsOf.get(event)
  if (!fields) {
    const known = [...fieldsOf.keys()].join(', ')
    return { code: 'unknown_event', why: `The event is none of ${known}. sipgate may have added one.` }
  }
  const push: Record<string, string | readonly string[]> = {}
  for (const [name, { sentAs, list, required, number, values }] of fields) {
    const given = sent.getAll(sentAs)
    if (list) {
      push[name] = given.filter((value) => value !== '')
      continue
    }
    const [value = ''] = given
    if (given.length > 1)
      return malformed(`The field ${name} is there ${given.length} times instead of once.`)
    if (value.length > longestField)
      return malformed(`The field ${name} is longer than ${longestField} characters.`)
    if (required && value === '') return malformed(`The field ${name} of ${event} is missing.`)
    if (values && !values.includes(value))
      return malformed(`The field ${name} of ${event} is none of ${values.join(', ')}.`)
    if (given.length === 1 && (value !== '' || name === 'dtmf')) push[name] = number ? withPlus(value) : value
  }
  return push as unknown as Push
}

const malformed = (why: string): NotAPush => ({ code: 'malformed_push', why })
