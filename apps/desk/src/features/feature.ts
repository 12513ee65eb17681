import type { Request, Response } from 'express'
import type { InEachLanguage } from '../language/language.ts'
import type { MenuEntry } from '../pages/frame.ts'
import type { Pages } from '../pages/pages.ts'
import type { Platform } from '../platform.ts'

/** A part of desk that people use, such as the balance: a folder here, and a line in `features.ts`. */
export interface Feature extends MenuEntry {
  /** Where it begins. The menu leads there. */
  readonly path: string
  /** Its texts in each language; `name` is its entry in the menu. */
  readonly texts: InEachLanguage<{ readonly name: string }>
  /** What the user has to grant before its pages open. */
  readonly scopes: readonly string[]
  /** Its part of the style sheet. */
  readonly style?: URL
  /** Its pages by address. They are only read; whoever is not logged in is sent to log in first. */
  readonly routes: (tools: Tools) => Readonly<Record<`GET /${string}`, PageHandler>>
}

/** What features are built with. */
export interface Tools {
  readonly pages: Pages
  readonly platform: Platform
}

/** Answers a request for a page. What it throws is shown as a page of its own. */
export type PageHandler = (request: UserRequest, response: Response) => Promise<void> | void

/** A request of somebody who is logged in and has granted the feature's scopes. */
export type UserRequest = Request & {
  [Name in 'login' | 'profile' | 'sipgate']: NonNullable<Request[Name]>
}
