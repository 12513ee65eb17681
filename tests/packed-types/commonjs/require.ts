/** A CommonJS project under `nodenext`: Node 20.19 and newer, and TypeScript 5.8 and newer, `require` modules. */
import { Sipgate, type RequestOptions } from '@sipgate-kit/client'
import { sendFax } from '@sipgate-kit/client/fax'
import { routes } from '@sipgate-kit/contract'
import { validateAnswer } from '@sipgate-kit/contract/validators'
import { createLogin, memoryStore } from '@sipgate-kit/oauth'
import { expressLogin } from '@sipgate-kit/oauth/express'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { startSandbox } from '@sipgate-kit/sandbox'

const options: RequestOptions = { timeout: 1000 }

export async function balance(): Promise<number> {
  const sandbox = await startSandbox()
  const sipgate = new Sipgate({ baseUrl: sandbox.apiUrl })
  const { amount } = await sipgate.as('token').balance.get(options)
  return amount
}

export const others = [
  routes['GET /balance'].path,
  sendFax,
  validateAnswer,
  createLogin,
  memoryStore,
  expressLogin,
  sqliteStore,
]
