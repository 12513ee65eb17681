/** Runs the sources. A thread does not know how to read TypeScript. */
import { fileURLToPath } from 'node:url'
import { runSources } from '../../../../../packages/database/src/sqlite/run-sources.js'

runSources(fileURLToPath(new URL('./sqlite-worker.ts', import.meta.url)))
