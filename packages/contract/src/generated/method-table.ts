// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { MethodTable } from '../method-table.ts'

export const methodTable: MethodTable = {
  account: {
    get: ["GET /account"],
    verify: ["PUT /account/verified",{"effect":"changes"}],
  },
  addresses: {
    list: ["GET /addresses"],
    count: ["GET /addresses/itemCount",{"needs":["itemCount"]}],
    get: ["GET /addresses/{addressId}"],
    update: ["PUT /addresses/{addressId}"],
    numbers: {
      list: ["GET /addresses/{addressId}/numbers"],
    },
  },
  app: {
    events: {
      list: ["GET /app/events"],
      delete: ["DELETE /app/events/{id}",{"answer":"json"}],
    },
    links: {
      get: ["GET /app/links",{"public":true}],
    },
    properties: {
      get: ["GET /app/properties"],
    },
    terms: {
      get: ["GET /app/tacs",{"needs":["accepted"]}],
    },
    users: {
      list: ["GET /app/users"],
    },
  },
  authorization: {
    userinfo: {
      get: ["GET /authorization/userinfo",{"needs":["sub","masterSipId"]}],
    },
    clients: {
      list: ["GET /authorization/oauth2/clients",{"needs":["data"]}],
      create: ["POST /authorization/oauth2/clients",{"needs":["clientId"]}],
      get: ["GET /authorization/oauth2/clients/{clientId}",{"needs":["clientId"]}],
      update: ["PUT /authorization/oauth2/clients/{clientId}",{"needs":["clientId"]}],
      delete: ["DELETE /authorization/oauth2/clients/{clientId}"],
      gdpr: {
        get: ["GET /authorization/oauth2/clients/{clientId}/gdpr",{"public":true}],
      },
    },
  },
  autoRecordings: {
    greeting: {
      get: ["GET /autorecordings/greetings"],
      create: ["POST /autorecordings/greetings"],
      delete: ["DELETE /autorecordings/greetings/{greetingId}"],
    },
    settings: {
      get: ["GET /autorecordings/{extension}/settings",{"needs":["active"]}],
      set: ["PUT /autorecordings/{extension}/settings",{"needs":["active"]}],
    },
  },
  balance: {
    get: ["GET /balance",{"needs":["amount","currency"]}],
  },
  blacklist: {
    list: ["GET /blacklist/incoming"],
    create: ["POST /blacklist/incoming",{"needs":["phoneNumber"]}],
    delete: ["DELETE /blacklist/incoming/{phoneNumber}"],
  },
  callRestrictions: {
    get: ["GET /callrestrictions",{"query":true}],
    set: ["POST /{userId}/callrestrictions/{restriction}",{"effect":"idempotent","answer":"json"}],
  },
  calls: {
    list: ["GET /calls",{"needs":["data"]}],
    startOnNeo: ["POST /calls",{"effect":"costs-money","needs":["callId"]}],
    start: ["POST /sessions/calls",{"effect":"costs-money","needs":["sessionId"]}],
    hangUp: ["DELETE /calls/{callId}"],
    playAnnouncement: ["POST /calls/{callId}/announcements"],
    sendDtmf: ["POST /calls/{callId}/dtmf"],
    setHold: ["PUT /calls/{callId}/hold"],
    setMuted: ["PUT /calls/{callId}/muted"],
    setRecording: ["PUT /calls/{callId}/recording",{"effect":"changes"}],
    transfer: ["POST /calls/{callId}/transfer",{"effect":"costs-money"}],
  },
  channels: {
    events: {
      list: ["GET /channels/{channelId}/events",{"needs":[]}],
    },
  },
  contacts: {
    importCsv: ["POST /contacts/import/csv"],
    importGoogle: ["POST /contacts/import/google"],
    exportCsv: ["GET /contacts/csv",{"answer":"text","query":true}],
    vcards: {
      list: ["GET /contacts/vcard",{"needs":["contacts"],"query":true}],
      set: ["PUT /contacts/vcard",{"effect":"changes","needs":["result"],"query":["scope"]}],
    },
    list: ["GET /contacts",{"paged":true,"query":true}],
    create: ["POST /contacts"],
    deleteMany: ["DELETE /contacts",{"body":"fields","selects":["contactIds","scope","source"]}],
    get: ["GET /contacts/{contactId}",{"needs":["id"]}],
    update: ["PUT /contacts/{contactId}"],
    delete: ["DELETE /contacts/{contactId}",{"query":true}],
    internal: {
      list: ["GET /contacts/internal"],
    },
  },
  devices: {
    list: ["GET /{userId}/devices",{"query":true}],
    create: ["POST /{userId}/devices",{"effect":"costs-money","needs":["id"]}],
    register: {
      create: ["POST /{userId}/devices/register",{"effect":"costs-money","needs":["id"]}],
    },
    mobile: {
      create: ["POST /{userId}/devices/mobile",{"effect":"costs-money","needs":["id"]}],
    },
    external: {
      create: ["POST /{userId}/devices/external",{"effect":"costs-money","needs":["id"]}],
      setIncomingCallDisplay: ["PUT /devices/{deviceId}/external/incomingcalldisplay"],
      setTargetNumber: ["PUT /devices/{deviceId}/external/targetnumber"],
    },
    get: ["GET /devices/{deviceId}",{"needs":["id"]}],
    update: ["PUT /devices/{deviceId}"],
    delete: ["DELETE /devices/{deviceId}"],
    setAlias: ["PUT /devices/{deviceId}/alias"],
    callerId: {
      get: ["GET /devices/{deviceId}/callerid"],
      set: ["PUT /devices/{deviceId}/callerid"],
    },
    resetPassword: ["POST /devices/{deviceId}/credentials/password",{"body":"none","answer":"json"}],
    localPrefix: {
      get: ["GET /devices/{deviceId}/localprefix",{"needs":["active"]}],
      set: ["PUT /devices/{deviceId}/localprefix"],
    },
    singleRowDisplay: {
      get: ["GET /devices/{deviceId}/singlerowdisplay",{"needs":["enabled"]}],
      set: ["PUT /devices/{deviceId}/singlerowdisplay"],
    },
    tariffAnnouncement: {
      get: ["GET /devices/{deviceId}/tariffannouncement",{"needs":["enabled"]}],
      set: ["PUT /devices/{deviceId}/tariffannouncement"],
    },
    contingents: {
      list: ["GET /{userId}/devices/{deviceId}/contingents",{"needs":["contingents"]}],
    },
    sim: {
      activate: ["POST /{userId}/devices/{deviceId}/sim",{"effect":"costs-money"}],
      deactivate: ["DELETE /{userId}/devices/{deviceId}/sim"],
      order: ["POST /{userId}/devices/{deviceId}/sim/orders",{"effect":"costs-money"}],
    },
  },
  fax: {
    send: ["POST /sessions/fax",{"effect":"costs-money","needs":["sessionId"]}],
    resend: ["POST /sessions/fax/resend",{"effect":"costs-money"}],
  },
  faxlines: {
    list: ["GET /{userId}/faxlines"],
    create: ["POST /{userId}/faxlines",{"effect":"costs-money","body":"none","needs":["id"]}],
    update: ["PUT /{userId}/faxlines/{faxlineId}"],
    delete: ["DELETE /{userId}/faxlines/{faxlineId}"],
    callerId: {
      get: ["GET /{userId}/faxlines/{faxlineId}/callerid"],
      set: ["PUT /{userId}/faxlines/{faxlineId}/callerid"],
    },
    numbers: {
      list: ["GET /{userId}/faxlines/{faxlineId}/numbers"],
    },
    setTagline: ["PUT /{userId}/faxlines/{faxlineId}/tagline"],
  },
  groupFaxlines: {
    list: ["GET /groupfaxlines",{"query":true}],
    callerId: {
      get: ["GET /groupfaxlines/{faxlineId}/callerid"],
    },
    numbers: {
      list: ["GET /groupfaxlines/{faxlineId}/numbers"],
    },
  },
  groups: {
    list: ["GET /groups",{"query":true}],
    get: ["GET /groups/{groupId}",{"needs":["id"]}],
    devices: {
      add: ["POST /groups/{groupId}/devices"],
      remove: ["DELETE /groups/{groupId}/devices/{deviceId}"],
    },
    faxlines: {
      list: ["GET /groups/{groupId}/faxlines"],
    },
    numbers: {
      list: ["GET /groups/{groupId}/numbers"],
    },
    users: {
      list: ["GET /groups/{groupId}/users"],
    },
    voicemails: {
      list: ["GET /groups/{groupId}/voicemail"],
    },
  },
  history: {
    list: ["GET /history",{"paged":true,"query":true}],
    updateMany: ["PUT /history",{"body":"whole"}],
    deleteMany: ["DELETE /history",{"query":true,"selects":["id"]}],
    export: ["GET /history/export",{"answer":"binary","query":true}],
    get: ["GET /history/{entryId}",{"needs":["id"]}],
    update: ["PUT /history/{entryId}"],
    delete: ["DELETE /history/{entryId}"],
    setArchived: ["PUT /history/{entryId}/archive"],
    setNote: ["PUT /history/{entryId}/note",{"needs":["id"]}],
    setRead: ["PUT /history/{entryId}/read"],
  },
  identityVerification: {
    get: ["GET /identityVerification",{"effect":"changes","query":true}],
  },
  ivr: {
    recordAnnouncement: ["POST /sessions/ivr/recording",{"effect":"costs-money","needs":["sessionId"]}],
  },
  log: {
    webhooks: {
      list: ["GET /log/webhooks"],
    },
  },
  notifications: {
    list: ["GET /{userId}/notifications",{"needs":[]}],
    call: {
      createEmail: ["POST /{userId}/notifications/call/email"],
      createSms: ["POST /{userId}/notifications/call/sms"],
    },
    fax: {
      createEmail: ["POST /{userId}/notifications/fax/email"],
      createReport: ["POST /{userId}/notifications/fax/report"],
      createSms: ["POST /{userId}/notifications/fax/sms"],
    },
    sms: {
      createEmail: ["POST /{userId}/notifications/sms/email"],
    },
    voicemail: {
      createEmail: ["POST /{userId}/notifications/voicemail/email"],
      createSms: ["POST /{userId}/notifications/voicemail/sms"],
    },
    delete: ["DELETE /{userId}/notifications/{notificationId}"],
  },
  numbers: {
    list: ["GET /numbers",{"paged":true,"query":true}],
    update: ["PUT /numbers/{numberId}"],
    quickDial: {
      create: ["POST /numbers/quickdial"],
      validate: ["GET /numbers/quickdial/validation/{quickDialNumber}",{"answer":"none"}],
      update: ["PUT /numbers/quickdial/{numberId}"],
      delete: ["DELETE /numbers/quickdial/{numberId}"],
    },
  },
  users: {
    numbers: {
      list: ["GET /{userId}/numbers"],
    },
    list: ["GET /users"],
    get: ["GET /users/{userId}",{"needs":["id"]}],
    delete: ["DELETE /users/{userId}",{"answer":"json"}],
    setBusyOnBusy: ["PUT /users/{userId}/busyonbusy"],
    setDefaultDevice: ["PUT /users/{userId}/defaultdevice"],
    setLocation: ["PUT /users/{userId}/location"],
    setRole: ["PUT /users/{userId}/role"],
  },
  passwordReset: {
    request: ["POST /passwordreset",{"effect":"costs-money","public":true}],
    confirm: ["POST /passwordreset/{nonce}",{"public":true}],
  },
  phonelines: {
    forwardings: {
      list: ["GET /{userId}/phonelines/{phonelineId}/forwardings"],
      set: ["PUT /{userId}/phonelines/{phonelineId}/forwardings"],
    },
    parallelForwardings: {
      list: ["GET /{userId}/phonelines/{phonelineId}/parallelforwardings"],
      create: ["POST /{userId}/phonelines/{phonelineId}/parallelforwardings"],
      update: ["PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}"],
      delete: ["DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}"],
    },
    voicemails: {
      list: ["GET /{userId}/phonelines/{phonelineId}/voicemails"],
      update: ["PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}"],
      greetings: {
        list: ["GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings"],
        create: ["POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings",{"needs":["items"]}],
        update: ["PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}"],
        delete: ["DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}"],
      },
      setTranscription: ["PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions"],
    },
    sipgateio: {
      get: ["GET /{userId}/phonelines/{phonelineId}/sipgateio"],
      set: ["PUT /{userId}/phonelines/{phonelineId}/sipgateio"],
      log: {
        list: ["GET /{userId}/phonelines/{phonelineId}/sipgateio/log"],
      },
    },
    list: ["GET /{userId}/phonelines"],
    create: ["POST /{userId}/phonelines",{"effect":"costs-money","body":"none","needs":["id"]}],
    get: ["GET /{userId}/phonelines/{phonelineId}",{"needs":["id"]}],
    update: ["PUT /{userId}/phonelines/{phonelineId}"],
    delete: ["DELETE /{userId}/phonelines/{phonelineId}"],
    blockAnonymous: {
      get: ["GET /{userId}/phonelines/{phonelineId}/blockanonymous",{"needs":["enabled"]}],
      set: ["PUT /{userId}/phonelines/{phonelineId}/blockanonymous",{"needs":["enabled"]}],
    },
    devices: {
      list: ["GET /{userId}/phonelines/{phonelineId}/devices"],
      add: ["POST /{userId}/phonelines/{phonelineId}/devices"],
      remove: ["DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}"],
    },
    numbers: {
      list: ["GET /{userId}/phonelines/{phonelineId}/numbers"],
    },
  },
  portings: {
    list: ["GET /portings"],
    get: ["GET /portings/{portingId}",{"needs":["id"]}],
    delete: ["DELETE /portings/{portingId}",{"answer":"json"}],
  },
  restrictions: {
    list: ["GET /restrictions",{"query":true}],
  },
  settings: {
    sipgateio: {
      get: ["GET /settings/sipgateio"],
      set: ["PUT /settings/sipgateio"],
    },
  },
  sms: {
    send: ["POST /sessions/sms",{"effect":"costs-money"}],
    extensions: {
      list: ["GET /{userId}/sms"],
      update: ["PUT /{userId}/sms/{smsId}"],
    },
    callerIds: {
      list: ["GET /{userId}/sms/{smsId}/callerids"],
      create: ["POST /{userId}/sms/{smsId}/callerids",{"effect":"costs-money"}],
      setDefault: ["PUT /{userId}/sms/{smsId}/callerids/{callerId}"],
      delete: ["DELETE /{userId}/sms/{smsId}/callerids/{callerId}"],
      verify: ["POST /{userId}/sms/{smsId}/callerids/{callerId}/verification"],
    },
  },
  translations: {
    get: ["GET /translations/{language}",{"public":true}],
  },
  urls: {
    get: ["GET /",{"public":true}],
  },
  voicemails: {
    list: ["GET /voicemails"],
    get: ["GET /voicemails/{voicemailId}",{"needs":["id"]}],
    play: ["POST /sessions/voicemail/play",{"effect":"costs-money","needs":["sessionId"]}],
    recordGreeting: ["POST /sessions/voicemail/recording",{"effect":"costs-money","needs":["sessionId"]}],
  },
}
