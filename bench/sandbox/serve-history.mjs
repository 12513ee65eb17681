// A sandbox whose account has had a hundred thousand calls, messages and faxes. Reports its address to its parent.
import { startSandbox } from '@sipgate-kit/sandbox'
import { growHistory } from './grow-history.mjs'

const sandbox = await startSandbox()
growHistory(sandbox, 100_000)
process.send(sandbox.apiUrl)
