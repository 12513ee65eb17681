import type { ContactsText } from './text.en.ts'

/** Says what was just done, after the redirect that followed it. */
export function Done({ text, done }: { text: ContactsText; done: string | undefined }) {
  const sentence = doneText(text, done)
  if (sentence === undefined) return null
  return (
    <p class="notice" role="status">
      {sentence}
    </p>
  )
}

function doneText({ done: sentences }: ContactsText, done: string | undefined): string | undefined {
  return done !== undefined && Object.hasOwn(sentences, done)
    ? sentences[done as keyof ContactsText['done']]
    : undefined
}

export const doneOf = (query: Readonly<Record<string, unknown>>): string | undefined =>
  typeof query['done'] === 'string' ? query['done'] : undefined
