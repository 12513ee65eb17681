import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContractError } from './contract-error.ts'
import { methods } from './description.ts'
import type { Components, Description } from './description.ts'
import { isObject } from './is-object.ts'
import { unknownKeys } from './unknown-keys.ts'
import type { Origins } from './origins.ts'
import { pushFile } from './read-push.ts'
import { readYaml } from './read-yaml.ts'
import { isSecurity } from './security.ts'

/** What `scopes.yaml` says of each scope. */
export type ScopeTable = Record<string, { meaning: string; internal?: boolean }>

const frameFile = 'openapi.yaml'
const scopesFile = 'scopes.yaml'

const resourceKeys = ['tags', 'paths', 'components']
const frameKeys = ['openapi', 'info', 'servers', ...resourceKeys]
const componentKinds = ['responses', 'parameters', 'schemas'] as const satisfies (keyof Components)[]
const frameComponentKinds = ['securitySchemes', ...componentKinds]

/**
 * Reads a folder of YAML files into one description: `openapi.yaml` is the frame, `scopes.yaml` the scopes, `push.yaml` is read by itself, every other
 * `*.yaml` one resource. A path or component that two files describe is refused, since one would hide the other, and so is
 * what would not be read: other files and other keys.
 * @throws ContractError
 */
export async function readDescription(
  folder: string,
): Promise<{ description: Description; scopes: ScopeTable; origins: Origins }> {
  const { files, problems } = await readFolder(folder)
  const frame = files.get(frameFile) ?? {}
  const scopes = files.get(scopesFile) ?? {}
  problems.push(
    ...problemsOfFile(frameFile, frame, frameKeys, frameComponentKinds),
    ...problemsOfScopes(scopes),
  )
  files.delete(frameFile)
  files.delete(scopesFile)
  files.delete(pushFile)
  for (const [file, resource] of files)
    problems.push(...problemsOfFile(file, resource, resourceKeys, componentKinds))
  // What follows trusts that everything is where it belongs.
  if (problems.length > 0) throw new ContractError(problems)

  const description = { tags: [], paths: {}, ...frame } as unknown as Description
  description.components ??= {}
  const origins = new Map<string, string>()
  const add = (file: string, kind: string, into: Record<string, unknown>, from: object = {}) => {
    for (const [name, value] of Object.entries(from)) {
      const origin = origins.get(`${kind} ${name}`)
      if (origin !== undefined)
        problems.push(`${file}: the ${kind} ${name} is described in ${origin} already.`)
      origins.set(`${kind} ${name}`, file)
      into[name] = value
    }
  }
  add(frameFile, 'path', {}, description.paths)
  for (const kind of componentKinds) add(frameFile, kind.slice(0, -1), {}, description.components[kind])
  for (const [file, resource] of files as Map<string, ResourceFile>) {
    description.tags.push(...(resource.tags ?? []))
    add(file, 'path', description.paths, resource.paths)
    for (const kind of componentKinds) {
      add(file, kind.slice(0, -1), (description.components[kind] ??= {}), resource.components?.[kind])
    }
  }
  if (problems.length > 0) throw new ContractError(problems)
  fillScopes(description, scopes as ScopeTable)
  acceptPersonalAccessTokens(description)
  return { description, scopes: scopes as ScopeTable, origins }
}

type ResourceFile = Partial<Pick<Description, 'tags' | 'paths' | 'components'>>

/** What each file holds, by its name, in the order of the names. */
async function readFolder(
  folder: string,
): Promise<{ files: Map<string, Record<string, unknown>>; problems: string[] }> {
  const files = new Map<string, Record<string, unknown>>()
  const problems: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  // What editors and systems leave beside the files is hidden.
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of visible.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.isDirectory() || !entry.name.endsWith('.yaml')) {
      problems.push(
        `${entry.name}: is not read, since only files in *.yaml are; rename it or put it elsewhere.`,
      )
      continue
    }
    const found = readYaml(entry.name, await readFile(join(folder, entry.name), 'utf8'))
    problems.push(...found.problems)
    files.set(entry.name, found.content)
  }
  for (const needed of [frameFile, scopesFile])
    if (!files.has(needed)) problems.push(`${needed}: is missing.`)
  return { files, problems }
}

/** Keys and kinds of parts that the generator would pass over. */
function problemsOfFile(
  file: string,
  content: Record<string, unknown>,
  keys: readonly string[],
  kinds: readonly string[],
): string[] {
  const problems = unknownKeys(content, keys)
  const { tags = [], paths = {}, components = {} } = content
  if (!Array.isArray(tags)) problems.push('has tags that are no list.')
  if (!isObject(paths)) problems.push('has paths that are no object.')
  if (!isObject(components)) problems.push('has components that are no object.')
  else {
    problems.push(...unknownKeys(components, kinds).map((problem) => `components ${problem}`))
    for (const kind of kinds) {
      const parts = components[kind] ?? {}
      if (!isObject(parts) || components[kind] === null) {
        problems.push(`has ${kind} that are no object.`)
        continue
      }
      for (const [name, part] of Object.entries(parts))
        if (!isObject(part)) problems.push(`the ${kind.slice(0, -1)} ${name} is no object.`)
    }
  }
  return problems.map((problem) => `${file}: ${problem}`)
}

function problemsOfScopes(scopes: Record<string, unknown>): string[] {
  return Object.entries(scopes).flatMap(([name, scope]) =>
    isObject(scope) && typeof scope['meaning'] === 'string'
      ? unknownKeys(scope, ['meaning', 'internal']).map(
          (problem) => `${scopesFile}: the scope ${name} ${problem}`,
        )
      : [`${scopesFile}: the scope ${name} has no meaning.`],
  )
}

function fillScopes(description: Description, scopes: ScopeTable): void {
  const oauth2 = description.components.securitySchemes?.['oauth2'] as
    { flows: Record<string, { scopes: Record<string, string> }> } | undefined
  for (const flow of Object.values(oauth2?.flows ?? {}).filter(isObject)) {
    flow.scopes = Object.fromEntries(Object.entries(scopes).map(([name, { meaning }]) => [name, meaning]))
  }
}

/** A personal access token opens what an access token with the same scopes opens, so no file has to say it again. */
function acceptPersonalAccessTokens(description: Description): void {
  for (const item of Object.values(description.paths)) {
    for (const method of methods) {
      const operation = (item as typeof item | null)?.[method]
      // What is none is refused by `readOperations`.
      if (!isSecurity(operation?.security)) continue
      const tokens = operation.security.flatMap(({ oauth2 }) =>
        oauth2 ? [{ personalAccessToken: oauth2 }] : [],
      )
      operation.security = [...operation.security, ...tokens]
    }
  }
}
