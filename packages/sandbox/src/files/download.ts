import type { Kernel } from '../kernel.ts'

/** Answers `/download/{id}`. The id is the only key, as it is with sipgate: whoever knows it may have the file. */
export function download(kernel: Kernel, request: Request): Response {
  const id = new URL(request.url).pathname.slice('/download/'.length)
  const file = kernel.state.accounts.flatMap(({ files }) => files).find((candidate) => candidate.id === id)
  if (file?.content.kind !== 'bytes') return new Response(null, { status: 404 })
  const { type, base64 } = file.content
  return new Response(Buffer.from(base64, 'base64'), { headers: { 'content-type': type } })
}
