import type { CallHandlers } from '@sipgate-kit/webhooks'
import { plainText, type Chat } from './chat.ts'

/** Tells a chat who calls whom, and which calls nobody took. The telephones do not wait for the chat. */
export function callNotifier(chat: Pick<Chat, 'post'>): CallHandlers {
  return {
    newCall({ direction, from, to, users }) {
      if (direction === 'out') return
      const whom = users.length > 0 ? `${users.slice(0, 5).join(', ')} (${to})` : to
      chat.post(plainText(`${from} calls ${whom}.`))
    },
    hangup({ direction, from, to, cause }) {
      // `normalClearing` is the end of a talk, `forwarded` the beginning of another call.
      if (direction === 'in' && cause !== 'normalClearing' && cause !== 'forwarded')
        chat.post(plainText(`Missed: ${from} called ${to} (${cause}).`))
    },
  }
}
