const rate = 8000
const longest = 60

/** Beeps, half a second each, as sipgate takes sounds: WAV, PCM of 16 bit, mono, 8 kHz. */
export function writeWav(seconds: number, hertz: number): Buffer {
  const samples = Math.round(Math.min(longest, Math.max(0, seconds)) * rate)
  const wav = Buffer.alloc(44 + samples * 2)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + samples * 2, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(rate, 24)
  wav.writeUInt32LE(rate * 2, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples * 2, 40)
  for (let index = 0; index < samples; index++) {
    const isOn = Math.floor((index * 2) / rate) % 2 === 0
    const level = isOn ? Math.round(6000 * Math.sin((2 * Math.PI * hertz * index) / rate)) : 0
    wav.writeInt16LE(level, 44 + index * 2)
  }
  return wav
}
