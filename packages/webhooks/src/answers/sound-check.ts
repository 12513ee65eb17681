/** Why sipgate cannot play a sound. */
export type SoundProblemCode = 'not_a_wav' | 'wrong_format' | 'no_audio' | 'too_large' | DownloadProblemCode
type DownloadProblemCode = 'unreachable' | 'wrong_status' | 'too_slow'

/** What `checkSound()` found. */
export type SoundCheck =
  | { readonly playable: true; readonly seconds: number }
  | {
      readonly playable: false
      readonly code: SoundProblemCode
      /** In a sentence or two, with what to do about it. The URL is not in it. */
      readonly why: string
    }

const convert = 'Convert it: ffmpeg -i original -ac 1 -ar 8000 -c:a pcm_s16le sound.wav'

const sentences: Readonly<Record<SoundProblemCode, (about: string | number) => string>> = {
  not_a_wav: (what) => `This is ${what}, and sipgate plays WAV files only. ${convert}`,
  wrong_format: (what) => `This WAV file is ${what}; sipgate plays PCM with 16 bit, mono, 8 kHz. ${convert}`,
  no_audio: () => 'This WAV file contains no audio. Save or download it again.',
  too_large: (bytes) => `The sound has more than ${bytes} bytes. Shorten it, or raise \`maxBytes\`.`,
  unreachable: (code) =>
    `The sound's server was not reached (${code}). Is it running, and does its name exist?`,
  wrong_status: (status) =>
    `The sound's server answered ${status}, not 200 with the file. Give the address that the file itself has, without a login.`,
  too_slow: (milliseconds) =>
    `The sound did not come within ${milliseconds} ms. Host it where it comes faster.`,
}

export function soundProblem(code: SoundProblemCode, about: string | number = ''): SoundCheck {
  return { playable: false, code, why: sentences[code](about) }
}
