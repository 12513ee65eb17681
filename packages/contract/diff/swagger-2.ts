import { limitKeywords } from '../generate/limits.ts'
import { follow, partOf, partsOf } from './document.ts'
import type { Part } from './document.ts'

/** The same description as OpenAPI 3 would have it. References into `definitions` stay: they still lead there. */
export function fromSwagger2(document: Part): Part {
  const base = document['basePath']
  const paths = Object.entries(partOf(document['paths'])).map(([path, item]) => [
    path,
    convertItem(document, follow(document, item)),
  ])
  return {
    ...document,
    components: { securitySchemes: schemesOf(document) },
    servers: typeof base === 'string' ? [{ url: base }] : [],
    paths: Object.fromEntries(paths) as Part,
  }
}

function convertItem(document: Part, item: Part): Part {
  const shared = partsOf(item['parameters'])
  const operations = Object.entries(item)
    .filter(([name]) => name !== 'parameters')
    .map(([name, operation]) => [name, convertOperation(document, partOf(operation), shared)])
  return Object.fromEntries(operations) as Part
}

function convertOperation(document: Part, operation: Part, shared: readonly unknown[]): Part {
  const parameters = [...shared, ...partsOf(operation['parameters'])].map((each) => follow(document, each))
  const responses = Object.entries(partOf(operation['responses'])).map(([status, each]) => {
    const response = follow(document, each)
    return [status, response['schema'] ? { content: { '*/*': { schema: response['schema'] } } } : {}]
  })
  return {
    ...operation,
    parameters: parameters
      .filter((each) => each['in'] !== 'body' && each['in'] !== 'formData')
      // Here the parameter itself says its type.
      .map((each) => ({
        name: each['name'],
        in: each['in'],
        required: each['required'],
        schema: schemaOf(each),
      })),
    requestBody: bodyOf(parameters),
    responses: Object.fromEntries(responses) as Part,
  }
}

function schemaOf(parameter: Part): Part {
  const kept = ['type', 'items', 'enum', 'default', ...limitKeywords]
  return Object.fromEntries(kept.filter((name) => name in parameter).map((name) => [name, parameter[name]]))
}

/** Here a login has one flow, and the scopes are its own. */
function schemesOf(document: Part): Part {
  const schemes = Object.entries(partOf(document['securityDefinitions']))
  return Object.fromEntries(
    schemes.map(([name, scheme]) => [name, { flows: { only: { scopes: partOf(scheme)['scopes'] } } }]),
  )
}

function bodyOf(parameters: readonly Part[]): Part | undefined {
  const body = parameters.find((each) => each['in'] === 'body')
  if (body) return { required: body['required'], content: { '*/*': { schema: body['schema'] } } }
  const fields = parameters.filter((each) => each['in'] === 'formData')
  if (fields.length === 0) return undefined
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map((each) => [String(each['name']), schemaOf(each)])),
    required: fields.filter((each) => each['required'] === true).map((each) => String(each['name'])),
  }
  return { content: { '*/*': { schema } } }
}
