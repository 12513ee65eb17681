/** What a program may take from the client, of each of its entries. */
import { formatMoney, isSipgateError, Sipgate, type SipgateErrorCode } from '@sipgate-kit/client'
import { contactsCsv } from '@sipgate-kit/client/contacts'
import { SipgateCore } from '@sipgate-kit/client/core'
import { sendFax, trackFax } from '@sipgate-kit/client/fax'
import { download } from '@sipgate-kit/client/files'
import { findOutcome } from '@sipgate-kit/client/outcome'
import { safeguards } from '@sipgate-kit/client/safeguards'
import { memorySpendStore, spendGuard } from '@sipgate-kit/client/spend-guard'
import { joinHooks, logging } from '@sipgate-kit/client/telemetry'
import { checkRequest } from '@sipgate-kit/client/validate'

const sipgate = new Sipgate({
  auth: async () => 'token',
  checks: [checkRequest],
  safeguards,
  timeout: undefined,
})

export async function balances(): Promise<string> {
  try {
    const balance = await sipgate.as('token').balance.get()
    for await (const entry of sipgate.history.list({ types: ['CALL'], limit: 5 })) console.log(entry.id)
    const page = await sipgate.history.list()
    const core = new SipgateCore({ auth: { tokenId: 'token-ABCDEF', token: 'token' } })
    const { amount } = await core.request('GET /balance')
    return `${formatMoney(balance, 'en')} ${amount} ${page.items.length}`
  } catch (error) {
    const code: SipgateErrorCode | undefined = isSipgateError(error) ? error.code : undefined
    return code ?? ''
  }
}

export const others = [
  contactsCsv,
  sendFax,
  trackFax,
  download,
  findOutcome,
  spendGuard,
  memorySpendStore,
  joinHooks,
  logging,
]
