import { endGrant } from '../../world/accounts/granted-access.ts'
import { randomUuid } from '../../world/ids/random-id.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

/** How long the link works, in milliseconds; sipgate's time is not known. */
const lifetime = 3_600_000

export const passwordReset = {
  // The answer is the same whatever the name, so that nobody learns who has an account.
  'POST /passwordreset': ({ kernel, body }) => {
    const expiresAt = kernel.clock.now() + lifetime
    for (const { masterSipId, users } of kernel.state.accounts)
      for (const { id, username } of users)
        if (username === body.username)
          kernel.state.passwordResets.push({
            masterSipId,
            userId: id,
            expiresAt,
            nonce: randomUuid(kernel.platform),
          })
    kernel.state.passwordResets.splice(0, kernel.state.passwordResets.length - 100)
    return undefined
  },
  'POST /passwordreset/{nonce}': ({ kernel, path, body }) => {
    const { state } = kernel
    const reset = state.passwordResets.find(
      ({ nonce, expiresAt }) => nonce === path.nonce && expiresAt > kernel.clock.now(),
    )
    if (!reset) throw new Refusal(404, 'The link is unknown, used or expired.')
    if (body.password !== body.passwordRepeat)
      throw new Refusal(400, 'The two passwords differ.', '/passwordRepeat')
    if (body.password === '') throw new Refusal(400, 'The password is empty.', '/password')
    const isOf = (ref: { masterSipId: string; userId: string }) =>
      ref.masterSipId === reset.masterSipId && ref.userId === reset.userId
    state.passwordResets = state.passwordResets.filter((other) => !isOf(other))
    const account = state.accounts.find(({ masterSipId }) => masterSipId === reset.masterSipId)
    const user = account?.users.find(({ id }) => id === reset.userId)
    if (user) user.password = body.password
    state.loginSessions = state.loginSessions.filter((session) => !isOf(session))
    for (const grant of state.grants) if (isOf(grant)) endGrant(kernel, grant.id, 'revoked')
    return undefined
  },
} satisfies Handlers
