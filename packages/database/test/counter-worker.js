import { fileURLToPath } from 'node:url'
import { runSources } from '../src/sqlite/run-sources.js'

runSources(fileURLToPath(new URL('./counter-worker.ts', import.meta.url)))
