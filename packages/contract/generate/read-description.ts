import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ContractError } from './contract-error.ts'
import { methods } from './description.ts'
import type { Components, Description } from './description.ts'

/** What `scopes.yaml` says of each scope. */
export type ScopeTable = Record<string, { meaning: string; internal?: boolean }>

type ResourceFile = Partial<Pick<Description, 'tags' | 'paths' | 'components'>>

/**
 * Reads a folder of YAML files into one description: `openapi.yaml` is the frame, `scopes.yaml` the scopes, every other
 * `*.yaml` one resource. A path or component that two files describe is refused, since one would hide the other.
 * @throws ContractError
 */
export async function readDescription(
  folder: string,
): Promise<{ description: Description; scopes: ScopeTable }> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const read = async (file: string): Promise<unknown> => parse(await readFile(join(folder, file), 'utf8'))
  const description = {
    tags: [],
    paths: {},
    ...((await read('openapi.yaml')) as object),
  } as unknown as Description
  const scopes = (await read('scopes.yaml')) as ScopeTable

  const problems: string[] = []
  const origins = new Map<string, string>()
  const add = (file: string, kind: string, into: Record<string, unknown>, from: object = {}) => {
    for (const [name, value] of Object.entries(from)) {
      const origin = origins.get(`${kind} ${name}`)
      if (name in into)
        problems.push(`${file}: the ${kind} ${name} is described in ${origin ?? 'openapi.yaml'} already.`)
      origins.set(`${kind} ${name}`, file)
      into[name] = value
    }
  }
  for (const file of files.filter((name) => name !== 'openapi.yaml' && name !== 'scopes.yaml')) {
    const resource = ((await read(file)) ?? {}) as ResourceFile
    description.tags.push(...(resource.tags ?? []))
    add(file, 'path', description.paths, resource.paths)
    for (const kind of ['responses', 'parameters', 'schemas'] satisfies (keyof Components)[]) {
      add(file, kind.slice(0, -1), (description.components[kind] ??= {}), resource.components?.[kind])
    }
  }
  if (problems.length > 0) throw new ContractError(problems)
  fillScopes(description, scopes)
  acceptPersonalAccessTokens(description)
  return { description, scopes }
}

function fillScopes(description: Description, scopes: ScopeTable): void {
  const oauth2 = description.components.securitySchemes?.['oauth2'] as
    { flows: Record<string, { scopes: Record<string, string> }> } | undefined
  for (const flow of Object.values(oauth2?.flows ?? {})) {
    flow.scopes = Object.fromEntries(Object.entries(scopes).map(([name, { meaning }]) => [name, meaning]))
  }
}

/** A personal access token opens what an access token with the same scopes opens, so no file has to say it again. */
function acceptPersonalAccessTokens(description: Description): void {
  for (const item of Object.values(description.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (!operation?.security) continue
      const tokens = operation.security.flatMap(({ oauth2 }) =>
        oauth2 ? [{ personalAccessToken: oauth2 }] : [],
      )
      operation.security = [...operation.security, ...tokens]
    }
  }
}
