import { expect, it } from 'vitest'
import { openedLater } from './opened-later.ts'

it('what is still being opened can be called; each call waits for it', async () => {
  let open = (_counter: { add: (by: number) => Promise<number> }) => {}
  let count = 0
  const counter = openedLater<{ add: (by: number) => Promise<number> }>(
    new Promise((resolve) => (open = resolve)),
    ['add'],
  )
  const adding = [counter.add(1), counter.add(2)]
  open({ add: async (by) => (count += by) })
  expect(await Promise.all(adding)).toEqual([1, 3])
})
