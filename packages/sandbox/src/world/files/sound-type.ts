/** What a sound file is, by its first bytes; undefined when it is neither WAV nor MP3. */
export function soundType(head: Buffer): 'audio/wav' | 'audio/mpeg' | undefined {
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WAVE')
    return 'audio/wav'
  const isTagged = head.toString('latin1', 0, 3) === 'ID3'
  const isFrame = head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0
  return isTagged || isFrame ? 'audio/mpeg' : undefined
}
