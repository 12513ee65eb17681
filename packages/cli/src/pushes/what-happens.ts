import type { PushAction } from '@sipgate-kit/sandbox/push'

/** What sipgate does with a call after an answer, in a sentence. */
export function whatHappens(action: PushAction | undefined, direction: 'in' | 'out'): string {
  switch (action?.kind) {
    case undefined:
      return direction === 'in' ? 'The telephones ring as usual.' : 'The call goes out as usual.'
    case 'dial':
      return action.numbers.length === 1
        ? `${action.numbers[0]} is called instead.`
        : `${action.numbers.join(', ')} are called instead; the first to pick up gets the call.`
    case 'voicemail':
      return 'The call goes to the voicemail, if one is booked.'
    case 'play':
      return `${action.url} is played; then the call goes on as usual.`
    case 'gather': {
      const digits = action.maxDigits === 1 ? 'one digit' : `${action.maxDigits} digits`
      return `The caller may press ${digits}, and has ${action.timeout / 1000} s for each.`
    }
    case 'reject':
      return `The call is refused; the caller hears that it is ${action.reason}.`
    case 'hangup':
      return 'The call ends.'
  }
}
