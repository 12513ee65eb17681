import { describe, expect, it } from 'vitest'
import type { Comparison } from './compare.ts'
import { report } from './report.ts'

describe('the report', () => {
  it('is grouped by operation', () => {
    const comparison: Comparison = {
      operations: [
        { operation: 'GET /kettles', differences: [{ fact: 'operation', theirs: '', ours: undefined }] },
        {
          operation: 'PUT /kettles/{id}',
          differences: [
            { fact: 'body lid', theirs: 'object, required', ours: 'object' },
            { fact: 'answer id', theirs: undefined, ours: 'string' },
          ],
        },
      ],
      followed: 0,
    }
    expect(report(comparison)).toBe(`GET /kettles
  + operation

PUT /kettles/{id}
  ~ body lid: theirs object, required; ours object
  - answer id (string)

3 differences in 2 operations. + theirs only, - ours only or gone from theirs, ~ told differently.`)
  })

  it('says with a baseline what was, what is, and what ours says', () => {
    const differences = [
      { fact: 'scope all', theirs: '', ours: undefined, before: undefined },
      { fact: 'query limit', theirs: undefined, ours: 'integer', before: 'integer' },
      { fact: 'body lid', theirs: 'object', ours: 'list of object', before: 'string' },
      { fact: 'status 204', theirs: undefined, ours: '', before: '' },
    ]
    expect(report({ operations: [{ operation: 'GET /kettles', differences }], followed: 1 }))
      .toBe(`GET /kettles
  + scope all; ours: none
  - query limit (integer); ours: integer
  ~ body lid: was string, is object; ours: list of object
  - status 204; ours: has it

4 differences in 1 operation. + theirs only, - ours only or gone from theirs, ~ told differently. 1 change more since the baseline: ours has the same.`)
  })

  it('shows of a new operation what it is for and what it takes', () => {
    const differences = [{ fact: 'operation', theirs: '', ours: undefined }]
    const news = { summary: 'Make tea', facts: { 'query sizes': 'integer', 'scope all': '' } }
    expect(report({ operations: [{ operation: 'GET /teapots', differences, news }], followed: 0 }))
      .toContain(`GET /teapots: Make tea
  + operation
      query sizes (integer)
      scope all
`)
  })

  const explained: Comparison = {
    operations: [
      {
        operation: 'GET /kettles',
        differences: [
          { fact: 'answer lid', theirs: 'string', ours: undefined, reason: 'Misprint.' },
          { fact: 'answer id', theirs: undefined, ours: 'string', reason: 'Misprint.' },
          { fact: 'status 204', theirs: undefined, ours: '', reason: 'Inferred.' },
        ],
      },
    ],
    followed: 0,
  }

  it('lists what only theirs has with our reason, and sums up what we have for one', () => {
    expect(report(explained)).toBe(`GET /kettles
  + answer lid (string)
      our x-source: Misprint.

Ours with a reason, or alike in many places (--all lists each):
  - answer: 1 in 1 operation. Misprint.
  - status: 1 in 1 operation. Inferred.

3 differences in 1 operation. + theirs only, - ours only or gone from theirs, ~ told differently.`)
  })

  it('lists all when it is asked to, each reason once', () => {
    expect(report(explained, { all: true })).toContain(`GET /kettles
  + answer lid (string)
      our x-source: Misprint.
  - answer id (string), likewise
  - status 204
      our x-source: Inferred.

3 differences`)
  })

  it('lets no name of theirs steer the terminal', () => {
    const differences = [{ fact: 'query \u001B[2Jlimit', theirs: '', ours: undefined }]
    expect(report({ operations: [{ operation: 'GET /x', differences }], followed: 0 })).not.toContain(
      '\u001B',
    )
  })
})
