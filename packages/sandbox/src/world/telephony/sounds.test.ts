import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWav } from '../files/write-wav.ts'
import { fetchSound } from '../../push/fetch-sound.ts'
import { systemPlatform } from '../../platform.ts'
import type { PushAction } from './push-answer.ts'
import { hearAll, testBed } from '../../../test/telephony-bed.ts'

const stereo = writeWav(1, 440)
stereo.writeUInt16LE(2, 22)
const files: Record<string, Buffer> = {
  '/seven.wav': writeWav(7, 440),
  '/stereo.wav': stereo,
  '/song.mp3': Buffer.from('ID3 and so on'),
  '/empty.wav': writeWav(1, 440).subarray(0, 36),
  '/cut.wav': writeWav(1, 440).subarray(0, 20),
}
const server = createServer((request, response) => {
  const file = files[request.url ?? '']
  response.writeHead(file ? 200 : 404).end(file)
})
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const from = '+492214710001'
const to = '+493023125000'
const download = (address: string, allowed: readonly string[] = []) =>
  fetchSound(systemPlatform, address, allowed)
const bedWith = (...actions: PushAction[]) =>
  testBed(({ event }) => {
    const action = event === 'newCall' || event === 'dtmf' ? actions.shift() : undefined
    return { ...hearAll, ...(action && { action }) }
  }, download)

describe('a sound that an application names', () => {
  it('is downloaded, and lasts as long as it does', async () => {
    const { calls, pass, idle } = bedWith({ kind: 'play', url: `${url}/seven.wav` })
    const call = calls.incoming({ from, to })
    await idle()
    await pass('6999ms')
    expect(call.state().phase).toBe('announcing')
    await pass('1ms')
    expect(call.state()).toMatchObject({ phase: 'ringing', sounds: [`${url}/seven.wav`] })
    expect(call.state()).not.toHaveProperty('soundProblem')
  })

  it('before digits: the time for them begins when it is over, or with the first key', async () => {
    const menu = {
      kind: 'gather',
      onData: 'https://app.example.com/keys',
      maxDigits: 2,
      timeout: 2000,
      playUrl: `${url}/seven.wav`,
    } as const
    const { calls, pass, idle, told } = bedWith(menu, menu)
    const call = calls.incoming({ from, to })
    await idle()
    await pass('8999ms')
    expect(call.state().phase).toBe('gathering')
    await pass('1ms')
    expect(told()).toContain('dtmf nothing')
    await call.dtmf('4')
    await idle()
    await pass('2s')
    expect(told()).toContain('dtmf 4')
  })

  it.each([
    ['/nothing.wav', 'The sound’s address answers 404, not 200 with the file.'],
    ['/song.mp3', 'The sound is not a WAV file.'],
    ['/stereo.wav', 'The sound has 2 channel(s), 8000 Hz and 16 bit (format 1)'],
    ['/empty.wav', 'The WAV file contains no audio.'],
    ['/cut.wav', 'The WAV file contains no audio.'],
  ])('%s cannot be played: the call goes on and says why', async (path, why) => {
    const { calls, pass, idle } = bedWith({ kind: 'play', url: url + path })
    const call = calls.incoming({ from, to })
    await idle()
    expect(call.state().soundProblem).toContain(why)
    await pass('3s')
    expect(call.state().phase).toBe('ringing')
  })

  it('is not fetched from other machines, unless they are allowed', async () => {
    expect(await download('https://app.example.com/hello.wav')).toEqual({
      problem: expect.stringContaining('allowedPushHosts') as string,
    })
    expect(await download('file:///etc/passwd')).toEqual({ problem: 'The URL is neither http nor https.' })
    const asked: string[] = []
    const platform = {
      ...systemPlatform,
      fetch: (request: Request) => {
        asked.push(request.url)
        return Promise.resolve(new Response(new Uint8Array(writeWav(1, 440))))
      },
    }
    expect(await fetchSound(platform, 'https://app.example.com/a.wav', ['app.example.com'])).toEqual({
      seconds: 1,
    })
    expect(asked).toHaveLength(1)
  })
})
