import type { SandboxUrls } from '../world/kernel.ts'
import { text } from './body-schema.ts'
import type { Endpoint } from './endpoint.ts'

const errorAnswer = (description: string) => ({
  description,
  content: jsonOf({ $ref: '#/components/schemas/Error' }),
})
const jsonOf = (schema: object) => ({ 'application/json': { schema } })

/** The control API as OpenAPI 3.1, written from the endpoints themselves. */
export function openApi(
  endpoints: readonly Endpoint[],
  { console: address }: Pick<SandboxUrls, 'console'>,
): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const operations = (paths[endpoint.path] ??= {})
    operations[endpoint.method.toLowerCase()] = operationOf(endpoint)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the sandbox',
      version: '1',
      description:
        'Everything the console can do. It accepts requests from this machine only; requests that write must carry `Content-Type: application/json`, also without a body.',
    },
    servers: [{ url: new URL('api', address).href }],
    security: [],
    paths,
    components: {
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: text('Stable, for programs.'),
                message: text('What happened and what to do.'),
              },
            },
          },
        },
      },
    },
  }
}

function operationOf({ method, path, does, id, query = {}, body, answers = true }: Endpoint): object {
  const parameters = [
    ...(id === undefined
      ? []
      : [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: id }]),
    ...Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema })),
  ]
  return {
    operationId: [method.toLowerCase(), ...path.split(/[^a-z]+/i)].filter(Boolean).join('-'),
    summary: does,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: (body.required?.length ?? 0) > 0, content: jsonOf(body) },
    }),
    responses: {
      ...(answers
        ? { 200: { description: 'Done.', content: jsonOf({ type: 'object' }) } }
        : { 204: { description: 'Done.' } }),
      400: errorAnswer('A value is invalid.'),
      403: errorAnswer('Not from this machine, or from a page of another origin.'),
      ...(id !== undefined && { 404: errorAnswer('Nothing has this id.') }),
    },
  }
}
