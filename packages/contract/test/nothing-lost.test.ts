import { describe, expect, it } from 'vitest'
import { refusalsOf, teapots } from './api-folder.ts'

const path = (item: string) => `paths: { /teapots: ${item} }`

describe('a description of which something would be lost', () => {
  it.each([
    [
      'an operation with a method that is not generated',
      path('{ patch: {} }'),
      'teapots.yaml: the path /teapots has the key patch, which is none of get, post, put, delete, parameters.',
    ],
    [
      'a method in capitals',
      path('{ GET: {} }'),
      'teapots.yaml: the path /teapots has the key GET, which is none of get, post, put, delete, parameters; did you mean get?',
    ],
    [
      'a slip in what the top says',
      'path: {}',
      'teapots.yaml: has the key path, which is none of tags, paths, components; did you mean paths?',
    ],
    [
      'components of a kind that is not read',
      'components: { requestBodies: {} }',
      'teapots.yaml: components has the key requestBodies, which is none of responses, parameters, schemas.',
    ],
    ['a list', '- paths', 'teapots.yaml: holds no object.'],
    ['plain text', 'paths', 'teapots.yaml: holds no object.'],
    ['nothing', '# later', 'teapots.yaml: is empty.'],
    ['paths without content', 'paths:', 'teapots.yaml: has paths that are no object.'],
    ['tags that are no list', 'tags: { name: teapots }', 'teapots.yaml: has tags that are no list.'],
    [
      'a component without content',
      'components: { schemas: { Teapot: } }',
      'teapots.yaml: the schema Teapot is no object.',
    ],
    [
      'a slip in an extension',
      teapots({ 'x-page': true } as object),
      'teapots.yaml: GET /teapots has the key x-page, which is none of operationId, tags, summary, description, deprecated, security, parameters, requestBody, responses, x-sdk, x-effect, x-paged, x-selects, x-since, x-source; did you mean x-paged?',
    ],
  ])('is refused: %s', async (_what, yaml, sentence) => {
    expect(await refusalsOf(yaml)).toEqual([sentence])
  })

  it.each(['teapots.yml', 'teapots.json', 'notes.md'])('is refused: a file %s', async (file) => {
    expect(await refusalsOf(teapots(), file)).toEqual([
      `${file}: is not read, since only files in *.yaml are; rename it or put it elsewhere.`,
    ])
  })

  it('is not what an editor leaves beside a file', async () => {
    expect(await refusalsOf('', '.teapots.yaml.swp')).toEqual([])
  })

  it('is refused: a slip in the frame, or a scope without a meaning', async () => {
    expect(await refusalsOf('openapi: 3.1.0\nserver: []\n', 'openapi.yaml')).toEqual([
      'openapi.yaml: has the key server, which is none of openapi, info, servers, tags, paths, components; did you mean servers?',
    ])
    expect(await refusalsOf('all:\n', 'scopes.yaml')).toEqual(['scopes.yaml: the scope all has no meaning.'])
  })
})
