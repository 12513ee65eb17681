/** Numbers that look random and are the same each time. */
export interface Chances {
  /** From 0 to just below `count`. */
  upTo(count: number): number
  oneOf<Item>(items: readonly Item[]): Item
  hex(length: number): string
}

/** A linear congruential generator (Numerical Recipes' constants): good enough to make a year look lived in. */
export function chances(start: number): Chances {
  let state = start >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return {
    upTo: (count) => Math.floor(next() * count),
    oneOf: <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item,
    hex: (length) => {
      let text = ''
      while (text.length < length)
        text += Math.floor(next() * 0xffff_ffff)
          .toString(16)
          .toUpperCase()
          .padStart(8, '0')
      return text.slice(0, length)
    },
  }
}
