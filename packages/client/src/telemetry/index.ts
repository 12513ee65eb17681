export { tracing, type TracingOptions, type Tracer, type TracedSpan } from './tracing.ts'
export { logging, type Log } from './logging.ts'
export { joinHooks } from './join-hooks.ts'
