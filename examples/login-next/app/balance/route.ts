import { formatMoney } from '@sipgate-kit/client'
import { requireLogin } from '@sipgate-kit/oauth/next'
import { login, sipgate } from '../../sipgate.ts'

export const GET = requireLogin(login, async (_request, { accessToken, csrfToken, user }) => {
  const balance = await sipgate.as(accessToken).balance.get()
  const page = `<!doctype html><h1>Your balance is ${formatMoney(balance, 'en')}</h1>
    <p>You are ${user.sub} of account ${user.masterSipId}.</p>
    <form method="post" action="/logout">
      <input type="hidden" name="csrf" value="${csrfToken}">
      <button>Log out</button>
    </form>`
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
})
