/** Numbers to be drawn, whatever the drawing. */
export interface Chart {
  /** Unique on the page, for the ids of its parts. */
  readonly id: string
  readonly title: string
  /** What it shows in a sentence, for those who do not see it. */
  readonly description: string
  /** What the values of each series belong to, such as days, in order. */
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** How a value is written in full. */
  readonly format: (value: number) => string
  /** How a value is written at the axis. Default: in full. */
  readonly formatTick?: (value: number) => string
}

export interface Series {
  readonly name: string
  /** One for each label. */
  readonly values: readonly number[]
}
