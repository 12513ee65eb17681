#!/usr/bin/env node
import { serve } from './serve.ts'

void serve({
  args: process.argv.slice(2),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  stopped: new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  }),
}).then((exitCode) => {
  process.exitCode = exitCode
})
