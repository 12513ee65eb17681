import { expect, it } from 'vitest'
import { inOrder } from './in-order.ts'
import type { Operation } from './operation.ts'

const order = (...names: string[]) =>
  inOrder(names.map((sdk) => ({ sdk }) as Operation)).map(({ sdk }) => sdk)

it('puts resources by their names, whatever file describes them first', () => {
  expect(order('users.list', 'calls.list')).toEqual(['calls.list', 'users.list'])
})

it('puts what one looks for first, and the rest as it is described', () => {
  const described = [
    'a.setNote',
    'a.send',
    'a.deleteMany',
    'a.delete',
    'a.settle',
    'a.get',
    'a.update',
    'a.create',
  ]
  expect(order(...described, 'a.export', 'a.list')).toEqual([
    'a.list',
    'a.get',
    'a.create',
    'a.update',
    'a.setNote',
    'a.delete',
    'a.deleteMany',
    'a.send',
    'a.settle',
    'a.export',
  ])
})

it('puts sub-resources last, each with all that is its own', () => {
  expect(order('a.z.list', 'a.b.c.get', 'a.z.x.get', 'a.b.get', 'a.z.get', 'a.ring')).toEqual([
    'a.ring',
    'a.z.list',
    'a.z.get',
    'a.z.x.get',
    'a.b.get',
    'a.b.c.get',
  ])
})
