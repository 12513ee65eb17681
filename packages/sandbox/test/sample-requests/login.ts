import type { TestRequests } from './test-request.ts'

export const clientInput = {
  name: 'Test application',
  description: 'For a test',
  redirectUris: ['http://localhost:3000/authorize'],
  webOrigins: [],
  privacyUrl: 'https://example.com/privacy',
  termsUrl: 'https://example.com/terms',
}

export const loginRequests: TestRequests = {
  'GET /account': { path: '/account' },
  'PUT /account/verified': { path: '/account/verified', json: { verificationCode: 'ABC123' } },
  'GET /authorization/userinfo': { path: '/authorization/userinfo' },
  'GET /authorization/oauth2/clients': { path: '/authorization/oauth2/clients' },
  'POST /authorization/oauth2/clients': { path: '/authorization/oauth2/clients', json: clientInput },
  'GET /authorization/oauth2/clients/{clientId}': { path: '/authorization/oauth2/clients/sandbox-client' },
  'PUT /authorization/oauth2/clients/{clientId}': {
    path: '/authorization/oauth2/clients/sandbox-client',
    json: clientInput,
  },
  'DELETE /authorization/oauth2/clients/{clientId}': { path: '/authorization/oauth2/clients/sandbox-client' },
  'GET /authorization/oauth2/clients/{clientId}/gdpr': {
    path: '/authorization/oauth2/clients/sandbox-client/gdpr',
  },
  'GET /balance': { path: '/balance' },
  'GET /users': { path: '/users' },
  'GET /users/{userId}': { path: '/users/w1' },
  'DELETE /users/{userId}': { path: '/users/w1' },
  'PUT /users/{userId}/busyonbusy': { path: '/users/w1/busyonbusy', json: { enabled: true } },
  'PUT /users/{userId}/defaultdevice': { path: '/users/w1/defaultdevice', json: { deviceId: 'e1' } },
  'PUT /users/{userId}/location': { path: '/users/w1/location', json: { addressId: 2 } },
  'PUT /users/{userId}/role': { path: '/users/w1/role', json: { admin: true } },
}
