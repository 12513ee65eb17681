// Copied from packages/contract/src/nearest-name.ts by `npm run generate`. Change it there.

/** The one of `names` that `name` was probably meant to be: other case or signs, or a slip or two. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  // Longer ones cannot be near, and comparing takes time.
  if (name.length > 40) return undefined
  const wanted = plain(name)
  let nearest: string | undefined
  let least = Math.min(2, Math.floor(wanted.length / 3)) + 1
  for (const known of names) {
    const slips = distance(wanted, plain(known))
    if (slips < least) [nearest, least] = [known, slips]
  }
  return nearest
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** How many letters must be put in, left out, replaced, or swapped with their neighbour. */
function distance(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const at = (line: readonly number[], index: number) => line[index] ?? Infinity
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      )
    }
    before = above
    above = current
  }
  return above[to.length] ?? Infinity
}
