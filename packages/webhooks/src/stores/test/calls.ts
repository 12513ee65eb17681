import assert from 'node:assert/strict'
import { ended, idsOf, newCall, newLeg, random, write } from './new-calls.ts'
import { atOnce, storeTest, type StoreTest } from './store-test.ts'

/** Calls of accounts. */
export const callTests: readonly StoreTest[] = [
  storeTest('calls come back as they were written, on every instance', async (one, two) => {
    const call = newCall({
      startedAt: 1000.25,
      answeredAt: 2000,
      state: 'talking',
      legs: [
        newLeg({ answeredBy: { name: 'O’Neil "☎️" \u0000 \\', fullUserId: '1234567w1' }, answeredAt: 2000 }),
        newLeg({ from: 'anonymous', people: [] }),
      ],
    })
    const position = await one.writeCalls('1234567', 0, [call])
    assert.ok(position !== undefined && position > 0)
    for (const store of [one, two])
      assert.deepEqual(await store.readAccount('1234567'), { position, calls: [call] })
  }),
  storeTest('an account without calls is at the beginning', async (one) => {
    assert.deepEqual(await one.readAccount('1234567'), { position: 0, calls: [] })
    assert.deepEqual(await one.readAccount('1234567', ['x']), { position: 0, calls: [] })
    assert.deepEqual(await one.accountsWithCalls(), [])
    assert.equal(await one.accountOfCall(['x']), undefined)
    assert.equal(await one.accountOfCall([]), undefined)
  }),
  storeTest('a call that is written again is changed, and others stay', async (one, two) => {
    const [first, second] = [newCall(), newCall()]
    await write(one, 'a', first, second)
    const position = await write(two, 'a', ended(first, 5000))
    const account = await one.readAccount('a')
    assert.equal(account.position, position)
    assert.deepEqual(idsOf(account.calls), idsOf([first, second]))
    assert.deepEqual(
      account.calls.find(({ id }) => id === first.id),
      ended(first, 5000),
    )
  }),
  storeTest('calls are found by their ids and by those of their legs', async (one, two) => {
    const [first, second, third] = [newCall({ legs: [newLeg(), newLeg()] }), newCall(), newCall()]
    const position = await write(one, 'a', first, second, third)
    const found = async (...ids: string[]) => {
      const account = await two.readAccount('a', ids)
      assert.equal(account.position, position)
      return idsOf(account.calls)
    }
    assert.deepEqual(await found(first.id), [first.id])
    assert.deepEqual(await found(first.legs[1]!.callId), [first.id])
    assert.deepEqual(
      await found(first.id, first.legs[0]!.callId, second.legs[0]!.callId),
      idsOf([first, second]),
    )
    assert.deepEqual(await found(random()), [])
    assert.deepEqual(await found(), [])
  }),
  storeTest('a leg that a call gets later leads to it, too', async (one, two) => {
    const call = newCall()
    await write(one, 'a', call)
    const transferred = { ...call, legs: [...call.legs, newLeg()] }
    await write(one, 'a', transferred)
    for (const { callId } of transferred.legs) {
      assert.equal(await two.accountOfCall([callId]), 'a')
      assert.deepEqual((await two.readAccount('a', [callId])).calls, [transferred])
    }
  }),
  storeTest('accounts see nothing of each other, even when their calls share ids', async (one) => {
    const [mine, theirs] = [newCall({ account: 'a' }), newCall({ account: 'b' })]
    const twin = { ...theirs, id: mine.id, legs: mine.legs }
    await write(one, 'a', mine)
    await write(one, 'b', twin)
    assert.deepEqual((await one.readAccount('a')).calls, [mine])
    assert.deepEqual((await one.readAccount('b', [mine.id])).calls, [twin])
    await write(one, 'b', ended(twin, 5000))
    assert.equal(await one.accountOfCall([mine.id]), 'a')
    assert.deepEqual(await one.accountsWithCalls(), ['a'])
  }),
  storeTest('the account of a call is known while it is in progress', async (one, two) => {
    const [call, over] = [newCall(), newCall()]
    await write(one, 'a', call, ended(over, 4000))
    assert.equal(await two.accountOfCall([random(), call.legs[0]!.callId]), 'a')
    assert.equal(await two.accountOfCall([call.id]), 'a')
    assert.equal(await two.accountOfCall([over.id, over.legs[0]!.callId]), undefined)
    assert.deepEqual(await two.accountsWithCalls(), ['a'])
    await write(one, 'a', ended(call, 5000))
    assert.equal(await two.accountOfCall([call.id]), undefined)
    assert.deepEqual(await two.accountsWithCalls(), [])
  }),
  storeTest('calls that were read before others wrote are not written', async (one, two) => {
    const [first, second] = [newCall(), newCall()]
    const position = await one.writeCalls('a', 0, [first])
    assert.equal(await two.writeCalls('a', 0, [second]), undefined)
    assert.equal(await two.writeCalls('a', position! + 1, [second]), undefined)
    assert.equal(await two.writeCalls('b', position!, [second]), undefined)
    assert.deepEqual(await one.readAccount('a'), { position, calls: [first] })
    assert.deepEqual(await one.readAccount('b'), { position: 0, calls: [] })
    assert.equal(await one.accountOfCall([second.id]), undefined)
    assert.equal((await one.readChanges(0, 10)).length, 1)
    assert.ok((await two.writeCalls('a', position!, [second]))! > position!)
  }),
  storeTest(
    'of many who write an account at once, one succeeds; the others read again, and nothing is lost',
    async (one, two) => {
      const writes = await atOnce(20, (index) => (index % 2 ? one : two).writeCalls('a', 0, [newCall()]))
      assert.equal(writes.filter((position) => position !== undefined).length, 1)
      const calls = Array.from({ length: 20 }, () => newCall())
      await atOnce(calls.length, (index) => write(index % 2 ? one : two, 'b', calls[index]!))
      assert.deepEqual(idsOf((await one.readAccount('b')).calls), idsOf(calls))
    },
  ),
  storeTest('accounts are written beside each other', async (one, two) => {
    const positions = await atOnce(30, (index) =>
      (index % 2 ? one : two).writeCalls(`account-${index}`, 0, [newCall()]),
    )
    assert.equal(new Set(positions).size, 30)
    assert.ok(!positions.includes(undefined))
    assert.equal((await one.accountsWithCalls()).length, 30)
  }),
  storeTest('nothing that is written changes nothing', async (one) => {
    const position = await one.writeCalls('a', 0, [newCall()])
    assert.equal(await one.writeCalls('a', position!, []), position)
    assert.equal(await one.writeCalls('a', 0, []), undefined)
    assert.equal((await one.readAccount('a')).position, position)
    assert.equal((await one.readChanges(0, 10)).length, 1)
  }),
]
