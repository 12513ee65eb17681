// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { OperationName } from '../operations.ts'
import type { OperationChecks } from '../../validators.ts'

/** Loads the checks of one operation; undefined where there is neither a body nor a JSON answer. */
export const checks: { readonly [Operation in OperationName]: (() => Promise<OperationChecks>) | undefined } = {
  'GET /account': () => import('./account.get.ts'),
  'PUT /account/verified': () => import('./account.verify.ts'),
  'GET /authorization/userinfo': () => import('./authorization.userinfo.ts'),
  'GET /authorization/oauth2/clients': () => import('./authorization.clients.list.ts'),
  'POST /authorization/oauth2/clients': () => import('./authorization.clients.create.ts'),
  'GET /authorization/oauth2/clients/{clientId}': () => import('./authorization.clients.get.ts'),
  'PUT /authorization/oauth2/clients/{clientId}': () => import('./authorization.clients.update.ts'),
  'DELETE /authorization/oauth2/clients/{clientId}': undefined,
  'GET /authorization/oauth2/clients/{clientId}/gdpr': () => import('./authorization.clients.gdpr.ts'),
  'GET /balance': () => import('./balance.get.ts'),
  'GET /users': () => import('./users.list.ts'),
  'GET /users/{userId}': () => import('./users.get.ts'),
  'DELETE /users/{userId}': () => import('./users.delete.ts'),
  'PUT /users/{userId}/busyonbusy': () => import('./users.setBusyOnBusy.ts'),
  'PUT /users/{userId}/defaultdevice': () => import('./users.setDefaultDevice.ts'),
  'PUT /users/{userId}/location': () => import('./users.setLocation.ts'),
  'PUT /users/{userId}/role': () => import('./users.setRole.ts'),
}
