import { describe, expect, it } from 'vitest'
import { refusal, testLogin } from '../../../test/login-journey.ts'
import { defaults } from '../../world/seed/defaults.ts'

describe('a refresh token', () => {
  it('works in the realm that issued it alone, even for a client that both realms know by the same id and secret', async () => {
    const { tokens, send, refresh } = testLogin({
      change: (state) => {
        const [client] = state.clients
        state.clients.push({ ...structuredClone(client!), realm: 'sipgate-apps' })
      },
    })
    const { refresh_token } = await tokens()
    const form = {
      grant_type: 'refresh_token',
      refresh_token,
      client_id: defaults.clientId,
      client_secret: defaults.clientSecret,
    }
    const elsewhere = await send('token', form, {}, 'sipgate-apps')
    expect(await refusal(elsewhere)).toEqual([400, 'invalid_grant', 'Invalid refresh token'])
    // It was not used up by that.
    expect((await refresh(refresh_token)).status).toBe(200)
  })
})
