import type { CallHandlers, LiveCalls } from '@sipgate-kit/webhooks'
import type { Response } from 'express'
import type { ComponentChild } from 'preact'
import type { Actions } from '../actions/actions.ts'
import type { TableSchema, Tables } from '../database/tables/tables.ts'
import type { UserRequest } from '../http/user-request.ts'
import type { InEachLanguage } from '../language/language.ts'
import type { Log } from '../log.ts'
import type { MenuEntry } from '../pages/frame.ts'
import type { Pages } from '../pages/pages.ts'
import type { People } from '../people/people.ts'
import type { Platform } from '../platform.ts'
import type { Preferences } from '../preferences/preferences.ts'
import type { LastKnown } from '../user/last-known.ts'

/** A part of desk that people use, such as the balance: a folder here, and a line in `features.ts`. */
export interface Feature extends MenuEntry {
  /** Where it begins. The menu leads there. */
  readonly path: `/${string}`
  /** Its texts in each language; `name` is its entry in the menu. */
  readonly texts: InEachLanguage<{ readonly name: string }>
  /** What the user has to grant before its pages open. */
  readonly scopes: readonly string[]
  /** What its page at `path` needs in addition, where the rest of desk has something of the feature without. */
  readonly pageScopes?: readonly string[]
  /** Its part of the style sheet. */
  readonly style?: URL
  /** Its part of the script: a module of its own for browsers. Pages work without it where their nature allows. */
  readonly script?: URL
  /** What it keeps in desk's database. */
  readonly tables?: TableSchema
  /** Its pages, forms and downloads by method and address. Whoever is not logged in is sent to log in first. */
  readonly routes: (tools: Tools) => Routes
  /**
   * What it shows on the start page. It is left out for users who have not granted `scopes`, and when it fails: the start page must not
   * fail for it.
   */
  readonly card?: (tools: Tools) => (request: UserRequest) => Promise<ComponentChild>
  /** What it does with calls of any user. Of several features, the first that returns an answer decides. */
  readonly calls?: (tools: Tools) => CallHandlers
}

/** What features know of each other. */
export type NamedFeature = Pick<
  Feature,
  'path' | 'texts' | 'scopes' | 'pageScopes' | 'hidden' | 'key' | 'isFor'
>

/** What a user has to grant before the page at the feature's path opens. */
export const neededScopes = ({ scopes, pageScopes = [] }: NamedFeature): readonly string[] => [
  ...scopes,
  ...pageScopes,
]

export type Routes = Readonly<Record<`${'GET' | 'POST'} /${string}`, PageHandler | Route>>

/** A page or form that needs more than the usual. */
export interface Route {
  readonly handle: PageHandler
  /** Files may come with its form, in a body of so many bytes. Default: no files, and 64 kB. */
  readonly uploads?: number
  /** Scopes that this page needs in addition. */
  readonly scopes?: readonly string[]
}

/** What features are built with. */
export interface Tools {
  readonly pages: Pages
  readonly platform: Platform
  readonly log: Log
  /** Desk's own tables. */
  readonly tables: Tables
  /** Everything that costs money or cannot be undone goes through here. */
  readonly actions: Actions
  /** Who a number belongs to. */
  readonly people: People
  /** What users have chosen. */
  readonly preferences: Preferences
  /** What sipgate said last, for when it does not answer. */
  readonly lastKnown: LastKnown
  /** The calls in progress of all accounts. Ask by `request.login.user.masterSipId`. */
  readonly live: LiveCalls
  /** What all features need to be granted, by name. */
  readonly features: readonly NamedFeature[]
  /** What features show on the start page. */
  readonly cards: (request: UserRequest) => Promise<readonly ComponentChild[]>
  /** The tables with data of users, which have a column `user_key`. */
  readonly personalTables: readonly string[]
  /** Desk as a browser sees it, without a slash at the end. */
  readonly appUrl: string
  /** Ends all logins of the user, on every device, here and at sipgate. */
  readonly endLogins: (login: Pick<UserRequest['login'], 'user'>) => Promise<void>
  /** Whether the session of a request goes on: for answers that take longer than a page. */
  readonly isLoggedIn: (request: UserRequest) => Promise<boolean>
}

/** Answers a request for a page. What it throws is shown as a page of its own. */
export type PageHandler = (request: UserRequest, response: Response) => Promise<void> | void
