import type { TestRequests } from './test-request.ts'

/** A WAV file without a sound. */
export const silence = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA='

export const linesRequests: TestRequests = {
  'GET /{userId}/phonelines': { path: '/w0/phonelines' },
  'POST /{userId}/phonelines': { path: '/w0/phonelines' },
  'GET /{userId}/phonelines/{phonelineId}': { path: '/w0/phonelines/p0' },
  'PUT /{userId}/phonelines/{phonelineId}': { path: '/w0/phonelines/p0', json: { alias: 'Zentrale' } },
  'DELETE /{userId}/phonelines/{phonelineId}': { path: '/w0/phonelines/p0' },
  'GET /{userId}/phonelines/{phonelineId}/blockanonymous': { path: '/w0/phonelines/p0/blockanonymous' },
  'PUT /{userId}/phonelines/{phonelineId}/blockanonymous': {
    path: '/w0/phonelines/p0/blockanonymous',
    json: { enabled: true, target: 'VOICEMAIL' },
  },
  'GET /{userId}/phonelines/{phonelineId}/devices': { path: '/w0/phonelines/p0/devices' },
  'POST /{userId}/phonelines/{phonelineId}/devices': {
    path: '/w0/phonelines/p0/devices',
    json: { deviceId: 'y0' },
  },
  'DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}': { path: '/w0/phonelines/p0/devices/e0' },
  'GET /{userId}/phonelines/{phonelineId}/numbers': { path: '/w0/phonelines/p0/numbers' },
  'GET /{userId}/phonelines/{phonelineId}/forwardings': { path: '/w0/phonelines/p0/forwardings' },
  'PUT /{userId}/phonelines/{phonelineId}/forwardings': {
    path: '/w0/phonelines/p0/forwardings',
    json: { forwardings: [{ destination: '+491713920007', timeout: 20, active: true }] },
  },
  'GET /{userId}/phonelines/{phonelineId}/parallelforwardings': {
    path: '/w0/phonelines/p0/parallelforwardings',
  },
  'POST /{userId}/phonelines/{phonelineId}/parallelforwardings': {
    path: '/w0/phonelines/p0/parallelforwardings',
    json: { destination: '+491713920007', active: true },
  },
  'PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': {
    path: '/w0/phonelines/p0/parallelforwardings/1',
    json: { destination: '+491713920007', active: true },
  },
  'DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': {
    path: '/w0/phonelines/p0/parallelforwardings/1',
  },
  'GET /{userId}/phonelines/{phonelineId}/voicemails': { path: '/w0/phonelines/p0/voicemails' },
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}': {
    path: '/w0/phonelines/p0/voicemails/v0',
    json: { active: true, transcription: true, timeout: 20 },
  },
  'GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': {
    path: '/w0/phonelines/p0/voicemails/v0/greetings',
  },
  'POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': {
    path: '/w0/phonelines/p0/voicemails/v0/greetings',
    json: { filename: 'hallo.wav', base64Content: silence },
  },
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}': {
    path: '/w0/phonelines/p0/voicemails/v0/greetings/1',
    json: { active: true },
  },
  'DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}': {
    path: '/w0/phonelines/p0/voicemails/v0/greetings/1',
  },
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions': {
    path: '/w0/phonelines/p0/voicemails/v0/transcriptions',
    json: { active: false },
  },
  'GET /{userId}/faxlines': { path: '/w0/faxlines' },
  'POST /{userId}/faxlines': { path: '/w0/faxlines' },
  'PUT /{userId}/faxlines/{faxlineId}': { path: '/w0/faxlines/f0', json: { alias: 'Fax' } },
  'DELETE /{userId}/faxlines/{faxlineId}': { path: '/w0/faxlines/f0' },
  'GET /{userId}/faxlines/{faxlineId}/callerid': { path: '/w0/faxlines/f0/callerid' },
  'PUT /{userId}/faxlines/{faxlineId}/callerid': {
    path: '/w0/faxlines/f0/callerid',
    json: { value: '+493023125090' },
  },
  'GET /{userId}/faxlines/{faxlineId}/numbers': { path: '/w0/faxlines/f0/numbers' },
  'PUT /{userId}/faxlines/{faxlineId}/tagline': {
    path: '/w0/faxlines/f0/tagline',
    json: { value: 'Sommer & Winter' },
  },
  'GET /groupfaxlines': { path: '/groupfaxlines?userId=w1' },
  'GET /groupfaxlines/{faxlineId}/callerid': { path: '/groupfaxlines/f2/callerid' },
  'GET /groupfaxlines/{faxlineId}/numbers': { path: '/groupfaxlines/f2/numbers' },
  'GET /voicemails': { path: '/voicemails' },
  'GET /voicemails/{voicemailId}': { path: '/voicemails/v0' },
  'GET /autorecordings/greetings': { path: '/autorecordings/greetings' },
  'POST /autorecordings/greetings': {
    path: '/autorecordings/greetings',
    json: { filename: 'hinweis.wav', base64Content: silence },
  },
  'DELETE /autorecordings/greetings/{greetingId}': { path: '/autorecordings/greetings/2' },
  'GET /autorecordings/{extension}/settings': { path: '/autorecordings/e0/settings' },
  'PUT /autorecordings/{extension}/settings': { path: '/autorecordings/e0/settings', json: { active: true } },
}
