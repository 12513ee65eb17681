import { equalSecrets } from '../../world/accounts/equal-secrets.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

export const account = {
  'GET /account': (_call, caller) => ({ ...caller.account.details }),
  'PUT /account/verified': ({ body }, caller) => {
    if (caller.account.details.verified)
      throw new Refusal(404, 'The account is verified already; a code works once.')
    if (!equalSecrets(body.verificationCode, caller.account.verificationCode))
      throw new Refusal(404, 'The verification code is wrong. The console shows the right one.')
    caller.account.details.verified = true
    return undefined
  },
} satisfies Handlers
