/** How long a sound is, or why nobody would hear it. */
export type Sound = { seconds: number } | { problem: string }
