// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { RouteRow } from '../read-routes.ts'
import type { OperationName } from './operations.ts'

/** Method name, scopes, and what differs from what the HTTP method lets expect. */
export const routeRows: { readonly [Operation in OperationName]: RouteRow } = {
  "GET /account": ["account.get","* account:read",{"required":{}}],
  "PUT /account/verified": ["account.verify","* account:write",{"effect":"changes"}],
  "GET /authorization/userinfo": ["authorization.userinfo","",{"required":{"sub":"string","masterSipId":"string"}}],
  "GET /authorization/oauth2/clients": ["authorization.clients.list","* authorization:oauth2:clients:read",{"required":{"data":[{"clientId":"string"}]}}],
  "POST /authorization/oauth2/clients": ["authorization.clients.create","* authorization:oauth2:clients:write",{"answer":"json","status":200,"required":{"clientId":"string"}}],
  "GET /authorization/oauth2/clients/{clientId}": ["authorization.clients.get","* authorization:oauth2:clients:read",{"required":{"clientId":"string"}}],
  "PUT /authorization/oauth2/clients/{clientId}": ["authorization.clients.update","* authorization:oauth2:clients:write",{"answer":"json","status":200,"required":{"clientId":"string"}}],
  "DELETE /authorization/oauth2/clients/{clientId}": ["authorization.clients.delete","* authorization:oauth2:clients:write",{"status":202}],
  "GET /authorization/oauth2/clients/{clientId}/gdpr": ["authorization.clients.gdpr","-",{"required":{}}],
  "GET /balance": ["balance.get","* balance:read",{"required":{"amount":"integer","currency":"string"}}],
  "GET /users": ["users.list","* users:read",{"required":{"items":[{"id":"string"}]}}],
  "GET /users/{userId}": ["users.get","* users:read",{"required":{"id":"string"}}],
  "DELETE /users/{userId}": ["users.delete","* users:write",{"answer":"json","status":200}],
  "PUT /users/{userId}/busyonbusy": ["users.setBusyOnBusy","* users:busyonbusy:write"],
  "PUT /users/{userId}/defaultdevice": ["users.setDefaultDevice","* users:read users:defaultdevice:write"],
  "PUT /users/{userId}/location": ["users.setLocation","* users:write"],
  "PUT /users/{userId}/role": ["users.setRole","* users:role:write"],
}
