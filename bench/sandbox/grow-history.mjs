/** Gives the first account of a sandbox so many entries of history: the seed's over and over, one a minute until now. */
export function growHistory(sandbox, entries) {
  const state = sandbox.snapshot()
  const [account] = state.accounts
  const seeded = account.history
  const newest = Date.now()
  account.history = Array.from({ length: entries }, (_, index) => {
    const created = new Date(newest - index * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
    return {
      ...seeded[index % seeded.length],
      id: String(6_000_000_000 - index),
      created,
      lastModified: created,
    }
  })
  sandbox.restore(state)
}
