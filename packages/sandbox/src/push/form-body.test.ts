import { pushForms, type Push } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import type { PushEvent } from '../world/telephony/push-event.ts'
import { formBody } from './form-body.ts'

const dana = { name: 'Dana Sommer', userId: 'w0', fullUserId: '1000001w0' }
const emil = { name: 'Emil Öz', userId: 'w1', fullUserId: '1000001w1' }
const call = {
  callId: 'AB12',
  origCallId: 'AB11',
  xcid: '0123456789abcdef',
  direction: 'in' as const,
  from: '+493023125100',
  to: '+493023125000',
}
const passedOn = { ...call, diversion: '+493023125001' }

/** Each push with all that can be told. */
const full: { readonly [Event in Push['event']]: PushEvent & { event: Event } } = {
  newCall: { event: 'newCall', ...passedOn, users: [dana, emil] },
  answer: { event: 'answer', ...passedOn, user: dana, answeringNumber: '+493023125000' },
  hangup: { event: 'hangup', ...passedOn, cause: 'busy', answeringNumber: '+493023125000' },
  dtmf: { event: 'dtmf', callId: 'AB12', direction: 'in', dtmf: '07' },
}
/** The same with as little as can be told. */
const bare: { readonly [Event in Push['event']]: PushEvent & { event: Event } } = {
  newCall: { event: 'newCall', ...call, users: [] },
  answer: { event: 'answer', ...call, answeringNumber: '' },
  hangup: { event: 'hangup', ...call, cause: 'busy', answeringNumber: '' },
  dtmf: { event: 'dtmf', callId: 'AB12', direction: 'in' },
}
/** Fields of the contract that the sandbox does not send: the one recorded dtmf push has no `origCallId`. */
const unsent: readonly string[] = ['dtmf origCallId']

const sentFields = (event: PushEvent) => [...new Set(new URLSearchParams(formBody(event)).keys())]

describe.each(Object.entries(pushForms))('the form of %s', (event, { fields }) => {
  const name = event as Push['event']
  const known = Object.values(fields).filter(({ sentAs }) => !unsent.includes(`${event} ${sentAs}`))

  it('has every field of the contract, in its order', () => {
    expect(sentFields(full[name])).toEqual(known.map(({ sentAs }) => sentAs))
  })

  it('never lacks a field that sipgate always sends', () => {
    const required = Object.values(fields).filter(({ required }) => required)
    expect(sentFields(bare[name])).toEqual(expect.arrayContaining(required.map(({ sentAs }) => sentAs)))
  })

  it('repeats a field only where the contract has a list', () => {
    const form = new URLSearchParams(formBody(full[name]))
    for (const { sentAs, list } of known)
      expect([sentAs, form.getAll(sentAs).length]).toEqual([sentAs, list ? 2 : 1])
  })
})

describe('a form', () => {
  it('has numbers without a plus, percent-encodes brackets, and writes spaces as +', () => {
    expect(formBody(full.newCall)).toBe(
      'event=newCall&direction=in&from=493023125100&to=493023125000&callId=AB12&origCallId=AB11&user%5B%5D=Dana+Sommer&user%5B%5D=Emil+%C3%96z&userId%5B%5D=w0&userId%5B%5D=w1&fullUserId%5B%5D=1000001w0&fullUserId%5B%5D=1000001w1&diversion=493023125001&xcid=0123456789abcdef',
    )
    expect(formBody(full.answer)).toBe(
      'event=answer&direction=in&from=493023125100&to=493023125000&callId=AB12&origCallId=AB11&user=Dana+Sommer&userId=w0&fullUserId=1000001w0&answeringNumber=493023125000&diversion=493023125001&xcid=0123456789abcdef',
    )
  })

  it('leaves out what does not apply, and keeps a withheld number', () => {
    expect(formBody({ ...bare.hangup, from: 'anonymous' })).toBe(
      'event=hangup&direction=in&from=anonymous&to=493023125000&callId=AB12&origCallId=AB11&cause=busy&xcid=0123456789abcdef',
    )
    expect(formBody(bare.dtmf)).toBe('event=dtmf&callId=AB12')
  })
})
