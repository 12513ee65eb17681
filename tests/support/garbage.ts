/**
 * Values that nobody would send on purpose, as they appear in an address or a form: already percent-encoded, some
 * of them wrongly.
 */
export const garbage: Readonly<Record<string, string>> = {
  empty: '',
  'a space': '+',
  'a percent sign': '%',
  'half an escape': '%4',
  'no escape': '%zz',
  'a zero byte': 'a%00b',
  'control characters': '%01%02%08%0b%1b%5b31m%7f',
  'a line break': 'a%0d%0aX-Injected:%20yes%0d%0a%0d%0abody',
  'bytes that are no UTF-8': '%ff%fe%c0%af',
  'a lone surrogate': '%ed%a0%80',
  'characters beyond the BMP': '%f0%9f%98%80%e2%80%ae',
  markup: '%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  'a path upwards': '../../../../etc/passwd',
  'an escaped path upwards': '..%2f..%2f..%2fetc%2fpasswd%00',
  'another origin': '//evil.example/%5c%5cevil.example',
  'a script address': 'javascript:alert(1)',
  SQL: '%27%20or%201=1%20--',
  prototype: '__proto__',
  constructor: 'constructor',
  'a JSON object': '%7B%22a%22:%7B%7D%7D',
  'a JSON list': '%5B1,null,%22x%22%5D',
  true: 'true',
  null: 'null',
  'not a number': 'NaN',
  'a huge number': '1e999',
  'a negative number': '-1',
  'beyond 53 bits': '9007199254740993',
  'a long value': 'x'.repeat(6_000),
}

/** The same fields over and over, each time with one of them spoilt. Fields are given percent-encoded. */
export function spoilt(fields: Readonly<Record<string, string>>): { label: string; text: string }[] {
  const names = Object.keys(fields)
  const write = (pairs: readonly string[]) => pairs.join('&')
  const pair = (name: string) => `${name}=${fields[name] ?? ''}`
  const others = (left: string) => names.filter((name) => name !== left).map(pair)
  const each = names.flatMap((name) => [
    { label: `no ${name}`, text: write(others(name)) },
    { label: `${name} without a value`, text: write([...others(name), name]) },
    { label: `${name} twice`, text: write([...others(name), pair(name), `${name}=other`]) },
    { label: `${name} twice the same`, text: write([...others(name), pair(name), pair(name)]) },
    { label: `${name} as a list`, text: write([...others(name), `${name}[]=a`, `${name}[]=b`]) },
    {
      label: `${name} as an object`,
      text: write([...others(name), `${name}[a]=b`, `${name}[__proto__][x]=1`]),
    },
    ...Object.entries(garbage).map(([what, value]) => ({
      label: `${name}: ${what}`,
      text: write([...others(name), `${name}=${value}`]),
    })),
  ])
  return [
    ...each,
    { label: 'nothing', text: '' },
    { label: 'separators only', text: '&&==&=&' },
    {
      label: 'a prototype',
      text: `${write(names.map(pair))}&__proto__[x]=1&constructor[prototype][x]=1&__proto__=1`,
    },
    {
      label: 'a thousand others',
      text: write([...names.map(pair), ...Array.from({ length: 1000 }, (_, at) => `a${at}=`)]),
    },
  ]
}

export type Kind = 'text' | 'number' | 'flag' | 'list' | 'object'

/** What JSON can hold, by its kind. */
const jsonValues: readonly (readonly [Kind | 'none', string])[] = [
  ['none', 'null'],
  ['flag', 'true'],
  ['number', '-1'],
  ['number', '1.5'],
  ['number', '1e400'],
  ['number', '9007199254740993'],
  ['text', '""'],
  ['text', '"\\u0000\\ud800\\u001b"'],
  ['text', '"__proto__"'],
  ['text', '"\\r\\nX-Injected: yes"'],
  ['list', '[]'],
  ['list', '[[[[null]]]]'],
  ['object', '{}'],
  ['object', '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'],
  ['object', '{"toString":1,"valueOf":null,"length":-1}'],
  ['list', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
]

/** JSON objects, each with one field spoilt. `wrongKind` says that no reading of the field allows it. */
export function spoiltJson(
  fields: Readonly<Record<string, readonly [Kind, string]>>,
): { label: string; text: string; wrongKind: boolean }[] {
  const names = Object.keys(fields)
  const write = (change: string, value: string) =>
    `{${names.map((name) => `"${name}":${name === change ? value : (fields[name]?.[1] ?? '')}`).join(',')}}`
  return names.flatMap((name) =>
    jsonValues.map(([kind, value]) => ({
      label: `${name}: ${value.slice(0, 40)}`,
      text: write(name, value),
      wrongKind: kind !== fields[name]?.[0],
    })),
  )
}

/** Bodies that are not the JSON object an endpoint wants, whatever its fields. */
export const brokenJson: readonly string[] = [
  '',
  ' ',
  '{',
  '{"a"',
  '{a:1}',
  "{'a':1}",
  '[]',
  '[1]',
  'null',
  'true',
  '0',
  '1e999',
  '"text"',
  '"\\ud800"',
  '\u0000',
  '\ufeff{}',
  'a=b&c=d',
  '<a/>',
  '{}{}',
  '['.repeat(50_000),
]
