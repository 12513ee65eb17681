import type { AccountState, State, UserState } from '../state/state.ts'
import { stateProblem } from '../state/state.ts'
import { SandboxError } from '../../sandbox-error.ts'
import { pat, user } from './people.ts'
import {
  callRestrictions,
  externalDevice,
  faxline,
  mobileDevice,
  number,
  phoneline,
  registerDevice,
  smsExtension,
  voicemail,
} from '../accounts/new-extension.ts'

type Fields = Record<string, unknown>

/**
 * Applies a description to a fresh state: it changes or adds what it names and leaves the rest. Things are identified
 * by their ids, accounts by their number, clients by their id.
 * @throws SandboxError `invalid_seed`
 */
export function applySeed(state: State, description: unknown): State {
  const { accounts = [], clients = [], ...rest } = objectOf('The seed', description)
  refuseUnknown('The seed', rest, 'accounts and clients')
  for (const described of listOf('accounts', accounts)) addAccount(state, described)
  for (const { clientId, ...fields } of listOf('clients', clients))
    addClient(state, textOf('clientId', clientId), fields)
  const problem = stateProblem(state)
  if (problem === undefined) return state
  throw invalid(`The seed does not make a valid state: ${problem}.`)
}

function addAccount(state: State, described: Fields): void {
  const masterSipId = textOf('masterSipId', described['masterSipId'])
  if (!/^\d{7}$/.test(masterSipId))
    throw invalid('masterSipId must be seven digits in quotes, such as "1000003".')
  let account = state.accounts.find((candidate) => candidate.masterSipId === masterSipId)
  if (!account) {
    account = emptyAccount(masterSipId)
    state.accounts.push(account)
  }
  const into = account as unknown as Fields
  for (const [field, value] of Object.entries(described)) {
    if (!(field in account))
      refuseUnknown(`Account ${masterSipId}`, { [field]: value }, Object.keys(account).join(', '))
    const make = makers[field]
    if (make) into[field] = mergeList(field, into[field] as Fields[], listOf(field, value), make)
    else into[field] = isObject(value) && isObject(into[field]) ? { ...into[field], ...value } : value
  }
  for (const { id } of account.users) {
    if (!account.callRestrictions.some(({ userId }) => userId === id))
      account.callRestrictions.push(callRestrictions(id))
  }
  raiseLastIds(account)
}

/** An object of which a seed gives only some fields. */
const makers: Record<string, (fields: Fields) => object> = {
  users: (fields) => {
    const { id, username, password, locale, profile, ...ofProfile } = fields
    const name = textOf('username', username ?? id)
    const made: UserState = user(textOf('id', id), 0, name, {
      admin: false,
      ...ofProfile,
      ...objectOf('profile', profile ?? {}),
    })
    return {
      ...made,
      loginSub: `f:5a9d0b0e-5a9d-4b0e-8a9d-5a9d0b0e0000:${name}`,
      ...(password !== undefined && { password }),
      ...(locale !== undefined && { locale }),
    }
  },
  devices: (fields) => {
    const common = {
      ...fields,
      id: textOf('id', fields['id']),
      userId: textOf('userId', fields['userId']),
      alias: textOf('alias', fields['alias'] ?? fields['id']),
    }
    if (common.id.startsWith('y')) return mobileDevice({ simState: 'ACTIVE', ...common })
    if (common.id.startsWith('x')) return externalDevice({ number: '', ...common })
    return registerDevice(common)
  },
  phonelines: (fields) => phoneline({ ...named(fields), userId: textOf('userId', fields['userId']) }),
  faxlines: (fields) => faxline(named(fields)),
  smsExtensions: (fields) => ({
    ...smsExtension(
      textOf('id', fields['id']),
      textOf('userId', fields['userId']),
      textOf('alias', fields['alias'] ?? fields['id']),
    ),
    ...fields,
  }),
  voicemails: (fields) => ({
    ...voicemail(
      textOf('id', fields['id']),
      textOf('extension', fields['extension']),
      textOf('alias', fields['alias'] ?? fields['id']),
    ),
    ...fields,
  }),
  groups: (fields) => ({ departmentId: 1, userIds: [], deviceIds: [], voicemailIds: [], ...named(fields) }),
  numbers: (fields) => ({
    ...number(
      textOf('id', fields['id']),
      textOf('number', fields['number']),
      textOf('endpointId', fields['endpointId'] ?? ''),
    ),
    ...fields,
  }),
  contacts: (fields) => ({
    given: '',
    family: '',
    picture: null,
    emails: [],
    numbers: [],
    addresses: [],
    organization: [],
    scope: 'SHARED',
    name: textOf('name', fields['name']),
    ...fields,
  }),
  personalAccessTokens: (fields) => ({
    ...pat(
      textOf('tokenId', fields['tokenId']),
      textOf('token', fields['token']),
      textOf('userId', fields['userId']),
    ),
    ...fields,
  }),
  history: (fields) => ({ archived: false, read: false, starred: false, connectionIds: [], ...fields }),
  addresses: (fields) => ({
    countrycode: 'DE',
    state: '',
    street: '',
    number: '',
    address1: '',
    address2: '',
    ...fields,
  }),
}

function named(fields: Fields) {
  return {
    ...fields,
    id: textOf('id', fields['id']),
    alias: textOf('alias', fields['alias'] ?? fields['id']),
  }
}

function mergeList(
  what: string,
  before: readonly Fields[],
  described: readonly Fields[],
  make: (fields: Fields) => object,
): object[] {
  const key = what === 'personalAccessTokens' ? 'tokenId' : 'id'
  const after: object[] = [...before]
  for (const fields of described) {
    const there = before.findIndex((item) => item[key] === fields[key])
    if (there < 0) after.push(make(fields))
    else if (what === 'users') after[there] = mergeUser(before[there] ?? {}, fields)
    else after[there] = { ...before[there], ...fields }
  }
  return after
}

function mergeUser(
  before: Fields,
  { id, username, password, locale, profile, ...ofProfile }: Fields,
): Fields {
  const given = Object.entries({ id, username, password, locale }).filter(([, value]) => value !== undefined)
  return {
    ...before,
    ...Object.fromEntries(given),
    profile: {
      ...objectOf('profile', before['profile'] ?? {}),
      ...ofProfile,
      ...objectOf('profile', profile ?? {}),
    },
  }
}

function addClient(state: State, clientId: string, fields: Fields): void {
  const there = state.clients.filter((client) => client.clientId === clientId)
  for (const client of there) Object.assign(client, fields)
  const [model] = state.clients
  if (there.length > 0 || !model) return
  const fresh = {
    ...model,
    clientSecret: `secret-of-${clientId}`,
    name: clientId,
    description: '',
    realm: 'third-party' as const,
  }
  state.clients.push({ ...fresh, ...fields, clientId })
}

function emptyAccount(masterSipId: string): AccountState {
  return {
    masterSipId,
    domain: 'sipgate.de',
    details: {
      company: '',
      mainProductType: 'TEAM',
      logoUrl: '',
      verified: true,
      historyLifeTime: 'UNLIMITED',
    },
    verificationCode: 'ABC123',
    balance: { amount: 100_000, currency: 'EUR' },
    users: [],
    personalAccessTokens: [],
    addresses: [],
    numbers: [],
    portings: [],
    devices: [],
    phonelines: [],
    faxlines: [],
    smsExtensions: [],
    groups: [],
    voicemails: [],
    contacts: [],
    blacklist: [],
    callRestrictions: [],
    notifications: [],
    autoRecording: { activeFor: [] },
    webhooks: { incomingUrl: '', outgoingUrl: '', log: true, whitelist: null },
    webhookLog: [],
    history: [],
    files: [],
    outbox: [],
    calls: [],
    lastIds: {},
  }
}

/** Objects created later must not reuse an id from the seed. */
function raiseLastIds(account: AccountState): void {
  const extensions = [account.devices, account.phonelines, account.faxlines, account.voicemails].flat()
  for (const { id } of extensions) {
    const letter = id.charAt(0)
    account.lastIds[letter] = Math.max(account.lastIds[letter] ?? -1, Number(id.slice(1)))
  }
  for (const { id } of account.numbers)
    account.lastIds['number'] = Math.max(account.lastIds['number'] ?? 0, Number(id))
}

function objectOf(what: string, value: unknown): Fields {
  if (isObject(value)) return value
  throw invalid(`${what} must be an object.`)
}

function listOf(what: string, value: unknown): Fields[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => objectOf(`${what}[${index}]`, item))
  throw invalid(`${what} must be a list.`)
}

function textOf(what: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw invalid(`${what} is missing or not a string; put numbers in quotes.`)
}

function refuseUnknown(where: string, rest: Fields, known: string): void {
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined)
    throw invalid(`${where} has no field "${unknown.slice(0, 40)}"; it has ${known}.`)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(message: string): SandboxError {
  return new SandboxError('invalid_seed', message)
}
