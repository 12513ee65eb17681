import { verify } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { generate } from '../generate/generate.ts'
import { hangupCauses, pushAnswer, pushForms, pushSignature, pushTimeLimit } from '../src/index.ts'
import type { AnswerPush, HangupPush, NewCallPush, Push } from '../src/index.ts'
import { apiFolderWith, packageFolder } from './api-folder.ts'

describe('the forms of pushes', () => {
  it('have their fields in the order of recorded ones', () => {
    const sent = Object.values(pushForms.newCall.fields).map(({ sentAs }) => sentAs)
    expect(sent).toEqual([
      'event',
      'direction',
      'from',
      'to',
      'callId',
      'origCallId',
      'user[]',
      'userId[]',
      'fullUserId[]',
      'diversion',
      'xcid',
    ])
    expect(Object.keys(pushForms.dtmf.fields)).toEqual(['event', 'callId', 'dtmf', 'origCallId'])
  })

  it('repeat the users of a new call, and name the one who picked up once', () => {
    expect(pushForms.newCall.fields['users']).toEqual({
      sentAs: 'user[]',
      list: true,
      required: false,
      number: false,
    })
    expect(pushForms.answer.fields['user']).toEqual({
      sentAs: 'user',
      list: false,
      required: false,
      number: false,
    })
  })

  it('tell which fields are telephone numbers', () => {
    const numbers = Object.values(pushForms).map(({ fields }) =>
      Object.keys(fields).filter((name) => fields[name]?.number),
    )
    expect(numbers).toEqual([
      ['from', 'to', 'diversion'],
      ['from', 'to', 'answeringNumber', 'diversion'],
      ['from', 'to', 'answeringNumber', 'diversion'],
      [],
    ])
  })

  it('tell which answers are obeyed', () => {
    const answered = Object.entries(pushForms).filter(([, form]) => form.answered)
    expect(answered.map(([event]) => event)).toEqual(['newCall', 'dtmf'])
    expect(pushTimeLimit).toBe(10_000)
  })

  it('are types that are told apart by their event', () => {
    expectTypeOf<Push['event']>().toEqualTypeOf<'newCall' | 'answer' | 'hangup' | 'dtmf'>()
    expectTypeOf<NewCallPush['users']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<AnswerPush['direction']>().toEqualTypeOf<'in' | 'out'>()
    expectTypeOf<'busy'>().toExtend<HangupPush['cause']>()
    expectTypeOf<'newCause'>().toExtend<HangupPush['cause']>()
  })
})

describe('the answer', () => {
  it('has the actions of the Push API with their limits and defaults', () => {
    const { Dial, Play, Gather, Reject, Hangup, ...others } = pushAnswer.children ?? {}
    expect(others).toEqual({})
    expect(Object.keys(pushAnswer.attributes ?? {})).toEqual(['onAnswer', 'onHangup'])
    expect(Dial?.children?.['Number']).toEqual({ text: 'string', least: 1, most: 5 })
    expect(Dial?.children).toHaveProperty('Voicemail')
    expect(Play?.children?.['Url']).toMatchObject({ text: 'url', required: true })
    expect(Gather?.attributes).toEqual({
      onData: { type: 'url', required: true },
      maxDigits: { type: 'integer', minimum: 1, default: 1 },
      timeout: { type: 'integer', minimum: 1, default: 2000 },
      type: { type: 'string', values: ['dtmf'], default: 'dtmf' },
    })
    expect(Gather?.children?.['Play']).toEqual(Play)
    expect(Reject?.attributes?.['reason']).toEqual({
      type: 'string',
      values: ['rejected', 'busy'],
      default: 'rejected',
    })
    expect(Hangup).toEqual({ attributes: {}, children: {} })
  })
})

describe('a hang-up', () => {
  it('has one of the documented causes', () => {
    expect(Object.keys(hangupCauses)).toEqual([
      'normalClearing',
      'busy',
      'cancel',
      'noAnswer',
      'congestion',
      'notFound',
      'forwarded',
    ])
  })
})

describe('the signature', () => {
  // The vector of sipgate's own library for Node.
  const body =
    'callId=&direction=in&event=newCall&from=4912354678&fullUserId%5B%5D%5B0%5D=123456789&originalCallId=&to=49999999&user%5B%5D%5B0%5D=TestUser&userId%5B%5D%5B0%5D=123456789&xcid='
  const signature = [
    'hlY7r9Vad0NP/7xJxf+vcDqjWaGWHOcIrj+rcP5aqQQcHtbSLsElp2kRNRPBL5unWbq6bExVPZB49HHM+Y/fWSVL19',
    'q7KSJhYPHfikcME0r0mCYB4S/VnJwnIvpiqz6s7Dpnk3wDCy65B3WQLwBVWA9oh6ojNM/g+87YnoMTKRx1KoFqosKN',
    'fBp1c1I8XjXusGOW/VlGnMb6wHhUVdwi9K7FfUgxj2pnV+M1Xv9rYs6RAi4V1OcUPqdT5geHsxWa09sk+AEHSUm1EF',
    'nAvx7PhIkugpNwST7yPKHf0+iyei4qUQCBZtfQVOI4mLZTRfQuyVo3YuJfvHaNPYY34/1ZCZGCKeu+HS6WHs1vGUyK',
    'xSi8v4JJqog2VOlWruf8pMGg+syuAFwuxiCnWsSXgaaUfe9JrBAFjBxUmNP9DzR1bbkwxkJnthacu7jALXjGsubjSS',
    'Sl955QgenV/ZpODHgWDPg0fe6qGILtk+kXLjyfSsoR/qgzE5W5OAyZq8W64h01KAt9Q283N7/2nogy6keiIWL3qjPo',
    'lWnrchSP7iJUatM2YiTcpkNKnJ70UE05cdw3swuNe7zqD51MdOX3rAioEOFgOIFMSrxMVX+V4XK7sa5o43smN8lHoa',
    '+0AogQMuIrC7k2axdRbulSSNfyqVAZIT4qS0cItiv3aPXsdDKkkA0=',
  ].join('')

  it('of a push by sipgate is good for its bytes only', () => {
    const isGood = (text: string) =>
      verify(
        pushSignature.algorithm,
        Buffer.from(text),
        pushSignature.publicKey,
        Buffer.from(signature, 'base64'),
      )
    expect(isGood(body)).toBe(true)
    expect(isGood(`${body}1`)).toBe(false)
  })
})

describe('a broken push.yaml', () => {
  const push = () => readFile(join(packageFolder, 'api/push.yaml'), 'utf8')

  it.each([
    [
      'a key that nothing reads',
      (yaml: string) => yaml.replace('minItems: 1', 'minItem: 1'),
      /push\.yaml: newCall\.Dial\.Number has the key minItem/,
    ],
    [
      'a field without a description',
      (yaml: string) => yaml.replace('description: Refuses the call.', ''),
      /push\.yaml: newCall\.Reject has no description/,
    ],
    ['no webhooks', () => 'x-push: {}', /push\.yaml: needs the objects/],
  ])('with %s is refused', async (_what, change, problem) => {
    const folder = await apiFolderWith('push.yaml', change(await push()))
    await expect(generate(folder)).rejects.toThrow(problem)
  })
})
