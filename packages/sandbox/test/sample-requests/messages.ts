import type { TestRequests } from './test-request.ts'

/** The first entry of both accounts' history is a call. */
const entry = '/history/5017300001'
/** The smallest file that passes for a PDF. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type /Page>>endobj\ntrailer<<>>\n%%EOF\n').toString(
  'base64',
)

export const messagesRequests: TestRequests = {
  'GET /history': {
    path: '/history?limit=5&types=CALL&types=FAX&starred=UNSTARRED&archived=false&from=2020-01-01T00:00:00Z',
  },
  'PUT /history': { path: '/history', json: [{ id: '5017300001', read: true }] },
  'DELETE /history': { path: '/history?id=5017300001' },
  'GET /history/export': { path: '/history/export?limit=5' },
  'GET /history/{entryId}': { path: entry },
  'PUT /history/{entryId}': { path: entry, json: { note: 'Rückruf' } },
  'DELETE /history/{entryId}': { path: entry },
  'PUT /history/{entryId}/archive': { path: `${entry}/archive`, json: { value: true } },
  'PUT /history/{entryId}/note': { path: `${entry}/note`, json: { note: 'Rückruf' } },
  'PUT /history/{entryId}/read': { path: `${entry}/read`, json: { value: false } },
  'POST /sessions/sms': {
    path: '/sessions/sms',
    json: { smsId: 's0', recipient: '+491713920003', message: 'Hallo' },
  },
  'GET /{userId}/sms': { path: '/w0/sms' },
  'PUT /{userId}/sms/{smsId}': { path: '/w0/sms/s0', json: { alias: 'SMS' } },
  'GET /{userId}/sms/{smsId}/callerids': { path: '/w0/sms/s0/callerids' },
  'POST /{userId}/sms/{smsId}/callerids': {
    path: '/w0/sms/s0/callerids',
    json: { phonenumber: '+491713920004' },
  },
  'POST /{userId}/sms/{smsId}/callerids/{callerId}/verification': {
    path: '/w0/sms/s0/callerids/1/verification',
    json: { verificationCode: '123456' },
  },
  'PUT /{userId}/sms/{smsId}/callerids/{callerId}': {
    path: '/w0/sms/s0/callerids/0',
    json: { defaultNumber: true },
  },
  'DELETE /{userId}/sms/{smsId}/callerids/{callerId}': { path: '/w0/sms/s0/callerids/1' },
  'POST /sessions/fax': {
    path: '/sessions/fax',
    json: { faxlineId: 'f0', recipient: '+493023125100', filename: 'brief.pdf', base64Content: pdf },
  },
  'POST /sessions/fax/resend': { path: '/sessions/fax/resend', json: { faxId: '5017300002' } },
}
