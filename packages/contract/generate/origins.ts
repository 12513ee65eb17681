/** Which file describes a path or a component: `path /balance` → `balance.yaml`, `schema Balance` → the same. */
export type Origins = ReadonlyMap<string, string>

/** A sentence on a path or a component with the file it stands in, if that is known. */
export function inFile(origins: Origins, what: string, sentence: string): string {
  const file = origins.get(what)
  return file === undefined ? sentence : `${file}: ${sentence}`
}
