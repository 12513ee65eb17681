/** Posts messages to a chat, in the form of Slack's incoming webhooks, which Mattermost and others take, too. */
export interface Chat {
  /** Returns at once. Whether the message arrives, nobody waits for. */
  post(text: string): void
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>
}

export interface ChatOptions {
  /** A secret: whoever knows it can post. */
  url: string
  /** How long a message may take, in milliseconds. Default 5000. */
  timeout?: number
  /** The most messages on their way; more are dropped, since a chat that is down must not fill the memory. Default 20. */
  most?: number
  /** Called with a word for each message that was lost. Default: `console.warn`. */
  onLost?: (why: string) => void
}

export function chat({ url, timeout = 5000, most = 20, onLost = console.warn }: ChatOptions): Chat {
  const sending = new Set<Promise<void>>()

  async function send(text: string): Promise<void> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      })
      await answer.body?.cancel()
      if (!answer.ok) onLost(`the chat answered ${answer.status}`)
    } catch (error) {
      // Its message may contain the URL.
      onLost((error as Error).name === 'TimeoutError' ? 'the chat is too slow' : 'the chat was not reached')
    }
  }

  return {
    post(text) {
      if (sending.size >= most) return onLost('too many messages are on their way')
      const sent = send(text).finally(() => sending.delete(sent))
      sending.add(sent)
    },
    async idle() {
      await Promise.all(sending)
    },
  }
}

/** Names come from elsewhere, and in a chat `<!channel>` would call everybody. */
export function plainText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
