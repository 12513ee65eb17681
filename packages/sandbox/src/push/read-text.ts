/** The beginning of a body as text; the rest is not waited for. */
export async function readText(response: Response, longest: number): Promise<string> {
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length < longest) continue
    await reader.cancel()
    break
  }
  return Buffer.concat(chunks).subarray(0, longest).toString('utf8')
}
