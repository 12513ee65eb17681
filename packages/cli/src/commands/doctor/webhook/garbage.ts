/** What strangers and broken programs post. Each is signed, so that it gets as far as it can. */
export const garbage: readonly {
  readonly what: string
  readonly body: string | Uint8Array
  readonly headers?: Record<string, string>
  /** Whether a server may end the connection instead of an answer. */
  readonly mayBreakOff?: boolean
}[] = [
  { what: 'an empty body', body: '' },
  { what: 'an event that it does not know', body: 'event=videoCall&callId=1' },
  { what: 'a new call without fields', body: 'event=newCall' },
  { what: 'two events', body: 'event=newCall&event=hangup&callId=1' },
  { what: 'wrong percent-encoding', body: 'event=newCall&callId=%E0%A4%A&from=%%%&to=%zz' },
  { what: 'bytes that are no UTF-8', body: Uint8Array.from([0x65, 0x3d, 0xff, 0xfe, 0x00, 0xc3, 0x28]) },
  { what: 'lists in the place of texts', body: 'event=newCall&callId[]=1&callId[]=2&from[a][b]=1&to=1' },
  {
    what: 'names of parts of objects',
    body: '__proto__[event]=newCall&constructor=1&event=__proto__&callId=1',
  },
  { what: 'many fields', body: `event=newCall&callId=1${'&user%5B%5D=x'.repeat(3000)}` },
  {
    what: 'JSON',
    body: '{"event":"newCall","callId":1}',
    headers: { 'content-type': 'application/json' },
  },
  {
    what: 'JSON that is none',
    body: '{"event":',
    headers: { 'content-type': 'application/json' },
  },
  { what: 'a large body', body: `event=newCall&callId=${'1'.repeat(1_000_000)}`, mayBreakOff: true },
]
