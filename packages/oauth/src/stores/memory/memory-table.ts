import { dueIndex } from './due-index.ts'

/** Rows in memory, found by their key and in other ways. Only `values()` takes longer the more rows there are. */
export interface MemoryTable<Row, Group extends string> {
  get: (key: string) => Row | undefined
  /** Adds the row, or replaces the one of the same key, which keeps its place. */
  set: (row: Row) => void
  delete: (key: string) => void
  size: () => number
  /** The first `count` rows. */
  oldest: (count: number) => Row[]
  /** The rows of a group, oldest first. */
  inGroup: (group: Group, value: string) => Row[]
  /** Up to `limit` rows whose time has come. */
  due: (now: number, limit: number) => Row[]
  values: () => Row[]
}

export interface TableShape<Row, Group extends string> {
  key: (row: Row) => string
  /** A row with `undefined` is in no such group. */
  groups: Readonly<Record<Group, (row: Row) => string | undefined>>
  /** When a sweep deletes it. */
  dueAt: (row: Row) => number
}

export function memoryTable<Row, Group extends string>(
  shape: TableShape<Row, Group>,
): MemoryTable<Row, Group> {
  const rows = new Map<string, Row>()
  const dueKeys = dueIndex()
  const names = Object.keys(shape.groups) as Group[]
  const groups = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<
    Group,
    Map<string, Set<string>>
  >

  function join(name: Group, value: string | undefined, key: string): void {
    if (value === undefined) return
    const keys = groups[name].get(value)
    if (keys) keys.add(key)
    else groups[name].set(value, new Set([key]))
  }
  function leave(name: Group, value: string | undefined, key: string): void {
    if (value === undefined) return
    const keys = groups[name].get(value)
    keys?.delete(key)
    if (keys?.size === 0) groups[name].delete(value)
  }
  const rowsOf = (keys: Iterable<string>) => [...keys].flatMap((key) => rows.get(key) ?? [])

  return {
    get: (key) => rows.get(key),
    set(row) {
      const key = shape.key(row)
      const old = rows.get(key)
      rows.set(key, row)
      for (const name of names) {
        const [before, after] = [old && shape.groups[name](old), shape.groups[name](row)]
        if (before === after) continue
        leave(name, before, key)
        join(name, after, key)
      }
      if (old) dueKeys.delete(key, shape.dueAt(old))
      dueKeys.add(key, shape.dueAt(row))
    },
    delete(key) {
      const old = rows.get(key)
      if (!old) return
      rows.delete(key)
      for (const name of names) leave(name, shape.groups[name](old), key)
      dueKeys.delete(key, shape.dueAt(old))
    },
    size: () => rows.size,
    oldest(count) {
      const found: Row[] = []
      for (const row of rows.values()) {
        if (found.length >= count) break
        found.push(row)
      }
      return found
    },
    inGroup: (name, value) => rowsOf(groups[name].get(value) ?? []),
    due: (now, limit) => rowsOf(dueKeys.due(now, limit)),
    values: () => [...rows.values()],
  }
}
