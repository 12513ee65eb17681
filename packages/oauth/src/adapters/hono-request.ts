import type { Context } from 'hono'

/** The web Request of a context. If a body parser has read the form before, it is rebuilt from what Hono remembers of it. */
export async function honoRequest({ req }: Context): Promise<Request> {
  if (!req.raw.bodyUsed) return req.raw
  const { url, method, headers } = req.raw
  const fields = [...(await req.formData())].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return new Request(url, { method, headers, body: new URLSearchParams(fields) })
}
