import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemStatus } from './pages/problem-status.ts'
import { connectionsOptionNames } from './settings/connections-options.ts'
import { loginOptionNames } from './settings/login-options.ts'
import { oauthProblems } from './oauth-error.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
// Table columns are padded; one blank is enough here.
const unpadded = readme.replace(/ +\|/g, ' |')
const section = (title: string) => unpadded.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const firstCells = (text: string) => [...text.matchAll(/^\| `([\w.]+)`/gm)].map(([, cell]) => cell)

describe('the README', () => {
  it('lists every problem with its status, and no other', () => {
    const text = section('Pages a user may meet')
    expect(firstCells(text).sort()).toEqual(Object.keys(problemStatus).sort())
    for (const [code, status] of Object.entries(problemStatus))
      expect(text).toContain(`| \`${code}\` | ${status} |`)
  })

  it('lists every error, and no other', () => {
    expect(firstCells(section('Errors')).sort()).toEqual(Object.keys(oauthProblems).sort())
  })

  it('lists every option', () => {
    const options = new Set([...loginOptionNames, ...connectionsOptionNames])
    expect(options.size).toBeGreaterThan(22)
    for (const option of options) expect(section('Options')).toContain(`\`${option}`)
  })
})
