import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'

/** The addresses of desk's own files. They carry a hash of the content, so that a browser may keep them for ever. */
export interface Assets {
  readonly style: string
  readonly script: string
  readonly mark: string
}

const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

interface File {
  readonly content: Buffer
  readonly compressed: Buffer
  readonly type: string
}

/** Reads the files once and serves them from memory. The style sheets become one in the order given, and so do the scripts. */
export function readAssets(sources: { styles: readonly URL[]; scripts: readonly URL[]; mark: URL }): {
  assets: Assets
  serve: RequestHandler
} {
  const files = new Map<string, File>()
  const add = (name: string, extension: keyof typeof types, text: string): string => {
    const content = Buffer.from(text)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const path = `/assets/${name}.${hash}.${extension}`
    files.set(path, { content, compressed: gzipSync(content, { level: 9 }), type: types[extension] })
    return path
  }
  const read = (url: URL) => readFileSync(url, 'utf8')
  const assets = {
    style: add('style', 'css', sources.styles.map(read).join('\n')),
    // Each in a block of its own, so that none sees the names of another.
    script: add('script', 'js', sources.scripts.map((url) => `{\n${read(url)}}\n`).join('')),
    mark: add('mark', 'svg', read(sources.mark)),
  }

  const serve: RequestHandler = (request, response, next) => {
    const file = files.get(request.path)
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    response.setHeader('content-type', file.type)
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    response.setHeader('vary', 'Accept-Encoding')
    // Only these files: compressing pages that hold both secrets and what others wrote would give the secrets away (BREACH).
    const isCompressed = request.acceptsEncodings('gzip') === 'gzip'
    if (isCompressed) response.setHeader('content-encoding', 'gzip')
    response.send(isCompressed ? file.compressed : file.content)
  }
  return { assets, serve }
}
