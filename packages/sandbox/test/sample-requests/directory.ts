import type { TestRequests } from './test-request.ts'

const email = 'ada@example.com'
const number = '+491713920008'
const encoded = (text: string) => Buffer.from(text).toString('base64')

export const directoryRequests: TestRequests = {
  'GET /contacts': { path: '/contacts?limit=5&offset=0' },
  'POST /contacts': { path: '/contacts', json: { name: 'Neu', scope: 'PRIVATE' } },
  'DELETE /contacts': { path: '/contacts' },
  'GET /contacts/{contactId}': { path: '/contacts/c0ffee00-0000-4000-8000-000000000001' },
  'PUT /contacts/{contactId}': {
    path: '/contacts/c0ffee00-0000-4000-8000-000000000001',
    json: { name: 'Anders', scope: 'SHARED' },
  },
  'DELETE /contacts/{contactId}': { path: '/contacts/c0ffee00-0000-4000-8000-000000000001' },
  'GET /contacts/internal': { path: '/contacts/internal' },
  'POST /contacts/import/csv': {
    path: '/contacts/import/csv',
    json: { base64Content: encoded('firstname,lastname,number\r\nAda,Neu,+493023125101\r\n') },
  },
  'POST /contacts/import/google': { path: '/contacts/import/google', json: { token: 'a token of Google' } },
  'GET /contacts/csv': { path: '/contacts/csv' },
  'GET /contacts/vcard': { path: '/contacts/vcard' },
  'PUT /contacts/vcard': {
    path: '/contacts/vcard',
    json: { data: [{ item: { FN: [{ value: 'Ada Neu' }] } }] },
  },
  'GET /numbers': { path: '/numbers?offset=1&limit=2' },
  'GET /{userId}/numbers': { path: '/w0/numbers' },
  'PUT /numbers/{numberId}': {
    path: '/numbers/6',
    json: { endpointId: 'p0', releaseForMnp: false, quickDial: false },
  },
  'POST /numbers/quickdial': { path: '/numbers/quickdial', json: { userId: 'w0', number: '77' } },
  'GET /numbers/quickdial/validation/{quickDialNumber}': { path: '/numbers/quickdial/validation/77' },
  'PUT /numbers/quickdial/{numberId}': {
    path: '/numbers/quickdial/10',
    json: { userId: 'w0', number: '78' },
  },
  'DELETE /numbers/quickdial/{numberId}': { path: '/numbers/quickdial/10' },
  'GET /portings': { path: '/portings' },
  'GET /portings/{portingId}': { path: '/portings/1' },
  'DELETE /portings/{portingId}': { path: '/portings/1' },
  'GET /blacklist/incoming': { path: '/blacklist/incoming' },
  'POST /blacklist/incoming': {
    path: '/blacklist/incoming',
    json: { phoneNumber: '+492214710001', isBlock: true },
  },
  'DELETE /blacklist/incoming/{phoneNumber}': { path: '/blacklist/incoming/%2B492214710666' },
  'GET /callrestrictions': { path: '/callrestrictions?userIds=w0&userIds=w1' },
  'POST /{userId}/callrestrictions/{restriction}': {
    path: '/w0/callrestrictions/charged',
    json: { enabled: true },
  },
  'GET /{userId}/notifications': { path: '/w0/notifications' },
  'POST /{userId}/notifications/call/email': {
    path: '/w0/notifications/call/email',
    json: { endpointId: 'p0', direction: 'INCOMING', cause: 'MISSED', email },
  },
  'POST /{userId}/notifications/call/sms': {
    path: '/w0/notifications/call/sms',
    json: { endpointId: 'p0', direction: 'INCOMING', cause: 'MISSED', number },
  },
  'POST /{userId}/notifications/fax/email': {
    path: '/w0/notifications/fax/email',
    json: { faxlineId: 'f0', direction: 'INCOMING', email },
  },
  'POST /{userId}/notifications/fax/report': {
    path: '/w0/notifications/fax/report',
    json: { faxlineId: 'f0', email },
  },
  'POST /{userId}/notifications/fax/sms': {
    path: '/w0/notifications/fax/sms',
    json: { faxlineId: 'f0', direction: 'INCOMING', number },
  },
  'POST /{userId}/notifications/sms/email': {
    path: '/w0/notifications/sms/email',
    json: { endpointId: 's0', email },
  },
  'POST /{userId}/notifications/voicemail/email': {
    path: '/w0/notifications/voicemail/email',
    json: { voicemailId: 'v0', email },
  },
  'POST /{userId}/notifications/voicemail/sms': {
    path: '/w0/notifications/voicemail/sms',
    json: { voicemailId: 'v0', number },
  },
  'DELETE /{userId}/notifications/{notificationId}': { path: '/w0/notifications/1' },
  'GET /app/properties': { path: '/app/properties' },
  'GET /app/links': { path: '/app/links' },
  'GET /translations/{language}': { path: '/translations/de' },
  'GET /': { path: '/' },
  'POST /passwordreset': { path: '/passwordreset', json: { username: 'demo' } },
}
