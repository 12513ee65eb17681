import { limitedBody, longestBody } from '../traffic/limited-body.ts'

export type FormBody = { form: URLSearchParams } | { status: 413 | 415; problem: string }

/** Reads the fields of a form. The one content type is what OAuth asks for (RFC 6749, appendix B). */
export async function readForm(request: Request): Promise<FormBody> {
  const type = request.headers.get('content-type')
  const text = await limitedBody(request, longestBody)
  if (text === undefined) return { status: 413, problem: `The body is longer than ${longestBody} bytes.` }
  if (type === null && text === '') return { form: new URLSearchParams() }
  if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    return {
      status: 415,
      problem: 'The body must be a form: Content-Type: application/x-www-form-urlencoded.',
    }
  }
  return { form: new URLSearchParams(text) }
}

/** The name of a field that was sent more than once (RFC 6749, section 3.1), if any. */
export function duplicatedField(fields: URLSearchParams): string | undefined {
  const seen = new Set<string>()
  for (const name of fields.keys()) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return undefined
}
