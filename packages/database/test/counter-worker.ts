import { parentPort, workerData } from 'node:worker_threads'
import { answerCalls } from '../src/sqlite/index.ts'
import { openCounter } from './counter.ts'

if (parentPort) answerCalls(parentPort, openCounter(String(workerData)))
