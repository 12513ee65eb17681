import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readWav as readInSandbox } from '../../../sandbox/src/world/files/read-wav.ts'
import { checkSound, type SoundCheck } from '../index.ts'

interface Wav {
  kind?: number
  channels?: number
  rate?: number
  bits?: number
  seconds?: number
  /** The length that the file itself names. */
  length?: number
}

function wav({ kind = 1, channels = 1, rate = 8000, bits = 16, seconds = 1, length }: Wav = {}): Buffer {
  const data = Buffer.alloc(seconds * 16_000)
  const format = Buffer.alloc(24)
  format.write('fmt ')
  format.writeUInt32LE(16, 4)
  format.writeUInt16LE(kind, 8)
  format.writeUInt16LE(channels, 10)
  format.writeUInt32LE(rate, 12)
  format.writeUInt16LE(bits, 22)
  const head = Buffer.alloc(8)
  head.write('data')
  head.writeUInt32LE(length ?? data.length, 4)
  return riff(Buffer.concat([format, head, data]))
}

const riff = (chunks: Buffer) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'), chunks])

const why = (check: SoundCheck) => (check.playable ? '' : check.why)

describe('a sound by its bytes', () => {
  it('can be played if it is PCM with 16 bit, mono, 8 kHz; it says how long it is', async () => {
    expect(await checkSound(wav({ seconds: 2.5 }))).toEqual({ playable: true, seconds: 2.5 })
    const { buffer, byteOffset, length } = wav()
    expect(await checkSound(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer)).toMatchObject({
      playable: true,
    })
  })

  it('may have other chunks before, and be of a length that its writer did not know', async () => {
    const list = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1')
    expect(await checkSound(riff(Buffer.concat([list, wav().subarray(12)])))).toMatchObject({ seconds: 1 })
    expect(await checkSound(wav({ length: 0xffffffff }))).toMatchObject({ seconds: 1 })
  })

  it.each([
    [
      { rate: 44_100, channels: 2 },
      'This WAV file is 44.1 kHz stereo; sipgate plays PCM with 16 bit, mono, 8 kHz. ',
    ],
    [{ rate: 11_025 }, 'is 11.025 kHz;'],
    [{ channels: 6 }, 'is of 6 channels;'],
    [{ bits: 8 }, 'is 8 bit;'],
    [{ kind: 6, bits: 8 }, 'is A-law;'],
    [{ kind: 3, bits: 32 }, 'is in floating point;'],
    [{ kind: 0xfffe }, 'is in the extensible form of the header;'],
    [{ kind: 85 }, 'is in format 85;'],
  ] as const)('%o is refused in words, with the command that converts it', async (format, words) => {
    const check = await checkSound(wav(format))
    expect(check).toMatchObject({ playable: false, code: 'wrong_format' })
    expect(why(check)).toContain(words)
    expect(why(check)).toContain('-ac 1 -ar 8000 -c:a pcm_s16le')
  })

  it.each([
    ['ID3\u0004', 'an MP3 or AAC file'],
    ['\xff\xfb\x90', 'an MP3 or AAC file'],
    ['OggS', 'an Ogg file'],
    ['fLaC', 'a FLAC file'],
    ['FORM', 'an AIFF file'],
    ['\0\0\0\x20ftypM4A ', 'an MP4 file'],
    ['\n<!doctype html>', 'a web page'],
    ['RIFF\0\0\0\0AVI ', 'a file of another kind'],
    ['', 'an empty file'],
  ])('%j is %s', async (start, kind) => {
    const check = await checkSound(Buffer.from(start, 'latin1'))
    expect(check).toMatchObject({ code: 'not_a_wav' })
    expect(why(check)).toMatch(`This is ${kind}, `)
  })

  it('without any audio is refused', async () => {
    expect(await checkSound(wav({ seconds: 0 }))).toMatchObject({ code: 'no_audio' })
    expect(await checkSound(wav().subarray(0, 36))).toMatchObject({ code: 'no_audio' })
  })

  it('may have so many bytes', async () => {
    expect(await checkSound(wav(), { maxBytes: 16_044 })).toMatchObject({ playable: true })
    expect(await checkSound(wav(), { maxBytes: 16_043 })).toEqual({
      playable: false,
      code: 'too_large',
      why: 'The sound has more than 16043 bytes. Shorten it, or raise `maxBytes`.',
    })
  })

  it('is judged as the sandbox does, whatever the bytes', async () => {
    const byte = fc.record({ at: fc.nat(60), value: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 4 }), fc.nat(200), async (changes, cut) => {
        const bytes = wav({ seconds: 0.01 }).subarray(0, 204 - cut)
        for (const { at, value } of changes) if (at < bytes.length) bytes[at] = value
        const theirs = readInSandbox(bytes)
        const ours = await checkSound(bytes)
        // A file without a single sample is a sound of no length there.
        if ('problem' in theirs || theirs.seconds < 2 / 16_000) expect(ours.playable).toBe(false)
        else expect(ours).toEqual({ playable: true, seconds: theirs.seconds })
      }),
      { numRuns: 500 },
    )
  })
})

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setImmediate(resolve))
}

describe('a sound by its URL', () => {
  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close().closeAllConnections())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret/hello.wav`
  }

  it('is downloaded', async () => {
    const url = await serve((_request, response) => response.end(wav()))
    expect(await checkSound(url)).toEqual({ playable: true, seconds: 1 })
    expect(await checkSound(new URL(url))).toEqual({ playable: true, seconds: 1 })
  })

  it('is read up to the limit, also if it never ends', async () => {
    const url = await serve((_request, response) => {
      const more = () => response.write(wav(), more)
      more()
    })
    expect(await checkSound(url)).toMatchObject({ code: 'too_large' })
  })

  it('has to come in time', async () => {
    let closed: Promise<unknown> | undefined
    const url = await serve((_request, response) => {
      closed = once(response, 'close')
      response.write('RIFF')
    })
    const timers: number[] = []
    const startTimer = (milliseconds: number, done: () => void) => {
      timers.push(milliseconds)
      void until(() => closed !== undefined).then(done)
      return () => undefined
    }
    const check = await checkSound(url, { platform: { startTimer } })
    expect(check).toMatchObject({ code: 'too_slow' })
    expect(timers).toEqual([5000])
    await closed
  })

  it('has to be there itself: no redirect is followed', async () => {
    let requests = 0
    const url = await serve((_request, response) => {
      requests++
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    })
    const check = await checkSound(url)
    expect(check).toMatchObject({ code: 'wrong_status' })
    expect(why(check)).toContain('answered 302')
    expect(requests).toBe(1)
  })

  it('that nobody serves says so without the URL', async () => {
    const url = await serve((request) => request.destroy())
    const half = await serve((_request, response) => response.write('RIFF', () => response.destroy()))
    for (const [address, code] of [
      [url, 'UND_ERR_SOCKET'],
      [half, 'body_broken_off'],
      ['http://127.0.0.1:1/secret/hello.wav', 'no answer'],
    ] as const) {
      const check = await checkSound(address)
      expect(check).toMatchObject({ code: 'unreachable' })
      expect(why(check)).toContain(`was not reached (${code})`)
      expect(why(check)).not.toContain('secret')
    }
  })

  it.each(['file:///etc/passwd', 'data:audio/wav;base64,AAAA', '/hello.wav', '', 7, undefined])(
    '%j is refused before anything is fetched',
    async (url) => {
      await expect(checkSound(url as string)).rejects.toMatchObject({ code: 'invalid_option' })
    },
  )
})
