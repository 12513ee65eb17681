import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'

/** The addresses of desk's own files. They carry a hash of the content, so that a browser may keep them for ever. */
export interface Assets {
  readonly style: string
  readonly mark: string
}

const types = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml' }

/** Reads the files once and serves them from memory. The style sheets become one, in the order given. */
export function readAssets(sources: { styles: readonly URL[]; mark: URL }): {
  assets: Assets
  serve: RequestHandler
} {
  const files = new Map<string, { content: Buffer; type: string }>()
  const add = (name: string, extension: keyof typeof types, parts: readonly URL[]): string => {
    const content = Buffer.concat(parts.map((part) => readFileSync(part)))
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const path = `/assets/${name}.${hash}.${extension}`
    files.set(path, { content, type: types[extension] })
    return path
  }
  const assets = { style: add('style', 'css', sources.styles), mark: add('mark', 'svg', [sources.mark]) }

  const serve: RequestHandler = (request, response, next) => {
    const file = files.get(request.path)
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    response.setHeader('content-type', file.type)
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    response.send(file.content)
  }
  return { assets, serve }
}
