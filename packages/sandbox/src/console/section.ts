import type { Html } from '../pages/page.ts'
import type { Sandbox } from '../sandbox.ts'
import type { ReadonlyState } from '../world/world-view.ts'
import type { Language, Say } from './language.ts'
import type { Topic } from './live-stream.ts'

/** What a section is drawn from. */
export interface View {
  sandbox: Sandbox
  query: URLSearchParams
  language: Language
  say: Say
  /** Everything the sandbox remembers, now. */
  state(): ReadonlyState
}

/** One page of the console. Its heading is its title. */
export interface Section {
  path: string
  title: (say: Say) => string
  /** The entry in the navigation; without one it is reached from elsewhere. */
  tab?: (say: Say) => string
  /** What it must be drawn anew for. */
  topics: readonly Topic[]
  body: (view: View) => Html
}

/** A time of the sandbox's clock, in the time zone of the machine. */
export function shownTime({ language }: Pick<View, 'language'>, time: number | string): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(time))
}
