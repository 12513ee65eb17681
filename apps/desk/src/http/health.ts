import { Router } from 'express'
import type { Database } from '../database/database.ts'
import type { Platform } from '../platform.ts'
import { limits } from './limits.ts'

/**
 * `/healthz`: the process is alive. `/readyz`: it can serve requests, because its database answers in time and it is
 * not stopping; otherwise 503, so that a load balancer turns to another instance.
 */
export function health(options: {
  database: Pick<Database, 'isReachable'>
  isStopping: () => boolean
  platform: Pick<Platform, 'startTimer'>
}): Router {
  const { database, isStopping, platform } = options
  const isReachable = () =>
    new Promise<boolean>((resolve) => {
      const cancel = platform.startTimer(limits.readiness, () => resolve(false))
      void database.isReachable().then((reachable) => {
        cancel()
        resolve(reachable)
      })
    })
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const reason = isStopping() ? 'stopping' : (await isReachable()) ? undefined : 'store'
    response.status(reason === undefined ? 200 : 503)
    response.json(reason === undefined ? { status: 'ready' } : { status: 'not ready', reason })
  })
  return router
}
