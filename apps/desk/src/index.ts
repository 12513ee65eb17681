/** Desk, the reference third-party application. */
export {
  otherPort,
  readConfig,
  type Config,
  type Environment,
  type LogLevel,
  type SipgateAccess,
} from './config/config.ts'
export { openDatabase, type Database } from './database/database.ts'
export { reencryptDatabase, type Reencrypted } from './database/reencrypt.ts'
export type { Feature } from './features/feature.ts'
export { startDesk, type RunningDesk } from './start.ts'
export { createDesk, type Desk, type DeskOptions, type SandboxAccess } from './desk.ts'
export { createLog, type Log, type LogOptions } from './log.ts'
export { StartError, type StartErrorCode } from './start-error.ts'
export type { Platform } from './platform.ts'
export { forgetUser } from './user/forget-user.ts'
