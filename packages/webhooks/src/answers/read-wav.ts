import { soundProblem, type SoundCheck } from './sound-check.ts'

/** Bytes of a second of what sipgate plays. */
const perSecond = 16_000

/** Whether these bytes are a WAV file that sipgate can play. */
export function readWav(bytes: Buffer): SoundCheck {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WAVE')
    return soundProblem('not_a_wav', kindOf(bytes))
  let described = false
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = textAt(bytes, at, 4)
    const length = bytes.readUInt32LE(at + 4)
    const start = at + 8
    if (name === 'fmt ' && start + 16 <= bytes.length) {
      const wrong = wrongFormat(bytes.subarray(start))
      if (wrong) return soundProblem('wrong_format', wrong)
      described = true
    }
    if (name === 'data' && described) {
      // A program that writes to a pipe does not know the length beforehand.
      const there = Math.min(length, bytes.length - start)
      return there > 1 ? { playable: true, seconds: there / perSecond } : soundProblem('no_audio')
    }
    // Chunks begin at even places.
    at = start + length + (length % 2)
  }
  return soundProblem('no_audio')
}

/** What is wrong, such as `44.1 kHz stereo`; undefined if it is what sipgate plays. */
function wrongFormat(format: Buffer): string | undefined {
  const [kind, channels, rate, bits] = [
    format.readUInt16LE(0),
    format.readUInt16LE(2),
    format.readUInt32LE(4),
    format.readUInt16LE(14),
  ]
  const wrong = [
    kind !== 1 && (kinds[kind] ?? `in format ${kind}`),
    rate !== 8000 && `${rate / 1000} kHz`,
    channels !== 1 && (channels === 2 ? 'stereo' : `of ${channels} channels`),
    kind === 1 && bits !== 16 && `${bits} bit`,
  ].filter((part) => part !== false)
  return wrong.length > 0 ? wrong.join(' ') : undefined
}

const kinds: Readonly<Record<number, string>> = {
  3: 'in floating point',
  6: 'A-law',
  7: 'µ-law',
  17: 'ADPCM',
  0xfffe: 'in the extensible form of the header',
}

/** What a file is that is no WAV, by its first bytes. */
function kindOf(bytes: Buffer): string {
  if (bytes.length === 0) return 'an empty file'
  const [first = 0, second = 0] = bytes
  const start = textAt(bytes, 0, 4)
  if (start.startsWith('ID3') || (first === 0xff && (second & 0xe0) === 0xe0)) return 'an MP3 or AAC file'
  if (start === 'OggS') return 'an Ogg file'
  if (start === 'fLaC') return 'a FLAC file'
  if (start === 'FORM') return 'an AIFF file'
  if (textAt(bytes, 4, 4) === 'ftyp') return 'an MP4 file'
  if (/^\s*</.test(bytes.toString('latin1', 0, 100))) return 'a web page'
  return 'a file of another kind'
}

const textAt = (bytes: Buffer, at: number, length: number) => bytes.toString('latin1', at, at + length)
