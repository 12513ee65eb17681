import type { Answer } from '../answers/answer.ts'

/** What sipgate does with a call after an answer, in a sentence without telephone numbers. */
export function whatHappens(answer: Answer | undefined, direction: 'in' | 'out'): string {
  switch (answer?.action) {
    case undefined:
      return direction === 'in' ? 'The telephones ring as usual.' : 'The call goes out as usual.'
    case 'dial':
      return answer.numbers.length === 1
        ? 'Another number is called instead.'
        : `${answer.numbers.length} numbers are called instead; the first to pick up gets the call.`
    case 'voicemail':
      return 'The call goes to the voicemail.'
    case 'play':
      return 'A sound is played; then the call goes on as usual.'
    case 'gather': {
      const { maxDigits = 1, timeout = 2000 } = answer
      const digits = maxDigits === 1 ? 'one digit' : `${maxDigits} digits`
      return `The caller may press ${digits}; onData gets them, after ${timeout / 1000} seconds without one at the latest.`
    }
    case 'reject':
      return `The call is refused; the caller hears that it is ${answer.reason ?? 'rejected'}.`
    case 'hangup':
      return 'The call ends.'
  }
}
