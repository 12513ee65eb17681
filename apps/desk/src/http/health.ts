import { Router } from 'express'
import type { Database } from '../database/database.ts'

/**
 * `/healthz`: the process is alive. `/readyz`: it can serve requests, because its database answers and it is not
 * stopping; otherwise 503, so that a load balancer turns to another instance.
 */
export function health(options: {
  database: Pick<Database, 'isReachable'>
  isStopping: () => boolean
}): Router {
  const { database, isStopping } = options
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const reason = isStopping() ? 'stopping' : (await database.isReachable()) ? undefined : 'store'
    response.status(reason === undefined ? 200 : 503)
    response.json(reason === undefined ? { status: 'ready' } : { status: 'not ready', reason })
  })
  return router
}
