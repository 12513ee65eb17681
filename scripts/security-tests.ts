import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

const houses = ['packages', 'apps', 'tests']
const isTest = /(\.test\.tsx?|\/test\/[^/]+\.ts)$/

/** docs/security.md with the tests of each entry filled in: links to those that carry its number, one a line. */
export function writeSecurityTests(page: string): string {
  const tests = houses.flatMap((house) => testsIn(house))
  return page.replaceAll(
    /^(- \*\*T(\d+)\*\* (?:.*\n)+?) {2}Tests:(?:\n {2}\[.*)*$/gm,
    (_entry, text: string, number: string) => {
      const links = tests
        .filter(({ text }) => new RegExp(`\\bT${number}\\b`).test(text))
        .map(({ label, path }) => `\n  [${label}](../${path})`)
      return `${text}  Tests:${links.join(',')}`
    },
  )
}

function testsIn(house: string): { path: string; label: string; text: string }[] {
  return readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
    .map((name) => `${house}/${name}`)
    .filter((path) => isTest.test(path) && !/(^|\/)(node_modules|dist)\//.test(path))
    .sort()
    .map((path) => ({ path, label: labelOf(path), text: readFileSync(join(root, path), 'utf8') }))
}

/** `oauth/login/callback` for packages/oauth/src/login/callback.test.ts */
function labelOf(path: string): string {
  return path
    .replace(/^(packages|apps)\//, '')
    .replace(/\/(src|test)\//, '/')
    .replace(/(\.test)?\.tsx?$/, '')
}
