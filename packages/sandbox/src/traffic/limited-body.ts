/** How much of a body is read. Beyond it the answer is 413. */
export const longestBody = 64 * 1024
/** A snapshot holds all that was ever done, uploads too. */
export const longestSnapshot = 64 * 1024 * 1024

/** Operations that take a file, in base64: sipgate's own limits, and a little for what is around it. */
const uploads: Record<string, number> = {
  'POST /sessions/fax': 28_340_000,
  'POST /autorecordings/greetings': 15_010_000,
  'POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': 15_010_000,
  'POST /contacts': 4_000_000,
  'PUT /contacts/{contactId}': 4_000_000,
  'POST /contacts/import/csv': 15_010_000,
  'PUT /contacts/vcard': 15_010_000,
}

/** How much is read of a request to an operation, in bytes. */
export function longestFor(operation: string | undefined): number {
  return uploads[operation ?? ''] ?? longestBody
}

/** The body as text, or undefined when it is too long. Bytes that are not UTF-8 become U+FFFD. */
export async function limitedBody(request: Request, longest: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return undefined
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks).toString()
    length += value.length
    if (length > longest) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}
