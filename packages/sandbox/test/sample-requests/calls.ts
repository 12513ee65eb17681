import type { Sandbox } from '../../src/sandbox.ts'
import type { TestRequests } from './test-request.ts'

const call = { prepare: putThroughACall }

export const callsRequests: TestRequests = {
  'GET /calls': { path: '/calls', ...call },
  'DELETE /calls/{callId}': { path: '/calls/C0FFEE', ...call },
  'PUT /calls/{callId}/hold': { path: '/calls/C0FFEE/hold', json: { value: true }, ...call },
  'PUT /calls/{callId}/muted': { path: '/calls/C0FFEE/muted', json: { value: true }, ...call },
  'PUT /calls/{callId}/recording': {
    path: '/calls/C0FFEE/recording',
    json: { value: true, announcement: false },
    ...call,
  },
  'POST /calls/{callId}/announcements': {
    path: '/calls/C0FFEE/announcements',
    json: { url: 'https://example.com/hello.wav' },
    ...call,
  },
  'POST /calls/{callId}/dtmf': { path: '/calls/C0FFEE/dtmf', json: { sequence: '1#' }, ...call },
  'POST /calls/{callId}/transfer': {
    path: '/calls/C0FFEE/transfer',
    json: { attended: false, phoneNumber: '+493023125001' },
    ...call,
  },
  'POST /sessions/calls': { path: '/sessions/calls', json: { caller: 'e0', callee: '+492214710001' } },
  'POST /sessions/voicemail/play': {
    path: '/sessions/voicemail/play',
    json: { deviceId: 'e0', datadId: '777' },
    prepare: leaveAMessage,
  },
  'POST /sessions/voicemail/recording': {
    path: '/sessions/voicemail/recording',
    json: { deviceId: 'e0', targetId: 'v0', endpoint: '' },
  },
  'POST /sessions/ivr/recording': {
    path: '/sessions/ivr/recording',
    json: { deviceId: 'e0', targetId: 'h0', endpoint: 'MAIN' },
  },
}

/** `C0FFEE`: somebody outside talks to Dana. */
function putThroughACall(sandbox: Sandbox): void {
  const leg = { state: 'talking' as const, muted: false, hold: false, charged: false }
  const state = sandbox.snapshot()
  state.accounts[0]?.calls.push({
    callId: 'C0FFEE',
    origCallId: 'C0FFEE',
    xcid: '0123456789abcdef',
    direction: 'in',
    from: '+492214710001',
    to: '+493023125000',
    connectionId: 'p0',
    userIds: ['w0'],
    phase: 'talking',
    legs: [
      { id: '1', number: '+492214710001', owner: false, ...leg },
      { id: '2', number: '+493023125000', owner: true, deviceId: 'e0', ...leg },
    ],
    muted: false,
    hold: false,
    recording: false,
    recordings: [],
    startedAt: sandbox.clock.now(),
    answeredAt: sandbox.clock.now(),
    answeredBy: 'e0',
    answeringNumber: '+493023125000',
    asked: 0,
    digits: '',
    sounds: [],
    steps: [],
    hops: 0,
  })
  sandbox.restore(state)
}

function leaveAMessage(sandbox: Sandbox): void {
  const state = sandbox.snapshot()
  state.accounts[0]?.history.unshift({
    id: '777',
    type: 'VOICEMAIL',
    created: '2026-01-05T09:00:00Z',
    connectionIds: ['p0'],
    archived: false,
    read: false,
    starred: false,
    duration: 9,
  })
  sandbox.restore(state)
}
