/** Runs the sources. In the published package, the compiled `sqlite-worker.ts` has this place. */
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

// Much faster here than tsx's way for ES modules, which starts another thread.
register()
const require = createRequire(import.meta.url)
require('./sqlite-worker.ts')
