import { formatMoney, isSipgateError, type Sipgate } from '@sipgate-kit/client'
import type { CurrentLogin } from '@sipgate-kit/oauth'
import type { RequestHandler } from 'express'
import { h } from 'preact'
import { BalancePage, type BalanceView } from './pages/balance.tsx'
import { Welcome } from './pages/welcome.tsx'
import type { Platform } from './platform.ts'
import { html, type Renderer } from './render.ts'

/** The start page: the balance of whoever is logged in, else the welcome. */
export function home(options: { sipgate: Sipgate; renderer: Renderer; platform: Platform }): RequestHandler {
  const { sipgate, renderer, platform } = options
  return async (request, response) => {
    const frame = renderer.frame(request)
    if (!request.login) return renderer.send(response, 200, html(h(Welcome, { frame })))
    const balance = await readBalance(sipgate, request.login, frame.text.locale, platform)
    if (balance === undefined) return renderer.sendProblem('malformed_answer', request, response)
    renderer.send(response, 200, html(h(BalancePage, { frame, balance })))
  }
}

async function readBalance(
  sipgate: Sipgate,
  { user, accessToken }: CurrentLogin,
  locale: string,
  platform: Platform,
): Promise<BalanceView | undefined> {
  // First, and outside the time limit of the API: another process may be renewing the token just now.
  await accessToken()
  const { amount, currency } = await sipgate.as(accessToken).balance.get()
  const formatted = writeOut(amount, currency, locale)
  if (formatted === undefined) return undefined
  const { masterSipId, sub, domain } = user
  return { amount, currency, formatted, readAt: platform.now(), masterSipId, sub, domain }
}

/** Undefined when what came is no money, such as an amount in no known currency. */
function writeOut(amount: number, currency: string, locale: string): string | undefined {
  try {
    return formatMoney({ amount, currency }, locale)
  } catch (error) {
    if (isSipgateError(error, 'invalid_argument')) return undefined
    throw error
  }
}
