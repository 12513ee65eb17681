export { createLogin, type Login } from './login/login.ts'
export type { LoginOptions } from './settings/login-options.ts'
export { createConnections, type Connections, type ConnectionsRequest } from './connections/connections.ts'
export type { ConnectionsOptions } from './settings/connections-options.ts'
export type { ClientOptions, RateLimitOptions } from './settings/client-options.ts'
export type { Connection, ReadableConnection, UnreadableConnection } from './connections/connection.ts'
export type { ConnectionEvent, DisconnectedBy } from './connections/connection-event.ts'
export type { ConnectUrlOptions } from './connections/connect-url.ts'
export type { FormToken } from './connections/form-token.ts'
export type {
  Forgotten,
  HeldConnections,
  KeepAliveOptions,
  KeepAliveResult,
  TokenScopes,
  WhichUser,
} from './connections/held-connections.ts'
export type { AccessToken, TokenRequest } from './grants/access-token.ts'
export type { CurrentLogin } from './login/current-login.ts'
export type { Scope } from './generated/scopes.ts'
export type { ApiError, LoginProblem } from './pages/login-problem.ts'
export type { LoginProblemCode } from './pages/problem-status.ts'
export type { LoginEvent } from './login-event.ts'
export { memoryStore, type MemoryStoreOptions } from './stores/memory/memory-store.ts'
export type {
  ConnectionQuery,
  CountWindow,
  Grant,
  LeaseClaim,
  LoginFlow,
  Reencryption,
  Session,
  Store,
  StoredConnection,
  TakenFlow,
  User,
} from './stores/store.ts'
export { parseEncryptionKeys, type EncryptionKey, type EncryptionKeys } from './stores/encryption-keys.ts'
export { isOAuthError, OAuthError, type OAuthErrorCode } from './oauth-error.ts'
export type { Platform } from './platform.ts'
