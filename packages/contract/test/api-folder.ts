import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { ContractError } from '../generate/contract-error.ts'
import type { OperationObject } from '../generate/description.ts'
import { generate } from '../generate/generate.ts'
import { readDescription } from '../generate/read-description.ts'
import { readOperations } from '../generate/read-operations.ts'

export const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** A folder of its own, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the real description with one more resource file in it. */
export async function apiFolderWith(file: string, yaml: string): Promise<string> {
  const folder = await temporaryFolder()
  await cp(join(packageFolder, 'api'), folder, { recursive: true })
  await writeFile(join(folder, file), yaml)
  return folder
}

/** A resource file with one operation, `GET /teapots`, complete but for what the test changes. */
export function teapots(changes: Partial<OperationObject> = {}): string {
  const operation: OperationObject = {
    operationId: 'getTeapots',
    tags: ['teapots'],
    summary: 'All teapots',
    description: 'Lists them.',
    security: [{ oauth2: ['all'] }, { oauth2: ['devices:read'] }],
    'x-sdk': 'teapots.list',
    'x-effect': 'none',
    responses: {
      '200': { description: 'The teapots.' },
      '401': { $ref: '#/components/responses/Unauthorized' },
    },
    ...changes,
  }
  return stringify({
    tags: [{ name: 'teapots', description: 'Teapots.' }],
    paths: { '/teapots': { get: operation } },
  })
}

/** What the generator says against the real description with one file more in it. */
export async function problemsOf(yaml: string, file = 'teapots.yaml'): Promise<readonly string[]> {
  const folder = await apiFolderWith(file, yaml)
  return said(generate(folder))
}

/** The same without the linter and what is written, which takes a second. */
export async function refusalsOf(yaml: string, file = 'teapots.yaml'): Promise<readonly string[]> {
  const folder = await apiFolderWith(file, yaml)
  return said(
    readDescription(folder).then(({ description, scopes, origins }) =>
      readOperations(description, scopes, origins),
    ),
  )
}

async function said(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof ContractError) return error.problems
    throw error
  }
}
