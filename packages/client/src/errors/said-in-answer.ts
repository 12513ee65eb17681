/** So many characters of it stand in a message; all of it is in `answer`. */
const longest = 200

/**
 * What sipgate said in the answer to a refused request, as one line for a message. Its answers have three forms:
 * `{ errors: [{ title, detail }] }`, `{ name, message }` and plain text. Telephone numbers are masked, since messages end
 * up in logs.
 */
export function saidInAnswer(answer: unknown): string | undefined {
  const line = textsOf(answer)
    .join(' ')
    .replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, ' ')
    .replace(/\+?\d[\d ()/.-]{4,}\d/g, '[number]')
    .trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line || undefined
}

function textsOf(answer: unknown): readonly string[] {
  // A page of a proxy, or JSON that is cut, says nothing in one line.
  if (typeof answer === 'string') return /^\s*[<{[]/.test(answer) ? [] : [answer]
  const { errors, title, message, detail } = Object(answer) as Readonly<Record<string, unknown>>
  if (Array.isArray(errors)) return errors.slice(0, 5).flatMap(textsOf)
  return [title, message, detail].filter((text) => typeof text === 'string')
}
