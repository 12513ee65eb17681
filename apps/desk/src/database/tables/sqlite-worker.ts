import { parentPort, workerData } from 'node:worker_threads'
import { answerCalls } from '@sipgate-kit/database/sqlite'
import { openService } from './sqlite-service.ts'

/** The program of the thread in which desk's tables are read and written. It is told the file's path. */
if (parentPort) answerCalls(parentPort, openService(String(workerData)))
