import type { OperationName } from '@sipgate-kit/contract'

/** A field of a body that holds a number which is reached by the operation, or later because of it. */
interface NumberField {
  readonly name: string
  /** The field that holds a list of objects with this one. */
  readonly within?: string
  /** An extension such as `e0` may stand there, too. */
  readonly orExtension?: true
}

/**
 * All operations that lead to a number somebody names, whatever they cost themselves: a forwarding costs nothing, but each
 * call that is forwarded does. Not here are numbers that are only shown or kept, short numbers within the account, and
 * `POST /sessions/fax/resend`, which names an old fax.
 */
const numberFields: { readonly [Operation in OperationName]?: readonly NumberField[] } = {
  'POST /sessions/sms': [{ name: 'recipient' }],
  'POST /{userId}/sms/{smsId}/callerids': [{ name: 'phonenumber' }],
  'POST /sessions/fax': [{ name: 'recipient' }],
  'POST /sessions/calls': [{ name: 'caller', orExtension: true }, { name: 'callee' }],
  'POST /calls': [{ name: 'targetNumber' }],
  'POST /calls/{callId}/transfer': [{ name: 'phoneNumber' }],
  'POST /{userId}/devices/external': [{ name: 'number' }],
  'PUT /devices/{deviceId}/external/targetnumber': [{ name: 'number' }],
  'PUT /{userId}/phonelines/{phonelineId}/forwardings': [
    { within: 'forwardings', name: 'destination', orExtension: true },
  ],
  'POST /{userId}/phonelines/{phonelineId}/parallelforwardings': [{ name: 'destination' }],
  'PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': [
    { name: 'destination' },
  ],
  'POST /{userId}/notifications/call/sms': [{ name: 'number' }],
  'POST /{userId}/notifications/fax/sms': [{ name: 'number' }],
  'POST /{userId}/notifications/voicemail/sms': [{ name: 'number' }],
}

/** What a body says is to be reached; the value is what was given, whatever it is. */
export interface ReachedNumber {
  readonly field: string
  readonly value: unknown
}

/** The numbers in a body that an operation reaches. Extensions of the account are none. */
export function reachedNumbers(operation: OperationName, body: unknown): ReachedNumber[] {
  return (numberFields[operation] ?? []).flatMap((field) => numbersIn(field, body))
}

function numbersIn({ name, within, orExtension }: NumberField, body: unknown): ReachedNumber[] {
  if (within === undefined) {
    const value = fieldOf(body, name)
    const isExtension = orExtension && typeof value === 'string' && /^[a-z]\d+$/.test(value)
    return isExtension ? [] : [{ field: name, value }]
  }
  const list = fieldOf(body, within)
  if (!Array.isArray(list)) return [{ field: within, value: list }]
  return list.flatMap((entry: unknown, index) =>
    numbersIn(orExtension ? { name, orExtension } : { name }, entry).map(({ field, value }) => ({
      field: `${within}[${index}].${field}`,
      value,
    })),
  )
}

function fieldOf(body: unknown, name: string): unknown {
  return (Object(body) as Readonly<Record<string, unknown>>)[name]
}
