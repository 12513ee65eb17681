// A sandbox whose account has had a hundred thousand calls, messages and faxes. Reports its address to its parent.
import { startSandbox } from '@sipgate-kit/sandbox'

const sandbox = await startSandbox()
const state = sandbox.snapshot()
const [account] = state.accounts
const seeded = account.history
const newest = Date.now()
account.history = Array.from({ length: 100_000 }, (_, index) => {
  const created = new Date(newest - index * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
  return {
    ...seeded[index % seeded.length],
    id: String(6_000_000_000 - index),
    created,
    lastModified: created,
  }
})
sandbox.restore(state)
process.send(sandbox.apiUrl)
