// Node, Bun and Deno: what is given comes as the first argument, the results go out as the last line.
// Bun has no switch that forbids making code of strings.
if (globalThis.Bun) {
  const refuse = () => {
    throw new EvalError('Code generation from strings is off.')
  }
  refuse.prototype = Function.prototype
  globalThis.Function = refuse
  globalThis.eval = refuse
  Function.prototype.constructor = refuse
}
const { runProgram } = await import('../program.mjs')
console.log(JSON.stringify(await runProgram(JSON.parse(process.argv[2]))))
