// A browser: the page calls `runProgram`, and its answer is the runner's.
import { runProgram } from '../program.mjs'

globalThis.runProgram = runProgram
