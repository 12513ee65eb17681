import type { Assets } from '../assets.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text/text.ts'

/** What a local sandbox lets a visitor know: how to log in, and where to look behind the scenes. */
export interface SandboxLogin {
  readonly username: string
  readonly password: string
  readonly consoleUrl?: string
}

/** What every page needs besides its content. */
export interface Frame {
  readonly language: Language
  readonly text: Text
  readonly assets: Assets
  /** Where the links that switch the language point to: a path of desk that a GET may open again. */
  readonly path: string
  readonly requestId: string
  readonly sandbox?: SandboxLogin | undefined
  /** Undefined: nobody is logged in. */
  readonly user?: { readonly name: string; readonly csrfToken: string } | undefined
}
