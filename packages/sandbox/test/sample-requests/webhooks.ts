import type { TestRequests } from './test-request.ts'

const line = '/w0/phonelines/p0/sipgateio'
const urls = { incomingUrl: 'http://localhost:3000/push', outgoingUrl: '' }

export const webhooksRequests: TestRequests = {
  'GET /settings/sipgateio': { path: '/settings/sipgateio' },
  'PUT /settings/sipgateio': {
    path: '/settings/sipgateio',
    json: { ...urls, log: true, whitelist: ['p0', 'g0'] },
  },
  'GET /log/webhooks': { path: '/log/webhooks' },
  'GET /{userId}/phonelines/{phonelineId}/sipgateio': { path: line },
  'PUT /{userId}/phonelines/{phonelineId}/sipgateio': { path: line, json: { ...urls, incomingActive: true } },
  'GET /{userId}/phonelines/{phonelineId}/sipgateio/log': { path: `${line}/log` },
}
