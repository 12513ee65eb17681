'use strict'
const childProcess = require('node:child_process')
const path = require('node:path')
const workers = require('node:worker_threads')

/** Kept from the start, since a program may clear its environment. */
const { SIPGATE_KIT_SANDBOX, SIPGATE_KIT_PUSH_KEY } = process.env
const load = `--require=${JSON.stringify(path.join(__dirname, 'redirect.cjs'))}`

/** What the program starts with an environment of its own must not reach the real sipgate either. */
function redirectChildren() {
  const { prototype } = childProcess.ChildProcess
  const { spawn } = prototype
  // Everything asynchronous ends here: spawn, fork, exec, execFile, cluster.
  prototype.spawn = function (options) {
    const { envPairs } = options
    return spawn.call(
      this,
      envPairs ? { ...options, envPairs: pairsOf(redirected(envOf(envPairs))) } : options,
    )
  }

  for (const name of ['spawnSync', 'execFileSync', 'execSync']) {
    const run = childProcess[name]
    childProcess[name] = (...given) => {
      const last = given.at(-1)
      const isOptions = typeof last === 'object' && last !== null && !Array.isArray(last)
      const options = { ...(isOptions && last), env: redirected((isOptions && last.env) || process.env) }
      return run(...(isOptions ? given.slice(0, -1) : given), options)
    }
  }

  workers.Worker = new Proxy(workers.Worker, {
    construct: (Worker, [file, options = {}], newTarget) => {
      const { env } = options
      const isOwn = typeof env === 'object' && env !== null
      return Reflect.construct(
        Worker,
        [file, isOwn ? { ...options, env: redirected(env) } : options],
        newTarget,
      )
    },
  })
}

function redirected(env) {
  const { NODE_OPTIONS: options = '' } = env
  return {
    ...env,
    SIPGATE_KIT_SANDBOX,
    SIPGATE_KIT_PUSH_KEY,
    NODE_OPTIONS: options.includes(load) ? options : `${options} ${load}`.trim(),
  }
}

function envOf(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=', 1)), pair.slice(pair.indexOf('=', 1) + 1)]),
  )
}

function pairsOf(env) {
  return Object.entries(env).map(([name, value]) => `${name}=${value}`)
}

module.exports = { redirectChildren }
