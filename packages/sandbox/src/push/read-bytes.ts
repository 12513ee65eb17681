/** The beginning of a body; the rest is not waited for. */
export async function readBytes(response: Response, longest: number): Promise<Buffer> {
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  const chunks: Uint8Array[] = []
  for (let length = 0; reader && length < longest;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length >= longest) await reader.cancel()
  }
  return Buffer.concat(chunks).subarray(0, longest)
}
