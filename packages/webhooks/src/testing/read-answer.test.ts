import { describe, expect, it } from 'vitest'
import { readAnswer as readInSandbox } from '../../../sandbox/src/push/read-answer.ts'
import { readAnswer } from './read-answer.ts'

interface How {
  status?: number
  contentType?: string | null
  direction?: 'in' | 'out'
}

const read = (
  body: string,
  { status = 200, contentType = 'application/xml', direction = 'in' }: How = {},
) => ({
  here: readAnswer({ status, contentType, body }, direction),
  sandbox: readInSandbox({ status, contentType, body: Buffer.from(body) }, direction),
})

const response = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${inner}</Response>\n`

describe('what sipgate reads in an answer', () => {
  it.each([
    [
      response(
        '<Dial callerId="493023125000"><Number>+493023125010</Number><Number>491713920001</Number></Dial>',
      ),
    ],
    [response('<Dial anonymous="undefined"><Number>493023125010</Number></Dial>')],
    [response('<Dial><Voicemail/></Dial>')],
    [response("<Play><Url>https://crm.example/a.wav?x=1&amp;y='2'</Url></Play>")],
    [
      response(
        '<Gather onData="https://crm.example/d" maxDigits="3"><Play><Url><![CDATA[https://crm.example/a.wav]]></Url></Play></Gather>',
      ),
    ],
    [response('<!-- nothing --><Reject reason="busy"></Reject>')],
    [response('<Hangup/>')],
    ['<Response onAnswer=\'https://crm.example/a&#38;b\' onHangup="https://crm.example/h"/>'],
    ['\uFEFF<Response xmlns="urn:x"/>'],
    [' '],
  ])('%s counts whole', (body) => {
    const { here, sandbox } = read(body)
    expect(here.ignored).toBeUndefined()
    expect(sandbox.ignored).toBeUndefined()
    expect(here.answer?.action).toBe(sandbox.action?.kind)
    expect([here.onAnswer, here.onHangup]).toEqual([sandbox.onAnswer, sandbox.onHangup])
  })

  it.each([
    [response('<Dial/>'), '<Dial> needs a <Number> or <Voicemail/>.'],
    [response('<Dial><Number>030 23125</Number></Dial>'), 'A <Number> is not in E.164'],
    [response('<Dial callerId="me"><Number>493023125010</Number></Dial>'), 'callerId of <Dial>'],
    [response('<Play><Url>/menu.wav</Url></Play>'), '<Url> needs a complete http or https URL.'],
    [response('<Play/>'), '<Play> needs <Url>.'],
    [response('<Gather/>'), '<Gather> needs onData.'],
    [response('<Gather onData="/digits"/>'), 'onData of <Gather> is wrong: it is a complete'],
    [response('<Gather onData="https://crm.example/d" maxDigits="0"/>'), 'a whole number from 1 on'],
    [
      response('<Gather onData="https://crm.example/d" type="voice"/>'),
      'type of <Gather> is wrong: it is dtmf.',
    ],
    [response('<Reject reason="no"/>'), 'it is rejected or busy'],
    [response('<Hangup now="1"/>'), '<Hangup> has no attribute now.'],
    [response('<Record/>'), '<Response> takes no <Record>.'],
    [response('<Record/><Hangup/>'), 'Only the first action counts; <Hangup> is left out.'],
    ['<Response onAnswer="/a"/>', 'onAnswer of <Response> is wrong'],
    ['<response/>', 'The root element is <response> instead of <Response>.'],
    ['<Response>', '<Response> is never closed.'],
    ['<Response></Dial>', '</Dial> closes nothing.'],
    ['<Response/><Response/>', 'more than one root element'],
    ['<Response/>text', 'text outside'],
    ['<Response>&nbsp;</Response>', 'write &amp; for it'],
    ['<Response onAnswer="https://crm.example/?a=1&b=2"/>', 'write &amp; for it'],
    ['<Response a="1" a="2"/>', 'stands twice'],
    ['<!DOCTYPE x><Response/>', 'The answer is not XML'],
    ['{"action":"hangup"}', 'text outside'],
    ['<Response', 'The answer is not XML: look at "<Response"'],
  ])('%s is told what is wrong', (body, why) => {
    const { here, sandbox } = read(body)
    expect(here.ignored).toContain(why)
    expect(sandbox.ignored).toBeDefined()
    expect(here.answer?.action).toBe(sandbox.action?.kind)
  })

  it('takes anonymous="undefined", which some programs write, for false', () => {
    const dial = (value: string) => `<Dial anonymous="${value}"><Number>493023125010</Number></Dial>`
    const answer = { action: 'dial', numbers: ['+493023125010'] }
    expect(read(response(dial('undefined'))).here).toEqual({ answer })
    expect(read(response(dial('true'))).here).toEqual({ answer: { ...answer, anonymous: true } })
  })

  it('puts texts together as XML wants it', () => {
    const url = 'https://crm.example/a&b.wav'
    for (const text of [
      '\n  https://crm.example/a&amp;b.wav\n',
      'https://crm.example/a&#38;b<!-- sound -->.wav',
      'https://crm<![CDATA[.example/a&b]]>.wav',
      'https://crm.example/a&#x26;b.wav',
    ])
      expect(read(response(`<Play><Url>${text}</Url></Play>`)).here).toEqual({
        answer: { action: 'play', url },
      })
    expect(
      read(response('<Play><Url>https://crm.example/&#x110000;</Url></Play>')).here.answer,
    ).toMatchObject({
      url: 'https://crm.example/\ufffd',
    })
  })

  it('depends on status, content type and direction', () => {
    const hangup = response('<Hangup/>')
    expect(read(hangup, { status: 201 }).here).toEqual({
      ignored: 'The status is 201; only an answer with 200 counts.',
    })
    expect(read(hangup, { contentType: null }).here).toEqual({
      ignored: 'The content type is not application/xml.',
    })
    expect(read(hangup, { contentType: 'text/xml;charset=utf-8' }).here).toEqual({
      answer: { action: 'hangup' },
    })
    const numbers = Array.from({ length: 6 }, (_, at) => `<Number>49302312501${at}</Number>`).join('')
    const many = response(`<Dial>${numbers}</Dial>`)
    expect(read(many).here).toMatchObject({ ignored: 'Only the first 5 of 6 numbers count.' })
    expect(read(many, { direction: 'out' }).here).toMatchObject({ answer: { numbers: ['+493023125010'] } })
  })
})
