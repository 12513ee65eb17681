import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { Sipgate } from '../sipgate.ts'
import { trackFax } from './track-fax.ts'

/** A history in which the fax is in one state after the other; a number is a status instead of an entry. */
function following(states: readonly (string | number)[]) {
  const asked: string[] = []
  const left = [...states]
  const fetch = answerRequests((request) => {
    asked.push(new URL(request.url).pathname)
    const state = left.length > 1 ? left.shift() : left[0]
    if (typeof state === 'number') return Promise.resolve(new Response(null, { status: state }))
    return Promise.resolve(Response.json({ id: '5017300002', type: 'FAX', faxStatusType: state }))
  })
  const platform = recordedPlatform()
  const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch, platform, retries: 0 })
  return { asked, platform, sipgate }
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
      detail: 'The fax is still SENDING.',
    })
  })

  it('ends with what the history answers', async () => {
    await expect(trackFax(following([403]).sipgate, '1')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
