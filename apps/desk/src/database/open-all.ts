import type { OpenStores } from './open-stores.ts'

type Openers = { readonly [Name in keyof OpenStores]: () => Promise<OpenStores[Name]> }

/** Opens one store after the other. If one fails, those that are open are closed again. */
export async function openAll({ logins, calls, tables }: Openers): Promise<OpenStores> {
  const open: { close(): Promise<void> }[] = []
  const keep = async <Store extends { close(): Promise<void> }>(opener: () => Promise<Store>) => {
    const store = await opener()
    open.push(store)
    return store
  }
  try {
    return { logins: await keep(logins), calls: await keep(calls), tables: await keep(tables) }
  } catch (error) {
    for (const store of open) await store.close()
    throw error
  }
}
