import { currentLogin } from '@sipgate-kit/oauth/next'
import { headers } from 'next/headers.js'
import { login } from '../sipgate.ts'

export default async function Page() {
  const current = await currentLogin(login, await headers())
  return current ? <a href="/balance">Balance</a> : <a href="/login">Log in with sipgate</a>
}
