import type { Store } from '@sipgate-kit/oauth'
import { Router } from 'express'

/**
 * `/healthz`: the process is alive. `/readyz`: it can serve, that is, its store answers and it is not about to stop;
 * else 503, so that a load balancer turns to another instance.
 */
export function health({ store, isStopping }: { store: Store; isStopping: () => boolean }): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const reason = isStopping() ? 'stopping' : (await answers(store)) ? undefined : 'store'
    response.status(reason === undefined ? 200 : 503)
    response.json(reason === undefined ? { status: 'ready' } : { status: 'not ready', reason })
  })
  return router
}

async function answers(store: Store): Promise<boolean> {
  try {
    // Nobody's session: the store has to look, and finds nothing.
    await store.findSession('readiness')
    return true
  } catch {
    return false
  }
}
