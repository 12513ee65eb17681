import { pushAnswer, type PushAnswerAttribute, type PushAnswerElement } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { hearAll, testBed } from '../../test/telephony-bed.ts'
import type { PushAnswer } from '../world/telephony/push-answer.ts'
import { readAnswer } from './read-answer.ts'

// The answers here are written from the contract's description: what is added to push.yaml fails until the sandbox plays it.

const url = 'http://localhost:3000/x'
const number = '491713920007'

type Attributes = Readonly<Record<string, string>>

/** An element of the description, and whole answers around it. */
interface Place {
  path: string
  described: PushAnswerElement
  /** With it: what it needs, and these attributes. */
  answer: (attributes?: Attributes) => string
  /** With so many of it; none at all for 0. */
  times: (count: number) => string
  /** With it, and nothing inside. */
  empty: () => string
  /** Without this attribute, though it needs it. */
  without: (attribute: string) => string
}

function placesIn(
  name: string,
  described: PushAnswerElement,
  parent = '',
  around = (xml: string) => xml,
): Place[] {
  const path = `${parent}<${name}>`
  const children = Object.entries(described.children ?? {})
  const needed = neededAttributes(described)
  const whole = (attributes: Attributes = {}) =>
    write(name, { ...needed, ...attributes }, neededContent(described))
  return [
    {
      path,
      described,
      answer: (attributes) => around(whole(attributes)),
      times: (count) => around(whole().repeat(count)),
      empty: () => around(write(name, needed, '')),
      without: (attribute) => {
        const { [attribute]: _left, ...others } = needed
        return around(write(name, others, neededContent(described)))
      },
    },
    ...children.flatMap(([child, its]) =>
      placesIn(child, its, path, (xml) => around(write(name, needed, xml))),
    ),
  ]
}

function write(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

function neededAttributes({ attributes = {} }: PushAnswerElement): Attributes {
  const needed = Object.entries(attributes).filter(([, { required }]) => required)
  return Object.fromEntries(needed.map(([name]) => [name, url]))
}

function neededContent({ text, children = {} }: PushAnswerElement): string {
  if (text !== undefined) return text === 'url' ? url : number
  return Object.entries(children)
    .filter(([, { required = false, least = 0 }]) => required || least > 0)
    .map(([name, child]) => write(name, neededAttributes(child), neededContent(child)))
    .join('')
}

/** A value that is not the one that counts anyway; undefined when there is no other. */
function otherValue({ type, values, default: usual }: PushAnswerAttribute): string | undefined {
  if (values) return values.find((value) => value !== usual)
  if (type === 'integer') return String(Number(usual) + 2)
  if (type === 'boolean') return String(usual !== true)
  return type === 'url' ? 'http://localhost:3000/other' : '493023125010'
}

function read(xml: string, direction: 'in' | 'out' = 'in'): PushAnswer {
  return readAnswer({ status: 200, contentType: 'application/xml', body: Buffer.from(xml) }, direction)
}

const places = placesIn('Response', pushAnswer)
const elements = places.slice(1)
const actions = elements.filter(({ path }) => /^<Response><[^>]*>$/.test(path))
const attributes = places.flatMap((place) =>
  Object.entries(place.described.attributes ?? {}).map(([name, rule]) => ({ ...place, name, rule })),
)

const some: unknown = expect.any(String)
const saying = (words: string): unknown => expect.stringContaining(words)

/** What is understood, whatever is said about the rest. */
function understood(xml: string): PushAnswer {
  const { ignored: _said, ...answer } = read(xml)
  return answer
}

describe('an element', () => {
  const isNeeded = ({ described: { required = false, least = 0 } }: Place) => required || least > 0
  const limited = elements.flatMap(({ described: { most }, ...place }) =>
    most === undefined ? [] : [{ ...place, most }],
  )

  it.each(elements)('$path changes what happens', ({ answer, times }) => {
    expect(read(answer())).not.toHaveProperty('ignored')
    expect(understood(answer())).not.toEqual(understood(times(0)))
  })

  it.each(elements.filter(isNeeded))('$path is needed', ({ described: { least = 1 }, times }) => {
    expect(read(times(least - 1)).ignored).toContain('needs')
    expect(read(times(least))).not.toHaveProperty('ignored')
  })

  it.each(limited)('$path counts $most times and no more', ({ most, times }) => {
    expect(read(times(most))).not.toHaveProperty('ignored')
    expect(read(times(most + 1))).toEqual({ ...read(times(most)), ignored: saying('Only the first') })
  })

  it.each(elements.filter(({ described }) => described.text))(
    '$path counts for nothing without its text',
    (place) => {
      expect(read(place.empty())).toEqual({ ...read(place.times(0)), ignored: some })
    },
  )
})

describe('an attribute', () => {
  const changeable = attributes.flatMap((place) => {
    const other = otherValue(place.rule)
    return other === undefined ? [] : [{ ...place, other }]
  })
  const counts = attributes.flatMap((place) => {
    const { minimum } = place.rule
    return minimum === undefined ? [] : [{ ...place, minimum }]
  })
  const words = attributes.flatMap((place) =>
    place.rule.values ? [{ ...place, values: place.rule.values }] : [],
  )

  it.each(changeable)('$name of $path changes what happens', ({ name, other, answer }) => {
    expect(read(answer({ [name]: other }))).not.toHaveProperty('ignored')
    expect(read(answer({ [name]: other }))).not.toEqual(read(answer()))
  })

  it.each(attributes.filter(({ rule }) => rule.default !== undefined))(
    '$name of $path has its default when it is left out',
    ({ name, rule, answer }) => {
      expect(read(answer())).not.toHaveProperty('ignored')
      expect(read(answer({ [name]: String(rule.default) }))).toEqual(read(answer()))
    },
  )

  it.each(counts)('$name of $path is a whole number from $minimum on', ({ name, minimum, answer }) => {
    expect(read(answer({ [name]: String(minimum) }))).not.toHaveProperty('ignored')
    for (const wrong of [String(minimum - 1), `${minimum}.5`, `0${minimum}`, 'many', ''])
      expect(read(answer({ [name]: wrong }))).toEqual({
        ...read(answer()),
        ignored: saying(`${name} is a whole number from ${minimum} on`),
      })
  })

  it.each(words)('$name of $path is one of $values', ({ name, values, answer }) => {
    const answers = values.map((value) => JSON.stringify(read(answer({ [name]: value }))))
    expect(answers.join()).not.toContain('ignored')
    expect(new Set(answers).size).toBe(values.length)
    const wrong = answer({ [name]: 'whatever' })
    for (const value of values) expect(read(wrong).ignored).toContain(`"${value}"`)
    expect(understood(wrong)).toEqual(read(answer()))
  })

  it.each(attributes.filter(({ rule }) => rule.type === 'url'))(
    '$name of $path is a URL',
    ({ name, answer }) => {
      for (const wrong of ['', '/relative', 'localhost:3000', 'ftp://localhost/'])
        expect(read(answer({ [name]: wrong }))).toEqual({ ignored: saying('complete http or https URL') })
    },
  )

  it.each(attributes.filter(({ rule }) => rule.required))('$name of $path is needed', ({ name, without }) => {
    expect(read(without(name))).toEqual({ ignored: saying(`needs ${name}`) })
  })
})

describe('an action', () => {
  it('is named when there is none of that name', () => {
    const { ignored } = read('<Response><constructor/></Response>')
    expect(ignored).toContain('no action <constructor>')
    for (const { path } of actions) expect(ignored).toContain(path.replace('<Response>', ''))
  })

  it('says what of it counts for nothing, however deep', () => {
    const dial = read(
      `<Response><Dial callerid="1" x:a="1" xmlns:x="urn:x"><number/><Number>${number}</Number></Dial></Response>`,
    )
    expect(dial.action).toMatchObject({ kind: 'dial', numbers: [`+${number}`] })
    expect(dial.ignored).toBe('<Dial> has no attribute callerid. <Dial> takes no <number>.')
    const gather = `<Response><Gather onData="${url}"><Play loop="2"><Url>${url}</Url></Play></Gather></Response>`
    expect(read(gather)).toMatchObject({ action: { playUrl: url }, ignored: '<Play> has no attribute loop.' })
  })

  it('dials one number for an outgoing call', () => {
    expect(
      read(`<Response><Dial><Number>${number}</Number><Number>${number}</Number></Dial></Response>`, 'out'),
    ).toEqual({
      action: { kind: 'dial', numbers: [`+${number}`], anonymous: false },
      ignored: 'Only the first number counts.',
    })
  })

  it('rings all the numbers that the contract allows', async () => {
    const many = elements.find(({ path }) => path === '<Response><Dial><Number>')
    const most = many?.described.most ?? 0
    expect(most).toBeGreaterThan(1)
    expect((await outcomeOf(many?.times(most) ?? '')).split(number)).toHaveLength(most + 1)
  })

  it('is obeyed by the call, each in its own way', async () => {
    const answers = ['<Response/>', ...actions.map(({ answer }) => answer())]
    const outcomes = await Promise.all(answers.map(outcomeOf))
    expect(new Set(outcomes).size, outcomes.join('\n')).toBe(answers.length)
  })
})

/** What becomes of a call after this answer. */
async function outcomeOf(xml: string): Promise<string> {
  const { calls, idle } = testBed(({ event }) => (event === 'newCall' ? { ...hearAll, ...read(xml) } : {}))
  const call = calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await idle()
  const { phase, cause, telephones, sounds } = call.state()
  return JSON.stringify({ phase, cause, numbers: telephones.map((leg) => leg.number), sounds })
}
