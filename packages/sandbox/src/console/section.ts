import type { Language } from '../pages/language.ts'
import type { Html } from '../pages/page.ts'
import type { Sandbox } from '../sandbox.ts'
import type { WorldView } from '../world/world-view.ts'
import type { Topic } from './live-stream.ts'

/** What a section is rendered from. */
export interface View {
  sandbox: Sandbox
  world: WorldView
  query: URLSearchParams
  language: Language
}

type InBothLanguages = Readonly<Record<Language, string>>

/** One page of the console. Its heading is its title. */
export interface Section {
  path: string
  title: InBothLanguages
  /** The entry in the navigation, where it is shorter than the title. */
  tab?: InBothLanguages
  /** The changes after which it must be rendered again. */
  topics: readonly Topic[]
  body: (view: View) => Html
}
