import { errorLine } from './log-line.ts'

/** A hook of the program that ends nothing by failing, at once or later: the call is answered all the same. */
export function guarded<Given>(name: string, hook: (given: Given) => unknown): (given: Given) => void {
  const failed = (error: unknown) => console.error(`sipgate-kit: ${name} failed: ${errorLine(error)}`)
  return (given) => {
    try {
      Promise.resolve(hook(given)).catch(failed)
    } catch (error) {
      failed(error)
    }
  }
}
