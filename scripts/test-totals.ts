import type { Reporter, TestModule } from 'vitest/node'

/** Ends a test run with one plain line that a person and a script can read: `12 passed, 0 failed`. */
export default class TestTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const results = tests.map((test) => test.result().state)
    for (const test of tests)
      // One that is to fail is tried again, too.
      if (test.diagnostic()?.flaky === true && test.options.fails !== true) {
        const [why] = test.result().errors ?? []
        console.log(`passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}`)
        console.log(`  at the first: ${(why?.stack ?? 'unknown').split('\n').slice(0, 4).join('\n')}`)
      }
    const count = (state: string) => results.filter((result) => result === state).length
    const skipped = count('skipped')
    const broken = modules.filter((module) => module.errors().length > 0).length
    console.log(
      `\n${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    )
  }
}
