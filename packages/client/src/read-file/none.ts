import { invalidArgument } from '../sipgate-error.ts'

/** There are no files to read by their path. */
export async function* readFile(_path: string | URL): AsyncGenerator<Uint8Array> {
  throw invalidArgument('`file` can be a path on Node only; give a Blob, bytes or a stream.')
}
