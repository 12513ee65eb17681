/** Runs a thread's program from the sources. What is published needs no such thing: there the compiled program is run itself. */
import Module, { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

/** @param {string} program the file, in TypeScript */
export function runSources(program) {
  const require = createRequire(import.meta.url)
  // A thread does not get the flags of its program, so that the export condition that leads to our sources is missing.
  const resolve = Module._resolveFilename
  Module._resolveFilename = (request, ...rest) => resolve(sourceOf(request, require) ?? request, ...rest)
  // Much faster here than tsx's way for ES modules, which starts another thread.
  register()
  require(program)
}

function sourceOf(request, require) {
  const [, name, path] = /^(@sipgate-kit\/[\w-]+)(.*)$/.exec(request) ?? []
  if (name === undefined || path === '/package.json') return undefined
  const manifest = `${name}/package.json`
  const source = require(manifest).exports[`.${path}`]?.['@sipgate-kit/source']
  return source && createRequire(require.resolve(manifest)).resolve(source)
}
