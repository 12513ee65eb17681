import { describe, expect, it } from 'vitest'
import type { PushAnswer } from '../world/telephony/push-answer.ts'
import { readAnswer } from './read-answer.ts'

const read = (
  text: string | Uint8Array,
  change: { status?: number; contentType?: string | null } = {},
  direction: 'in' | 'out' = 'in',
) =>
  readAnswer(
    { status: 200, contentType: 'application/xml', body: Buffer.from(text as string), ...change },
    direction,
  )

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
    ['JSON', '{"a":1}', {}, 'outside the root'],
    ['another root', '<response/>', {}, 'capital R'],
    ['an element that is not closed', '<Response><Hangup></Response>', {}, 'closes nothing'],
    ['half an element', '<Response><Hang', {}, 'not XML'],
    ['two roots', '<Response/><Response/>', {}, 'more than one root'],
    ['an action that is not there', '<Response><Say>Hi</Say></Response>', {}, 'no action <Say>'],
    ['a URL with a bare &', '<Response onAnswer="http://localhost/?a=1&b=2"/>', {}, '&amp;'],
    ['a URL that is no URL', '<Response onAnswer="/answer"/>', {}, 'onAnswer is not a complete'],
    ['a dial to nobody', '<Response><Dial/></Response>', {}, 'needs a <Number>'],
    ['a gather without an address', '<Response><Gather maxDigits="1"/></Response>', {}, 'needs onData'],
    ['an attribute twice', '<Response a="1" a="2"/>', {}, 'twice'],
    ['two actions', '<Response><Reject/><Hangup/></Response>', {}, 'Only the first action counts'],
  ])('with %s says what is wrong', (_what, text, change, why) => {
    const { ignored } = read(text, change)
    if (why === undefined) expect(ignored).toBe(undefined)
    else expect(ignored).toMatch(new RegExp(why))
  })

  it.each([
    ['a line break before the declaration', '\n<?xml version="1.0"?><Response/>', 'before <\\?xml'],
    ['a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><Response/>', 'very first'],
    ['a declaration after a comment', '<!-- a --><?xml version="1.0"?><Response/>', 'very first'],
    ['a declaration in capitals', '<?XML version="1.0"?><Response/>', 'small letters'],
    ['a declaration without a version', '<?xml encoding="UTF-8"?><Response/>', 'declaration is wrong'],
    ['a declaration of version 2', '<?xml version="2.0"?><Response/>', 'declaration is wrong'],
    ['text before the root', 'Hello <Response/>', 'outside the root'],
    ['text after the root', '<Response/>;', 'outside the root'],
    ['a no-break space after the root', '<Response/>\u00a0', 'outside the root'],
    ['a second byte order mark', '\uFEFF\uFEFF<Response/>', 'outside the root'],
    ['CDATA after the root', '<Response/><![CDATA[]]>', 'outside the root'],
    ['a reference after the root', '<Response/>&#32;', 'outside the root'],
    ['a comment that is not closed', '<Response/><!-- menu', 'never closed'],
    ['a comment with two hyphens', '<Response><!-- a -- b --></Response>', '"--"'],
    ['a comment with three hyphens at its end', '<Response><!-- a ---></Response>', '"--"'],
    ['CDATA that is not closed', '<Response><![CDATA[a</Response>', 'never closed'],
    ['an instruction that is not closed', '<Response/><?php echo 1', 'not XML'],
    ['the end of CDATA in a text', '<Response>]]></Response>', ']]&gt;'],
    ['a bare & in a text', '<Response>a & b</Response>', '&amp;'],
    ['an entity of HTML', '<Response>&nbsp;</Response>', 'does not know &nbsp;'],
    ['a reference to no character', '<Response>&#0;</Response>', 'not a character'],
    ['a reference to half a character', '<Response>&#xD800;</Response>', 'not a character'],
    ['a reference with a capital X', '<Response>&#X41;</Response>', 'not a character'],
    ['a control character', '<Response>\u0007</Response>', 'U\\+0007'],
    ['an attribute without quotes', '<Response onAnswer=a/>', 'not XML'],
    ['an attribute without a value', '<Response onAnswer/>', 'not XML'],
    ['attributes without a space between', '<Response a="1"b="2"/>', 'not XML'],
    ['a < in an attribute', '<Response a="<"/>', 'not XML'],
    ['a name that begins with a digit', '<Response><1/></Response>', 'not XML'],
    ['a prefix that nobody declared', '<Response><s:Hangup/></Response>', 'prefix of s:Hangup'],
    ['an attribute with such a prefix', '<Response xsi:a="1"/>', 'prefix of xsi:a'],
    ['a prefix on its root', '<s:Response xmlns:s="urn:s"/>', '<s:Response>; it must be <Response>'],
    ['an end in other letters', '<Response></response>', 'closes nothing'],
    ['a declared encoding that it is not in', '<?xml version="1.0" encoding="UTF-16"?><Response/>', 'UTF-16'],
    [
      'an encoding that does not exist',
      '<?xml version="1.0" encoding="nobody"?><Response/>',
      'does not know the encoding',
    ],
  ])('with %s is refused, as XML parsers refuse it', (_what, text, why) => {
    expect(read(text)).toEqual({ ignored: expect.stringMatching(new RegExp(why)) as unknown })
  })

  it.each([
    ['a byte order mark', '\uFEFF<?xml version="1.0"?><Response/>'],
    [
      'space and comments around the root',
      '<?xml version=\'1.1\' standalone="yes" ?>\r\n<!-- a --> <Response/>\n<!-- b -->\t',
    ],
    ['an instruction', '<?php echo ?><Response><?x?></Response>'],
    ['a comment that speaks of a document type', '<!-- <!DOCTYPE r> --><Response/>'],
    ['namespaces that it declares', '<Response xmlns="urn:r" xmlns:x="urn:x" x:a="1" xml:lang="de"/>'],
    ['characters beyond ASCII', '<Response><!-- ä 😀 &#x1F600; --> &#228;</Response>'],
    ['a > in a text and an attribute', '<Response>a > b</Response>'],
  ])('with %s is understood, as XML parsers understand it', (_what, text) => {
    expect(read(text)).toEqual({})
  })

  it('is read in the encoding that its header, or else its declaration, names', () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><Response><!-- ä --></Response>',
      'latin1',
    )
    expect(read(latin)).toEqual({})
    expect(read(latin, { contentType: 'application/xml; charset=UTF-8' }).ignored).toContain('not UTF-8')
    expect(read(Buffer.from('<Response>ä</Response>', 'latin1')).ignored).toContain('not UTF-8')
    expect(read(Buffer.from('\uFEFF<Response/>', 'utf16le'))).toEqual({})
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
