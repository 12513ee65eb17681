import { Router } from 'express'
import type { Assets } from './assets.ts'

/** Where browsers read how to install desk as an application. */
export const manifestPath = '/manifest.webmanifest'

/** Serves desk's manifest: https://www.w3.org/TR/appmanifest/ */
export function manifest(assets: Pick<Assets, 'mark'>): Router {
  const router = Router()
  router.get(manifestPath, (_request, response) => {
    response.type('application/manifest+json').send({
      id: '/',
      name: 'Desk',
      short_name: 'Desk',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#faf6f0',
      theme_color: '#4b2a63',
      icons: [{ src: assets.mark, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    })
  })
  return router
}
