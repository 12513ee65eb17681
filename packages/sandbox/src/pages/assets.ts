import { Hono } from 'hono'
import { styleSheet, styleSheetPath } from './style-sheet.ts'

/** Submits the form of a page whose only purpose is to be submitted. */
export const submitScriptPath = '/_sandbox/assets/submit.js'

const submitScript = "document.querySelector('form[data-submit]')?.submit()\n"

/** The files that pages refer to. They hold nothing secret and are the same for everyone. */
export function assets(): Hono {
  const app = new Hono()
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' }
  app.get(styleSheetPath, (c) =>
    c.body(styleSheet, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get(submitScriptPath, (c) =>
    c.body(submitScript, 200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' }),
  )
  return app
}
