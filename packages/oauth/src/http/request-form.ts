/** The most bytes of a form. Ours has one field. */
const mostBytes = 64 * 1024

export type FormResult =
  { ok: true; form: URLSearchParams } | { ok: false; problem: 'body_too_large' | 'body_type' }

/** Reads an urlencoded form of limited size. */
export async function readForm(request: Request): Promise<FormResult> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    return { ok: false, problem: 'body_type' }
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return { ok: false, problem: 'body_too_large' }
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > mostBytes) {
      // Not awaited: where the app reads a copy, it ends only with that copy.
      void reader.cancel().catch(() => {})
      return { ok: false, problem: 'body_too_large' }
    }
    chunks.push(value)
  }
  return { ok: true, form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) }
}
