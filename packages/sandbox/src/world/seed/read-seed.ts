import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { SandboxError } from '../../sandbox-error.ts'

/**
 * What a YAML file describes.
 * @throws SandboxError `invalid_seed`
 */
export async function readSeed(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new SandboxError('invalid_seed', `The seed ${path} cannot be read (${code}).`, { cause })
  }
  try {
    return parse(text) as unknown
  } catch (cause) {
    const [reason = ''] = (cause as Error).message.split('\n')
    throw new SandboxError('invalid_seed', `The seed ${path} is not YAML: ${reason}`, { cause })
  }
}
