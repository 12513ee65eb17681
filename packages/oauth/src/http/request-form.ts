import { readLimited } from '../read-limited.ts'

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
  const text = await readLimited(request.body, mostBytes)
  return text === undefined
    ? { ok: false, problem: 'body_too_large' }
    : { ok: true, form: new URLSearchParams(text) }
}
