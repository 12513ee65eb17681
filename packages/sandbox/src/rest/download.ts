import { writePdf } from '../world/files/write-pdf.ts'
import { writePreview } from '../world/files/write-preview.ts'
import { writeWav } from '../world/files/write-wav.ts'
import type { Kernel } from '../world/kernel.ts'
import type { FileState } from '../world/state/history-state.ts'
import { whyHeader } from '../traffic/why-header.ts'

/** Answers `/download/{id}`. The id is the only key, as at sipgate: whoever knows it gets the file. */
export function download(kernel: Kernel, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, {
      status: 405,
      headers: { allow: 'GET, HEAD', [whyHeader]: 'Files can only be read.' },
    })
  const [, id = ''] = /^\/download\/([\w-]+)$/.exec(new URL(request.url).pathname) ?? []
  const file = kernel.state.accounts.flatMap(({ files }) => files).find((candidate) => candidate.id === id)
  if (!file)
    return new Response(null, {
      status: 404,
      headers: { [whyHeader]: 'The file does not exist, or no longer does.' },
    })
  const { type, bytes } = rendered(file)
  const headers = {
    'content-type': type,
    'content-length': String(bytes.length),
    'content-disposition': `inline; filename="${id}.${extensions[type]}"`,
    'cache-control': 'private, no-store',
    // An uploaded file must not run scripts here.
    'content-security-policy': "default-src 'none'; sandbox",
  }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

const extensions = {
  'application/pdf': 'pdf',
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'image/svg+xml': 'svg',
}

function rendered({ content }: FileState): { type: keyof typeof extensions; bytes: Buffer } {
  switch (content.kind) {
    case 'bytes':
      return { type: content.type, bytes: Buffer.from(content.base64, 'base64') }
    case 'pdf':
      return { type: 'application/pdf', bytes: writePdf(content.title, content.lines, content.pages) }
    case 'preview':
      return { type: 'image/svg+xml', bytes: writePreview(content.title, content.lines) }
    case 'tone':
      return { type: 'audio/wav', bytes: writeWav(content.seconds, content.hertz) }
  }
}
