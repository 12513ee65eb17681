/** Runs the sources. In the published package, the compiled `sqlite-worker.ts` has this place. */
import { fileURLToPath } from 'node:url'
import { runSources } from '../../../../database/src/sqlite/run-sources.js'

runSources(fileURLToPath(new URL('./sqlite-worker.ts', import.meta.url)))
