import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { Sipgate } from '../sipgate.ts'
import { trackFax, type TrackFaxOptions } from './track-fax.ts'

/** A history in which the fax is in one state after the other; a number is a status instead of an entry. */
function following(states: readonly (string | number)[], headers = {}, platform = recordedPlatform()) {
  const asked: string[] = []
  const left = [...states]
  const fetch = answerRequests((request) => {
    asked.push(new URL(request.url).pathname)
    const state = left.length > 1 ? left.shift() : left[0]
    if (typeof state === 'number') return Promise.resolve(new Response(null, { status: state, headers }))
    return Promise.resolve(
      Response.json({ id: '5017300002', type: 'FAX', faxStatusType: state || undefined }),
    )
  })
  const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch, platform, retries: 0 })
  return { asked, platform, sipgate }
}

/** A machine whose clock goes on by each wait, and by nothing else. */
function passingTime() {
  const start = Date.parse('2026-11-02T10:00:00Z')
  const platform = recordedPlatform({
    now: () => platform.sleeps.reduce((time, sleep) => time + sleep, start),
  })
  return platform
}

async function statusesOf(tracking: AsyncIterable<string>): Promise<string[]> {
  const statuses: string[] = []
  for await (const status of tracking) statuses.push(status)
  return statuses
}

describe('following a fax', () => {
  it('gives each status once, until it is sent', async () => {
    const { sipgate, asked } = following(['PENDING', 'PENDING', 'SENDING', 'SENDING', 'SENT'])
    expect(await statusesOf(trackFax(sipgate, '5017300002'))).toEqual(['PENDING', 'SENDING', 'SENT'])
    expect(asked).toEqual(Array(5).fill('/v2/history/5017300002'))
  })

  it('awaited, gives the entry of the finished fax, a failed one too', async () => {
    expect(await trackFax(following(['SENDING', 'SENT']).sipgate, '1')).toMatchObject({
      faxStatusType: 'SENT',
    })
    expect(await trackFax(following(['FAILED']).sipgate, '1')).toMatchObject({ faxStatusType: 'FAILED' })
  })

  it('waits where there is no entry yet', async () => {
    expect(await statusesOf(trackFax(following([404, 404, 'SENT']).sipgate, '1'))).toEqual([
      'PENDING',
      'SENT',
    ])
  })

  it.each<[string, (string | number)[]]>([
    ['after a minute', [404]],
    ['after a minute of answers, whatever else fails', [503, ...Array<number>(12).fill(404), 503, 404]],
  ])('that never showed in the history ends with `not_found` %s', async (_, states) => {
    const { sipgate, asked, platform } = following(states, {}, passingTime())
    await expect(trackFax(sipgate, '1')).rejects.toMatchObject({
      code: 'not_found',
      operation: 'GET /history/{entryId}',
      status: 404,
      detail: expect.stringContaining('never') as string,
    })
    const waits = states.length === 1 ? 12 : 14
    expect(platform.sleeps).toEqual(Array(waits).fill(5000))
    expect(asked).toHaveLength(waits + 1)
  })

  it('looks again when a minute is over, however long its interval', async () => {
    const { sipgate, platform } = following([404, 'SENT'], {}, passingTime())
    expect(await trackFax(sipgate, '1', { interval: 90_000 })).toMatchObject({ faxStatusType: 'SENT' })
    expect(platform.sleeps).toEqual([90_000])
    const unknown = following([404], {}, passingTime())
    await expect(trackFax(unknown.sipgate, '1', { interval: 90_000 })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(unknown.platform.sleeps).toEqual([90_000])
  })

  it('that shows within a minute is followed to its end', async () => {
    const states = [...Array<number>(12).fill(404), ...Array<string>(20).fill('SENDING'), 'SENT']
    const { sipgate } = following(states, {}, passingTime())
    expect(await statusesOf(trackFax(sipgate, '1'))).toEqual(['PENDING', 'SENDING', 'SENT'])
  })

  it('that vanishes from the history again is waited for to the end', async () => {
    const { sipgate, platform } = following(['SENDING', 404], {}, passingTime())
    await expect(trackFax(sipgate, '1', { timeout: 120_000 })).rejects.toMatchObject({
      code: 'timeout',
      detail: 'The fax was last seen SENDING.',
    })
    expect(platform.sleeps).toHaveLength(24)
  })

  it('passes a status on that nobody knows yet', async () => {
    expect(await statusesOf(trackFax(following(['RETRYING', 'SENT']).sipgate, '1'))).toEqual([
      'RETRYING',
      'SENT',
    ])
  })

  it('looks every five seconds, or as often as told', async () => {
    const { sipgate, platform } = following(['PENDING', 'PENDING', 'SENT'])
    await trackFax(sipgate, '1')
    expect(platform.sleeps).toEqual([5000, 5000])
    const other = following(['PENDING', 'SENT'])
    await trackFax(other.sipgate, '1', { interval: 100 })
    expect(other.platform.sleeps).toEqual([100])
  })

  it('looks no more after a break', async () => {
    const { sipgate, asked } = following(['PENDING', 'SENT'])
    for await (const _ of trackFax(sipgate, '1')) break
    expect(asked).toHaveLength(1)
  })

  it('ends with `timeout` where the fax does not', async () => {
    const { sipgate } = following(['SENDING'])
    await expect(trackFax(sipgate, '1', { timeout: 0 })).rejects.toMatchObject({
      code: 'timeout',
      detail: 'The fax was last seen SENDING.',
    })
  })

  it.each([
    ['that it never showed', [404], 'The fax has not shown in the history yet.'],
    ['that nobody could look', [503], 'The fax was not seen: no look at the history succeeded.'],
    ['no status where there was none', [''], 'The fax was last seen without a status.'],
  ])('ends with `timeout` that says %s', async (_, states, detail) => {
    const tracking = trackFax(following(states).sipgate, '1', { timeout: 0 })
    await expect(tracking).rejects.toMatchObject({ code: 'timeout', detail })
  })

  it('ends with what the history answers', async () => {
    await expect(trackFax(following([403]).sipgate, '1')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('goes on after a look that failed in passing', async () => {
    const { sipgate } = following([503, 'SENDING', 429, 500, 'SENT'])
    expect(await statusesOf(trackFax(sipgate, '1'))).toEqual(['SENDING', 'SENT'])
    expect(await trackFax(following([503, 'SENT']).sipgate, '1')).toMatchObject({ faxStatusType: 'SENT' })
  })

  it('goes on after a connection that broke', async () => {
    let asked = 0
    const fetch = answerRequests(() => {
      if (++asked === 1) throw new TypeError('fetch failed')
      return Response.json({ id: '1', faxStatusType: 'SENT' })
    })
    const sipgate = new Sipgate({
      auth: { accessToken: 'token' },
      fetch,
      platform: recordedPlatform(),
      retries: 0,
    })
    expect(await trackFax(sipgate, '1')).toMatchObject({ faxStatusType: 'SENT' })
  })

  it('waits as long as sipgate asks for', async () => {
    const { sipgate, platform } = following([429, 'SENT'], { 'retry-after': '60' })
    await trackFax(sipgate, '1')
    expect(platform.sleeps).toEqual([60_000])
  })

  it('ends with `timeout`, and with what failed last, where looking goes on failing', async () => {
    await expect(trackFax(following([503]).sipgate, '1', { timeout: 0 })).rejects.toMatchObject({
      code: 'timeout',
      cause: { code: 'server_error' },
    })
  })

  it.each([
    { interval: 0 },
    { interval: -5 },
    { interval: Number.NaN },
    { interval: '5' },
    { timeout: Number.NaN },
    { timeout: -1 },
    { timeout: Number.POSITIVE_INFINITY },
    null,
  ])('refuses the options %j, awaited or looped over', async (options) => {
    const { sipgate, asked } = following(['SENT'])
    const tracking = trackFax(sipgate, '1', options as TrackFaxOptions)
    await expect(tracking).rejects.toMatchObject({ code: 'invalid_argument' })
    await expect(statusesOf(tracking)).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(asked).toEqual([])
  })

  it.each([null, undefined, '', 5])('refuses the session %j', async (sessionId) => {
    const tracking = trackFax(following(['SENT']).sipgate, sessionId as unknown as string)
    await expect(tracking).rejects.toMatchObject({ code: 'invalid_argument' })
  })

  it('can be caught and ended like a promise', async () => {
    const { sipgate } = following([403])
    expect(await trackFax(sipgate, '1').catch((error: unknown) => error)).toMatchObject({ code: 'forbidden' })
    let isDone = false
    await trackFax(following(['SENT']).sipgate, '1').finally(() => (isDone = true))
    expect(isDone).toBe(true)
  })

  it('is one promise, however often it is awaited', async () => {
    const { sipgate, asked } = following(['SENDING', 'SENT'])
    const tracking = trackFax(sipgate, '1')
    expect(asked).toEqual([])
    const caught = tracking.catch(() => {})
    const entry = await tracking
    expect(await caught).toBe(entry)
    expect(await tracking.then((same) => same)).toBe(entry)
    await tracking.finally(() => {})
    expect(asked).toHaveLength(2)
  })

  it('awaited again after a failure fails in the same way, without asking', async () => {
    const { sipgate, asked } = following([403])
    const tracking = trackFax(sipgate, '1')
    const error: unknown = await tracking.catch((caught: unknown) => caught)
    await expect(tracking).rejects.toBe(error)
    expect(asked).toHaveLength(1)
  })

  it.each(['its own', 'the client’s'])('stops in the wait when %s signal says so', async (whose) => {
    const stop = new AbortController()
    const fetch = answerRequests(() => {
      setImmediate(() => stop.abort())
      return Response.json({ id: '1', faxStatusType: 'SENDING' })
    })
    const sipgate = new Sipgate({
      auth: { accessToken: 'token' },
      fetch,
      ...(whose !== 'its own' && { signal: stop.signal }),
    })
    const tracking = trackFax(sipgate, '1', {
      interval: 600_000,
      ...(whose === 'its own' && { signal: stop.signal }),
    })
    await expect(tracking).rejects.toMatchObject({ code: 'aborted' })
  })
})
