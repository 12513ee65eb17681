/** How many streams each user has open in this process. */
export interface StreamPlaces {
  /** Undefined if the user has too many; otherwise what gives the place back. */
  take(user: string): (() => void) | undefined
}

export function createStreamPlaces(most: number): StreamPlaces {
  const taken = new Map<string, number>()
  return {
    take(user) {
      const count = taken.get(user) ?? 0
      if (count >= most) return undefined
      taken.set(user, count + 1)
      let isGivenBack = false
      return () => {
        if (isGivenBack) return
        isGivenBack = true
        const left = (taken.get(user) ?? 1) - 1
        if (left > 0) taken.set(user, left)
        else taken.delete(user)
      }
    },
  }
}
