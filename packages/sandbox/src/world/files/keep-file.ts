import type { Kernel } from '../kernel.ts'
import { randomUuid } from '../ids/random-id.ts'
import type { FileState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'

/** How many characters of base64 an account keeps of its faxes; the oldest are removed first. */
const mostKept = 60_000_000

/** Stores a file for download and returns its id. */
export function keepFile(kernel: Kernel, account: AccountState, content: FileState['content']): string {
  const id = randomUuid(kernel.platform)
  account.files.push({ id, content })
  if (content.kind === 'bytes') dropOldest(account)
  return id
}

function dropOldest(account: AccountState): void {
  let size = account.files.reduce((sum, file) => sum + sizeOf(file), 0)
  account.files = account.files.filter((file) => {
    const isDropped = size > mostKept && sizeOf(file) > 0
    if (isDropped) size -= sizeOf(file)
    return !isDropped
  })
}

/** Uploaded sounds do not count: there are few, and accounts need them for long. */
function sizeOf({ content }: FileState): number {
  return content.kind === 'bytes' && content.type === 'application/pdf' ? content.base64.length : 0
}

export function forgetFile(account: AccountState, fileId: string): void {
  account.files = account.files.filter(({ id }) => id !== fileId)
}
