import { describe, expect, it } from 'vitest'
import { methodTable } from './generated/method-table.ts'
import { isMethod, methodRoute, type MethodEntry, type MethodTable } from './method-table.ts'
import { routes } from './routes.ts'

function entriesIn(table: MethodTable, resource = ''): (readonly [sdk: string, entry: MethodEntry])[] {
  return Object.entries(table).flatMap(([name, entry]) =>
    isMethod(entry) ? [[resource + name, entry] as const] : entriesIn(entry, `${resource}${name}.`),
  )
}

const entries = entriesIn(methodTable)
const lastName = (sdk: string) => sdk.split('.').at(-1) ?? ''

describe('the table of methods', () => {
  it('has every operation once, under the name of its method', () => {
    const byOperation = Object.fromEntries(entries.map(([sdk, [operation]]) => [operation, sdk]))
    expect(byOperation).toEqual(
      Object.fromEntries(Object.entries(routes).map(([operation, { sdk }]) => [operation, sdk])),
    )
    expect(entries).toHaveLength(Object.keys(routes).length)
  })

  it.each(entries)('says of %s what the routes say', (sdk, entry) => {
    const {
      needs,
      query,
      paged = false,
      public: isPublic = false,
      ...route
    } = methodRoute(lastName(sdk), entry)
    const { required, query: inQuery, ...facts } = routes[entry[0]]
    expect(route).toMatchObject({
      method: facts.method,
      path: facts.path,
      effect: facts.effect,
      body: facts.body,
      answer: facts.answer,
    })
    expect({ paged, isPublic }).toEqual({ paged: facts.paged, isPublic: facts.public })
    expect(query ?? []).toEqual(route.body === 'none' && inQuery.length > 0 ? true : inQuery)
    const isObject = typeof required === 'object' && !Array.isArray(required)
    expect(needs).toEqual(isObject ? Object.keys(required) : [])
  })

  it('says nothing that is usual', () => {
    for (const [sdk, [operation, unusual]] of entries) {
      for (const [name, value] of Object.entries(unusual ?? {})) {
        const { [name]: _, ...others } = unusual as Record<string, unknown>
        expect(methodRoute(lastName(sdk), [operation, others]), `${sdk}: ${name}`).not.toHaveProperty(
          name,
          value,
        )
      }
    }
  })
})
