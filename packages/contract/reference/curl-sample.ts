import type { Operation } from '../generate/operation.ts'
import type { SampleRequest } from './sample-request.ts'

/** The request as a line for a shell. The access token comes from the environment, so that it stays out of its history. */
export function curlSample(
  operation: Operation,
  { path, query, body }: SampleRequest,
  server: string,
): string {
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  )
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`),
  )
  const search = pairs.length > 0 ? `?${pairs.join('&')}` : ''
  return [
    `curl ${quoted(`${server}${filled}${search}`)}`,
    ...(operation.method === 'GET' ? [] : [`--request ${operation.method}`]),
    ...(operation.public ? [] : ['--header "Authorization: Bearer $SIPGATE_TOKEN"']),
    ...(body === undefined
      ? []
      : [`--header 'Content-Type: application/json'`, `--data ${quoted(JSON.stringify(body))}`]),
    ...(operation.answer.kind === 'binary' ? ['--output answer'] : []),
  ].join(' \\\n  ')
}

function quoted(text: string): string {
  return /^[\w:/.%-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
