export { createLogin, type Login } from './login/login.ts'
export type { LoginOptions } from './settings/login-options.ts'
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
