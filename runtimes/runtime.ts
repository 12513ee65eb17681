import type { PackedClient } from './packed-client.ts'
import type { ScriptedServer } from './scripted-server.ts'

/** What the program is given. */
export interface Given {
  readonly apiUrl: string
  readonly tokenId: string
  readonly token: string
  readonly scriptedUrl: string
}

export interface Result {
  readonly name: string
  readonly ok: boolean
  readonly problem?: string
}

export interface Stage {
  readonly packed: PackedClient
  readonly scripted: ScriptedServer
  readonly given: Given
}

export type Tried =
  { readonly version: string; readonly results: readonly Result[] } | { readonly skipped: string }

/** One runtime: how the program is run in it. */
export interface Runtime {
  readonly title: string
  tryOn(stage: Stage): Promise<Tried>
}
