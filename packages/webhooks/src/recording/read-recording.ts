import { readFile } from 'node:fs/promises'
import { WebhookError } from '../webhook-error.ts'
import { readLine, type RecordedPush } from './recorded-push.ts'

/**
 * Reads a file that `recordPushes()` wrote. A last line that was not written to its end is left out.
 * @throws WebhookError `invalid_recording`: it names the line
 * @throws what node:fs does when the file cannot be read
 */
export async function readRecording(file: string | URL): Promise<RecordedPush[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  const pushes: RecordedPush[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const push = readLine(line)
    if (push) pushes.push(push)
    else if (at < lines.length - 1)
      throw new WebhookError('invalid_recording', { detail: `Line ${at + 1} is not a recorded push.` })
  }
  return pushes
}
