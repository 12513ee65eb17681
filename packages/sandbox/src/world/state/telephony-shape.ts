import type { OneOf, Shape } from './state-check.ts'

const text = 'text'
const number = 'number'
const flag = 'true or false'
const device: OneOf = { oneOf: ['REGISTER', 'MOBILE', 'EXTERNAL'] }
const greeting = { id: text, alias: text, active: flag, fileId: text } as const

/** What an account holds besides its users: a part of the shape that a snapshot must have. */
export const telephonyShape = {
  addresses: [{ id: text, countrycode: text, state: text, postcode: text, city: text, street: text }],
  numbers: [
    {
      id: text,
      number: text,
      type: { oneOf: ['MOBILE', 'LANDLINE', 'QUICKDIAL', 'INTERNATIONAL'] },
      endpointId: text,
      addressId: text,
      'userId?': text,
    },
  ],
  portings: [
    {
      id: text,
      portDate: text,
      numbers: [{ id: text, number: text }],
      status: number,
      revocable: flag,
      pending: flag,
    },
  ],
  devices: [
    {
      id: text,
      userId: text,
      alias: text,
      type: device,
      dnd: flag,
      callerId: text,
      localPrefix: { value: text, active: flag },
      singleRowDisplay: flag,
      tariffAnnouncement: flag,
      'number?': text,
      'password?': text,
      'online?': flag,
    },
  ],
  phonelines: [
    {
      id: text,
      userId: text,
      alias: text,
      deviceIds: [text],
      blockAnonymous: { enabled: flag, target: { oneOf: ['REJECT', 'VOICEMAIL'] } },
      forwardings: [{ destination: text, timeout: number, active: flag }],
      parallelForwardings: [{ id: text, alias: text, destination: text, active: flag }],
      webhooks: {
        incomingActive: flag,
        outgoingActive: flag,
        incomingUrl: text,
        outgoingUrl: text,
        log: flag,
        certificate: text,
        allowSelfSigned: flag,
      },
      voicemailIds: [text],
    },
  ],
  faxlines: [
    {
      id: text,
      'userId?': text,
      'groupId?': text,
      alias: text,
      tagline: text,
      canSend: flag,
      canReceive: flag,
      callerId: text,
    },
  ],
  smsExtensions: [
    {
      id: text,
      userId: text,
      alias: text,
      callerIds: [
        { id: number, phonenumber: text, verified: flag, defaultNumber: flag, verificationCode: text },
      ],
    },
  ],
  groups: [
    { id: text, alias: text, departmentId: number, userIds: [text], deviceIds: [text], voicemailIds: [text] },
  ],
  voicemails: [
    {
      id: text,
      alias: text,
      extension: text,
      active: flag,
      timeout: number,
      transcription: flag,
      accessNumber: text,
      greetings: [greeting],
    },
  ],
  contacts: [
    {
      id: text,
      name: text,
      family: text,
      given: text,
      picture: 'anything',
      emails: [{ 'email?': text, 'type?': [text] }],
      numbers: [{ 'number?': text, 'type?': [text] }],
      addresses: ['anything'],
      organization: [[text]],
      scope: { oneOf: ['PRIVATE', 'SHARED', 'INTERNAL'] },
      'ownerId?': text,
    },
  ],
  blacklist: [{ phoneNumber: text, isBlock: flag }],
  callRestrictions: [
    { userId: text, foreignSpecial: flag, charged: flag, roaming: flag, highCostForeignNumbers: flag },
  ],
  notifications: [{ id: text, userId: text, about: text, by: text, endpointId: text, target: text }],
  autoRecording: { 'greeting?': greeting, activeFor: [text] },
  webhooks: { incomingUrl: text, outgoingUrl: text, log: flag, whitelist: 'anything' },
  webhookLog: [
    {
      created: text,
      url: text,
      request: text,
      response: text,
      xmlError: text,
      status: text,
      phonelineId: text,
    },
  ],
  history: [
    {
      id: text,
      type: { oneOf: ['CALL', 'VOICEMAIL', 'SMS', 'FAX'] },
      created: text,
      connectionIds: [text],
      archived: flag,
      read: flag,
      starred: flag,
    },
  ],
  outbox: [{ at: number, kind: text, from: text, to: text, text, entryId: text, state: text }],
  files: [{ id: text, content: { kind: { oneOf: ['bytes', 'pdf', 'preview', 'tone'] } } }],
  calls: [
    {
      callId: text,
      origCallId: text,
      xcid: text,
      direction: { oneOf: ['in', 'out'] },
      from: text,
      to: text,
      connectionId: text,
      userIds: [text],
      phase: text,
      legs: [{ id: text, number: text, state: text, muted: flag, hold: flag, owner: flag, charged: flag }],
      muted: flag,
      hold: flag,
      recording: flag,
      recordings: [{ id: text, fileId: text }],
      startedAt: number,
      asked: number,
      digits: text,
      sounds: [text],
      hops: number,
      steps: [{ to: text, after: number }],
    },
  ],
  lastIds: {},
} satisfies Record<string, Shape>
