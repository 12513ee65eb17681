import { invalidArgument } from '../errors/sipgate-error.ts'

/** The bytes of a file, in chunks. */
export async function* readFile(path: string | URL): AsyncGenerator<Uint8Array> {
  // Not imported: who sends no files would wait for it, too.
  const { open } = process.getBuiltinModule('node:fs/promises')
  let file
  try {
    file = await open(path)
  } catch (cause) {
    throw invalidArgument('`file` names a file that cannot be opened.', cause)
  }
  try {
    // Closes the file at its end, and when nobody wants the rest.
    for await (const chunk of file.createReadStream()) yield chunk as Uint8Array
  } catch (cause) {
    throw invalidArgument('`file` names something that cannot be read.', cause)
  }
}
