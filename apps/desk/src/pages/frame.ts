import type { Request } from 'express'
import type { Assets } from '../http/assets.ts'
import type { InEachLanguage, Language } from '../language/language.ts'
import type { PageText } from './text.en.ts'

/** How to log in to a local sandbox, and where to see what happens inside it. */
export interface SandboxLogin {
  readonly username: string
  readonly password: string
  readonly consoleUrl?: string
}

/** An entry of the menu. A feature is one. */
export interface MenuEntry {
  /** Where it leads: a path of desk. Pages below it belong to it, too. */
  readonly path: string
  readonly texts: InEachLanguage<{ readonly name: string }>
  /** The letter that opens it after `g`. */
  readonly key?: string
  /** Whether the menu leaves it out: other pages lead there. Default false. */
  readonly hidden?: boolean
  /** Whether the menu shows it to whoever asks. Its pages check that for themselves. Default: to everybody. */
  readonly isFor?: (request: Request) => boolean
}

/** Everything around the content of a page. */
export interface Frame {
  readonly language: Language
  readonly text: PageText
  readonly assets: Assets
  /** Where the language links lead: a path of desk that a GET may open again. */
  readonly address: string
  /** What was asked for, also by a form: where in the menu this is. */
  readonly place: string
  readonly menu: readonly MenuEntry[]
  readonly sandbox?: SandboxLogin | undefined
  /** Undefined: nobody is logged in. */
  readonly user?: { readonly name: string; readonly csrfToken: string; readonly id: string } | undefined
}
