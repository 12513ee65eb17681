/** The length of a WAV file that sipgate can play (PCM of 16 bits, mono, 8 kHz), or what is wrong with it. */
export function readWav(bytes: Buffer): { seconds: number } | { problem: string } {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    return { problem: 'The sound is not a WAV file.' }
  let isRight = false
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const start = at + 8
    if (name === 'fmt ' && start + 16 <= bytes.length) {
      const [format, channels, rate, bits] = [
        bytes.readUInt16LE(start),
        bytes.readUInt16LE(start + 2),
        bytes.readUInt32LE(start + 4),
        bytes.readUInt16LE(start + 14),
      ]
      isRight = format === 1 && channels === 1 && rate === 8000 && bits === 16
      if (!isRight)
        return {
          problem: `The sound has ${channels} channel(s), ${rate} Hz and ${bits} bit (format ${format}); sipgate plays PCM with 1 channel, 8000 Hz and 16 bit.`,
        }
    }
    if (name === 'data' && isRight) return { seconds: Math.min(length, bytes.length - start) / 16_000 }
    // Chunks begin at even places.
    at = start + length + (length % 2)
  }
  return { problem: 'The WAV file contains no audio.' }
}
