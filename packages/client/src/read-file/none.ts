import { invalidArgument } from '../sipgate-error.ts'

/** There are no files to read by their path. */
export function readFile(_path: string | URL): AsyncIterable<Uint8Array> {
  throw invalidArgument('`file` can be a path on Node only; give a Blob, bytes or a stream.')
}
