/** How much of a body is read. Beyond it the answer is 413. */
export const longestBody = 64 * 1024
/** A snapshot holds all grants ever given, so it may be longer. */
export const longestSnapshot = 16 * 1024 * 1024

/** The body as text, or undefined when it is too long. Bytes that are no UTF-8 become U+FFFD. */
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
