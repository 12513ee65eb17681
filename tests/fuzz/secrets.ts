import { canary } from './hostile-request.ts'

/** Everything that must not be shown, as it comes into being. */
export class Secrets {
  readonly #known = new Set<string>()
  readonly #states = new Set<string>()
  readonly #texts: string[] = []

  /** @param texts secrets that are what somebody chose: a client's secret, a key */
  constructor(...texts: string[]) {
    this.#texts = texts
  }

  /** Verifiers and session ids: 256 bits in base64url, wherever they are in a text. */
  note(text: string | null | undefined): void {
    for (const secret of randomIn(text ?? '')) this.#known.add(secret)
  }

  /** A state: it stands in addresses, so a page may show it to the browser that sent it. */
  noteState(text: string | null): void {
    for (const secret of randomIn(text ?? '')) this.#states.add(secret)
  }

  /** What a text shows that it must not; undefined when there is nothing. */
  shownIn(text: string): string | undefined {
    // Every token of the sandbox begins like this.
    if (text.includes('eyJzYW5kYm94')) return 'shows a token'
    if (this.#texts.some((secret) => text.includes(secret))) return 'shows the secret of the client or a key'
    if (randomIn(text).some((secret) => this.#known.has(secret))) return 'shows a session or a verifier'
    return undefined
  }

  /** The same for logs, events and files, which must not repeat what was sent either. */
  keptIn(text: string): string | undefined {
    if (text.includes(canary)) return `repeats ${text.slice(text.indexOf(canary)).slice(0, 30)}`
    if (randomIn(text).some((secret) => this.#states.has(secret))) return 'keeps a state'
    return this.shownIn(text)
  }
}

const randomIn = (text: string): string[] => text.match(/(?<![\w-])[\w-]{43}(?![\w-])/g) ?? []
