import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { IncomingMessage } from 'node:http'
import { Problem } from '../problems/problem.ts'
import { cleanFileName } from './clean-file-name.ts'
import { formOf, type Form, type Upload } from './form.ts'

/** What a form may have. */
export interface FormLimits {
  /** Bytes of the whole body. */
  readonly body: number
  /** Whether files may come with it. */
  readonly files: boolean
}

const mostFields = 1_200
const mostFiles = 4

/**
 * Reads the form that a request carries.
 * @throws Problem `too_large`, `unsupported_type`, `bad_request`
 */
export async function readForm(request: IncomingMessage, limits: FormLimits): Promise<Form> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  switch (type.trim().toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return formOf(fieldsOf(await readBody(request, limits.body)))
    case 'multipart/form-data':
      if (limits.files) return readParts(request, limits.body)
  }
  throw new Problem('unsupported_type')
}

function fieldsOf(body: Buffer): [string, string][] {
  const fields = [...new URLSearchParams(body.toString('utf8'))]
  if (fields.length > mostFields) throw new Problem('too_large')
  return fields
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new Problem('too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Files are kept in memory, and only as far as the limit: what becomes of them is the feature's to say. */
function readParts(request: IncomingMessage, most: number): Promise<Form> {
  return new Promise((resolve, reject) => {
    const fields: [string, string][] = []
    const files = new Map<string, Upload>()
    let size = 0
    const fail = (code: 'too_large' | 'bad_request', cause?: unknown) => {
      request.unpipe(parser)
      request.resume()
      reject(new Problem(code, { cause }))
    }
    let parser: InstanceType<typeof Busboy>
    try {
      parser = new Busboy({
        headers: request.headers as BusboyHeaders,
        limits: {
          fields: mostFields,
          files: mostFiles,
          fieldSize: 64 * 1024,
          fileSize: most,
          headerPairs: 20,
        },
      })
    } catch (cause) {
      return fail('bad_request', cause)
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) fail('too_large')
    })
    parser.on('field', (name, value, nameTruncated, valueTruncated) => {
      if (nameTruncated || valueTruncated) return fail('too_large')
      fields.push([name, value])
    })
    parser.on('file', (name, stream, fileName, _encoding, type) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', (error) => fail('bad_request', error))
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks)
        if (bytes.length > 0 || fileName) files.set(name, { name: cleanFileName(fileName), type, bytes })
      })
    })
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(limit, () => fail('too_large'))
    parser.on('error', (error) => fail('bad_request', error))
    parser.on('finish', () => resolve(formOf(fields, files)))
    request.on('error', (error) => fail('bad_request', error))
    request.on('aborted', () => fail('bad_request'))
    request.pipe(parser)
  })
}
