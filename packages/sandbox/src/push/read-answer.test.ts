import { describe, expect, it } from 'vitest'
import type { PushAnswer } from '../world/telephony/push-answer.ts'
import { readAnswer } from './read-answer.ts'

const read = (
  text: string,
  change: { status?: number; contentType?: string | null } = {},
  direction: 'in' | 'out' = 'in',
) => readAnswer({ status: 200, contentType: 'application/xml', text, ...change }, direction)

describe('an application’s answer', () => {
  it.each<[string, PushAnswer]>([
    ['<Response/>', {}],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<Response></Response>', {}],
    ['<Response><Hangup/></Response>', { action: { kind: 'hangup' } }],
    ['<Response><Reject/></Response>', { action: { kind: 'reject', reason: 'rejected' } }],
    ['<Response><Reject reason="busy"/></Response>', { action: { kind: 'reject', reason: 'busy' } }],
    ['<Response><Dial><Voicemail/></Dial></Response>', { action: { kind: 'voicemail' } }],
    [
      '<Response><Dial callerId="493023125010"><Number>491713920007</Number><Number>+491713920008</Number></Dial></Response>',
      {
        action: {
          kind: 'dial',
          numbers: ['+491713920007', '+491713920008'],
          callerId: '+493023125010',
          anonymous: false,
        },
      },
    ],
    [
      '<Response><Dial anonymous="undefined"><Number>491713920007</Number></Dial></Response>',
      { action: { kind: 'dial', numbers: ['+491713920007'], anonymous: false } },
    ],
    [
      '<Response><Play><Url>http://localhost:3000/a.wav?x=1&amp;y=2</Url></Play></Response>',
      { action: { kind: 'play', url: 'http://localhost:3000/a.wav?x=1&y=2' } },
    ],
    [
      '<Response onAnswer="http://localhost:3000/a" onHangup=\'http://localhost:3000/h\'><!-- menu --><Gather onData="http://localhost:3000/d" maxDigits="3" timeout="5000"><Play><Url><![CDATA[http://localhost:3000/m.wav]]></Url></Play></Gather></Response>',
      {
        onAnswer: 'http://localhost:3000/a',
        onHangup: 'http://localhost:3000/h',
        action: {
          kind: 'gather',
          onData: 'http://localhost:3000/d',
          maxDigits: 3,
          timeout: 5000,
          playUrl: 'http://localhost:3000/m.wav',
        },
      },
    ],
    [
      '<Response><Gather onData="http://localhost:3000/d"/></Response>',
      { action: { kind: 'gather', onData: 'http://localhost:3000/d', maxDigits: 1, timeout: 2000 } },
    ],
  ])('%s is understood', (text, answer) => {
    expect(read(text)).toEqual(answer)
  })

  it.each([
    ['nothing at all', '', {}, undefined],
    ['another status', '<Response/>', { status: 403 }, 'status is 403'],
    ['no content type', '<Response/>', { contentType: null }, 'content type application/xml'],
    ['HTML', '<html></html>', { contentType: 'text/html' }, 'content type application/xml'],
    ['JSON', '{"a":1}', {}, 'more than one|no XML|outside the root'],
    ['another root', '<response/>', {}, 'capital R'],
    ['an element that is not closed', '<Response><Hangup></Response>', {}, 'closes nothing'],
    ['half an element', '<Response><Hang', {}, 'no XML'],
    ['two roots', '<Response/><Response/>', {}, 'more than one root'],
    ['an action that is not there', '<Response><Say>Hi</Say></Response>', {}, 'no action <Say>'],
    ['a URL with a bare &', '<Response onAnswer="http://localhost/?a=1&b=2"/>', {}, '&amp;'],
    ['a URL that is no URL', '<Response onAnswer="/answer"/>', {}, 'onAnswer is no whole'],
    ['a dial to nobody', '<Response><Dial/></Response>', {}, 'needs a <Number>'],
    ['a gather without an address', '<Response><Gather maxDigits="1"/></Response>', {}, 'needs onData'],
    ['an attribute twice', '<Response a="1" a="2"/>', {}, 'twice'],
    ['two actions', '<Response><Reject/><Hangup/></Response>', {}, 'Only the first action counts'],
  ])('with %s says what is wrong', (_what, text, change, why) => {
    const { ignored } = read(text, change)
    if (why === undefined) expect(ignored).toBe(undefined)
    else expect(ignored).toMatch(new RegExp(why))
  })

  it('to an outgoing call dials one number', () => {
    const text =
      '<Response><Dial><Number>491713920007</Number><Number>491713920008</Number></Dial></Response>'
    expect(read(text, {}, 'out')).toMatchObject({ action: { numbers: ['+491713920007'] } })
  })

  it('dials five numbers at most', () => {
    const numbers = '<Number>491713920007</Number>'.repeat(6)
    const { action, ignored } = read(`<Response><Dial>${numbers}</Dial></Response>`)
    expect(action).toMatchObject({ numbers: Array(5).fill('+491713920007') })
    expect(ignored).toContain('first 5')
  })

  it('with entities of its own fetches nothing and does not grow', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Response>&b;</Response>'
    const file = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><Response>&x;</Response>'
    for (const text of [bomb, file])
      expect(read(text)).toEqual({ ignored: expect.stringContaining('document type') as unknown })
    expect(read('<Response><Play><Url>&x;</Url></Play></Response>').ignored).toContain('does not know &x;')
  })

  it('of deep nesting is refused', () => {
    expect(read('<Response>'.repeat(1000)).ignored).toContain('too deeply')
  })

  it.each([
    '<a'.repeat(20_000),
    '<Response '.repeat(5000),
    '&'.repeat(50_000),
    `<Response a="${'x'.repeat(60_000)}`,
  ])(
    'that is hostile is read in no time',
    (text) => {
      expect(read(text).ignored).toBeDefined()
    },
    2000,
  )
})
