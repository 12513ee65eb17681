#!/usr/bin/env node
import { runCli } from './run-cli.ts'
import type { StopSignal } from './terminal.ts'

void runCli({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  stopped: new Promise<StopSignal>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  }),
}).then((exitCode) => {
  process.exitCode = exitCode
})
