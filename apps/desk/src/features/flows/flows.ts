import { textOf, type TableRow } from '@sipgate-kit/database'
import {
  numberOf,
  optionalNumberOf,
  optionalTextOf,
  type Statement,
  type Tables,
} from '../../database/tables/tables.ts'
import type { Platform } from '../../platform.ts'
import type { FlowDocument } from './flow.ts'

/** A flow of an account. */
export interface StoredFlow {
  readonly id: string
  /** What is edited; it may have mistakes. */
  readonly draft: FlowDocument
  /** Goes up with each change of the draft. */
  readonly revision: number
  /** What calls follow; undefined if it is switched off. */
  readonly live: FlowVersion | undefined
}

export interface FlowVersion {
  readonly version: number
  readonly document: FlowDocument
  readonly madeAt: number
  readonly madeBy: string | undefined
}

/** What is found for a call. */
export interface LiveFlow {
  readonly id: string
  readonly version: number
  readonly document: FlowDocument
}

export interface Author {
  readonly fullUserId: string
  readonly name: string
}

/** The flows in desk's database. Everything is asked for by account. */
export interface Flows {
  list(account: string): Promise<readonly StoredFlow[]>
  get(account: string, id: string): Promise<StoredFlow | undefined>
  /** Returns the id; undefined if the account has as many as it may. */
  create(account: string, draft: FlowDocument): Promise<string | undefined>
  /** False if somebody else changed the draft since `revision`. */
  saveDraft(account: string, id: string, draft: FlowDocument, revision: number): Promise<boolean>
  /** Makes a version of the document, and lets calls follow it. */
  switchOn(account: string, id: string, document: FlowDocument, author: Author): Promise<void>
  switchOff(account: string, id: string): Promise<void>
  remove(account: string, id: string): Promise<void>
  /** The last versions, newest first. */
  versions(account: string, id: string): Promise<readonly FlowVersion[]>
  /** What calls of a number follow: of several flows, the one that was switched on first. */
  liveFor(account: string, number: string): Promise<LiveFlow | undefined>
  /** What a call began with, even if the flow was changed meanwhile. */
  version(account: string, id: string, version: number): Promise<FlowDocument | undefined>
}

const keptVersions = 20
const mostFlows = 100

const selected =
  'select f.id, f.draft, f.revision, f.live_version, v.document, v.made_at, a.name as made_by from desk_flows f ' +
  'left join desk_flows_versions v on v.flow_id = f.id and v.version = f.live_version ' +
  'left join desk_flows_authors a on a.flow_id = f.id and a.version = f.live_version'

export function createFlows(tables: Tables, platform: Pick<Platform, 'now' | 'randomBytes'>): Flows {
  return {
    async list(account) {
      const rows = await tables.all(`${selected} where f.account = ? order by f.changed_at desc, f.id`, [
        account,
      ])
      return rows.map(flowOf)
    },
    async get(account, id) {
      const row = await tables.get(`${selected} where f.account = ? and f.id = ?`, [account, id])
      return row && flowOf(row)
    },
    async create(account, draft) {
      const id = Buffer.from(platform.randomBytes(12)).toString('base64url')
      const added = await tables.run(
        'insert into desk_flows (id, account, draft, revision, live_version, last_version, changed_at) ' +
          'select cast(? as text), cast(? as text), cast(? as text), 1, cast(null as bigint), 0, cast(? as bigint) where (select count(*) from desk_flows where account = ?) < ?',
        [id, account, JSON.stringify(draft), platform.now(), account, mostFlows],
      )
      return added === 1 ? id : undefined
    },
    async saveDraft(account, id, draft, revision) {
      const changed = await tables.run(
        'update desk_flows set draft = ?, revision = revision + 1, changed_at = ? where account = ? and id = ? and revision = ?',
        [JSON.stringify(draft), platform.now(), account, id, revision],
      )
      return changed === 1
    },
    async switchOn(account, id, document, { fullUserId, name }) {
      const now = platform.now()
      // Each statement looks for the flow again: an id of somebody else changes nothing.
      const own = 'from desk_flows where account = ? and id = ?'
      const statements: Statement[] = [
        {
          sql: 'update desk_flows set last_version = last_version + 1, live_version = last_version + 1, changed_at = ? where account = ? and id = ?',
          values: [now, account, id],
        },
        {
          sql: `insert into desk_flows_versions (flow_id, version, document, made_at) select id, live_version, cast(? as text), cast(? as bigint) ${own}`,
          values: [JSON.stringify(document), now, account, id],
        },
        {
          sql: `insert into desk_flows_authors (flow_id, version, user_key, name) select id, live_version, cast(? as text), cast(? as text) ${own}`,
          values: [fullUserId, name, account, id],
        },
        ...document.numbers.map((number) => ({
          sql:
            `insert into desk_flows_numbers (account, number, flow_id, since) select account, cast(? as text), id, cast(? as bigint) ${own} ` +
            'on conflict (account, number, flow_id) do nothing',
          values: [number, now, account, id],
        })),
        {
          sql: `delete from desk_flows_numbers where account = ? and flow_id = ? and number not in (${document.numbers.map(() => '?').join(', ') || "''"})`,
          values: [account, id, ...document.numbers],
        },
        ...['desk_flows_versions', 'desk_flows_authors'].map((table) => ({
          sql: `delete from ${table} where flow_id = ? and version <= (select last_version - ? ${own})`,
          values: [id, keptVersions, account, id],
        })),
      ]
      await tables.batch(statements)
    },
    async switchOff(account, id) {
      await tables.batch([
        {
          sql: 'update desk_flows set live_version = null where account = ? and id = ?',
          values: [account, id],
        },
        { sql: 'delete from desk_flows_numbers where account = ? and flow_id = ?', values: [account, id] },
      ])
    },
    async remove(account, id) {
      const own = 'flow_id in (select id from desk_flows where account = ? and id = ?)'
      await tables.batch([
        ...['desk_flows_versions', 'desk_flows_authors', 'desk_flows_numbers'].map((table) => ({
          sql: `delete from ${table} where ${own}`,
          values: [account, id],
        })),
        { sql: 'delete from desk_flows where account = ? and id = ?', values: [account, id] },
      ])
    },
    async versions(account, id) {
      const rows = await tables.all(
        'select v.version as live_version, v.document, v.made_at, a.name as made_by from desk_flows f ' +
          'join desk_flows_versions v on v.flow_id = f.id ' +
          'left join desk_flows_authors a on a.flow_id = v.flow_id and a.version = v.version ' +
          'where f.account = ? and f.id = ? order by v.version desc',
        [account, id],
      )
      return rows.flatMap((row) => versionOf(row) ?? [])
    },
    async liveFor(account, number) {
      const row = await tables.get(
        'select f.id, f.live_version, v.document from desk_flows_numbers n join desk_flows f on f.id = n.flow_id ' +
          'join desk_flows_versions v on v.flow_id = f.id and v.version = f.live_version ' +
          'where n.account = ? and n.number = ? and f.account = n.account order by n.since, n.flow_id limit 1',
        [account, number],
      )
      if (!row) return undefined
      return {
        id: textOf(row, 'id'),
        version: numberOf(row, 'live_version'),
        document: documentOf(row, 'document'),
      }
    },
    async version(account, id, version) {
      const row = await tables.get(
        'select v.document from desk_flows f join desk_flows_versions v on v.flow_id = f.id ' +
          'where f.account = ? and f.id = ? and v.version = ?',
        [account, id, version],
      )
      return row && documentOf(row, 'document')
    },
  }
}

const documentOf = (row: TableRow, column: string) => JSON.parse(textOf(row, column)) as FlowDocument

function versionOf(row: TableRow): FlowVersion | undefined {
  const version = optionalNumberOf(row, 'live_version')
  if (version === undefined || optionalTextOf(row, 'document') === undefined) return undefined
  return {
    version,
    document: documentOf(row, 'document'),
    madeAt: numberOf(row, 'made_at'),
    madeBy: optionalTextOf(row, 'made_by'),
  }
}

const flowOf = (row: TableRow): StoredFlow => ({
  id: textOf(row, 'id'),
  draft: documentOf(row, 'draft'),
  revision: numberOf(row, 'revision'),
  live: versionOf(row),
})
