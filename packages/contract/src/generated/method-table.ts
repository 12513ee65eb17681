// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { MethodTable } from '../method-table.ts'

export const methodTable: MethodTable = {
  account: {
    get: ["GET /account", {}],
    verify: "PUT /account/verified effect=changes",
  },
  addresses: {
    list: ["GET /addresses", {"items":[{}]}],
    count: ["GET /addresses/itemCount", {"itemCount":"integer"}],
    get: ["GET /addresses/{addressId}", {}],
    update: "PUT /addresses/{addressId}",
    numbers: {
      list: ["GET /addresses/{addressId}/numbers", {"items":[{"id":"string"}]}],
    },
  },
  app: {
    events: {
      list: ["GET /app/events", {"items":[{}]}],
      delete: "DELETE /app/events/{id} answer=json",
    },
    links: {
      get: ["GET /app/links public", {}],
    },
    properties: {
      get: ["GET /app/properties", {}],
    },
    terms: {
      get: ["GET /app/tacs", {"accepted":"boolean"}],
    },
    users: {
      list: ["GET /app/users", {"items":[{"id":"string"}]}],
    },
  },
  authorization: {
    userinfo: {
      get: ["GET /authorization/userinfo", {"sub":"string","masterSipId":"string"}],
    },
    clients: {
      list: ["GET /authorization/oauth2/clients", {"data":[{"clientId":"string"}]}],
      create: ["POST /authorization/oauth2/clients", {"clientId":"string"}],
      get: ["GET /authorization/oauth2/clients/{clientId}", {"clientId":"string"}],
      update: ["PUT /authorization/oauth2/clients/{clientId}", {"clientId":"string"}],
      delete: "DELETE /authorization/oauth2/clients/{clientId}",
      gdpr: {
        get: ["GET /authorization/oauth2/clients/{clientId}/gdpr public", {}],
      },
    },
  },
  autoRecordings: {
    greeting: {
      get: ["GET /autorecordings/greetings", {}],
      create: "POST /autorecordings/greetings",
      delete: "DELETE /autorecordings/greetings/{greetingId}",
    },
    settings: {
      get: ["GET /autorecordings/{extension}/settings", {"active":"boolean"}],
      set: ["PUT /autorecordings/{extension}/settings", {"active":"boolean"}],
    },
  },
  balance: {
    get: ["GET /balance", {"amount":"integer","currency":"string"}],
  },
  blacklist: {
    list: ["GET /blacklist/incoming", {"items":[{"phoneNumber":"string"}]}],
    create: ["POST /blacklist/incoming", {"phoneNumber":"string"}],
    delete: "DELETE /blacklist/incoming/{phoneNumber}",
  },
  callRestrictions: {
    get: ["GET /callrestrictions?userIds", "any"],
    set: ["POST /{userId}/callrestrictions/{restriction} effect=idempotent", {}],
  },
  calls: {
    list: ["GET /calls", {"data":[{"callId":"string"}]}],
    startOnNeo: ["POST /calls effect=costs-money", {"callId":"string"}],
    start: ["POST /sessions/calls effect=costs-money", {"sessionId":"string"}],
    hangUp: "DELETE /calls/{callId}",
    playAnnouncement: "POST /calls/{callId}/announcements",
    sendDtmf: "POST /calls/{callId}/dtmf",
    setHold: "PUT /calls/{callId}/hold",
    setMuted: "PUT /calls/{callId}/muted",
    setRecording: "PUT /calls/{callId}/recording effect=changes",
    transfer: "POST /calls/{callId}/transfer effect=costs-money",
  },
  channels: {
    events: {
      list: ["GET /channels/{channelId}/events", {}],
    },
  },
  contacts: {
    importCsv: "POST /contacts/import/csv",
    importGoogle: "POST /contacts/import/google",
    exportCsv: "GET /contacts/csv?scope answer=text",
    vcards: {
      list: ["GET /contacts/vcard?scope&labels&contactIds&wantedFields&filter&limit&offset&lastId", {"contacts":[{}]}],
      set: ["PUT /contacts/vcard?scope effect=changes", {"result":[{}]}],
    },
    list: ["GET /contacts?phonenumbers&limit&offset&lastId&scopes paged", {"items":[{"id":"string"}]}],
    create: "POST /contacts",
    deleteMany: "DELETE /contacts body=fields",
    get: ["GET /contacts/{contactId}", {"id":"string"}],
    update: "PUT /contacts/{contactId}",
    delete: "DELETE /contacts/{contactId}?scope",
    internal: {
      list: ["GET /contacts/internal", {"items":[{"id":"string"}]}],
    },
  },
  devices: {
    list: ["GET /{userId}/devices?type", {"items":[{"id":"string"}]}],
    create: ["POST /{userId}/devices effect=costs-money", {"id":"string"}],
    register: {
      create: ["POST /{userId}/devices/register effect=costs-money", {"id":"string"}],
    },
    mobile: {
      create: ["POST /{userId}/devices/mobile effect=costs-money", {"id":"string"}],
    },
    external: {
      create: ["POST /{userId}/devices/external effect=costs-money", {"id":"string"}],
      setIncomingCallDisplay: "PUT /devices/{deviceId}/external/incomingcalldisplay",
      setTargetNumber: "PUT /devices/{deviceId}/external/targetnumber",
    },
    get: ["GET /devices/{deviceId}", {"id":"string"}],
    update: "PUT /devices/{deviceId}",
    delete: "DELETE /devices/{deviceId}",
    setAlias: "PUT /devices/{deviceId}/alias",
    callerId: {
      get: ["GET /devices/{deviceId}/callerid", {}],
      set: "PUT /devices/{deviceId}/callerid",
    },
    resetPassword: ["POST /devices/{deviceId}/credentials/password body=none", {}],
    localPrefix: {
      get: ["GET /devices/{deviceId}/localprefix", {"active":"boolean"}],
      set: "PUT /devices/{deviceId}/localprefix",
    },
    singleRowDisplay: {
      get: ["GET /devices/{deviceId}/singlerowdisplay", {"enabled":"boolean"}],
      set: "PUT /devices/{deviceId}/singlerowdisplay",
    },
    tariffAnnouncement: {
      get: ["GET /devices/{deviceId}/tariffannouncement", {"enabled":"boolean"}],
      set: "PUT /devices/{deviceId}/tariffannouncement",
    },
    contingents: {
      list: ["GET /{userId}/devices/{deviceId}/contingents", {"contingents":[{}]}],
    },
    sim: {
      activate: "POST /{userId}/devices/{deviceId}/sim effect=costs-money",
      deactivate: "DELETE /{userId}/devices/{deviceId}/sim",
      order: "POST /{userId}/devices/{deviceId}/sim/orders effect=costs-money",
    },
  },
  fax: {
    send: ["POST /sessions/fax effect=costs-money", {"sessionId":"string"}],
    resend: "POST /sessions/fax/resend effect=costs-money",
  },
  faxlines: {
    list: ["GET /{userId}/faxlines", {"items":[{"id":"string"}]}],
    create: ["POST /{userId}/faxlines effect=costs-money body=none", {"id":"string"}],
    update: "PUT /{userId}/faxlines/{faxlineId}",
    delete: "DELETE /{userId}/faxlines/{faxlineId}",
    callerId: {
      get: ["GET /{userId}/faxlines/{faxlineId}/callerid", {}],
      set: "PUT /{userId}/faxlines/{faxlineId}/callerid",
    },
    numbers: {
      list: ["GET /{userId}/faxlines/{faxlineId}/numbers", {"items":[{"number":"string"}]}],
    },
    setTagline: "PUT /{userId}/faxlines/{faxlineId}/tagline",
  },
  groupFaxlines: {
    list: ["GET /groupfaxlines?userId", {"items":[{"id":"string"}]}],
    callerId: {
      get: ["GET /groupfaxlines/{faxlineId}/callerid", {}],
    },
    numbers: {
      list: ["GET /groupfaxlines/{faxlineId}/numbers", {"items":[{"number":"string"}]}],
    },
  },
  groups: {
    list: ["GET /groups?userId", {"items":[{"id":"string"}]}],
    get: ["GET /groups/{groupId}", {"id":"string"}],
    devices: {
      add: "POST /groups/{groupId}/devices",
      remove: "DELETE /groups/{groupId}/devices/{deviceId}",
    },
    faxlines: {
      list: ["GET /groups/{groupId}/faxlines", {"items":[{"id":"string"}]}],
    },
    numbers: {
      list: ["GET /groups/{groupId}/numbers", {"items":[{"number":"string"}]}],
    },
    users: {
      list: ["GET /groups/{groupId}/users", {"items":[{"id":"string"}]}],
    },
    voicemails: {
      list: ["GET /groups/{groupId}/voicemail", {"items":[{"id":"string"}]}],
    },
  },
  history: {
    list: ["GET /history?connectionIds&types&directions&offset&limit&archived&starred&from&to&phonenumber paged", {"items":[{"id":"string"}]}],
    updateMany: "PUT /history body=whole",
    deleteMany: "DELETE /history?id!",
    export: "GET /history/export?connectionIds&types&directions&offset&limit&archived&starred&from&to answer=binary",
    get: ["GET /history/{entryId}", {"id":"string"}],
    update: "PUT /history/{entryId}",
    delete: "DELETE /history/{entryId}",
    setArchived: "PUT /history/{entryId}/archive",
    setNote: ["PUT /history/{entryId}/note", {"id":"string"}],
    setRead: "PUT /history/{entryId}/read",
  },
  identityVerification: {
    get: ["GET /identityVerification?allowStart effect=changes", {}],
  },
  ivr: {
    recordAnnouncement: ["POST /sessions/ivr/recording effect=costs-money", {"sessionId":"string"}],
  },
  log: {
    webhooks: {
      list: ["GET /log/webhooks", {"items":[{}]}],
    },
  },
  notifications: {
    list: ["GET /{userId}/notifications", {}],
    call: {
      createEmail: "POST /{userId}/notifications/call/email",
      createSms: "POST /{userId}/notifications/call/sms",
    },
    fax: {
      createEmail: "POST /{userId}/notifications/fax/email",
      createReport: "POST /{userId}/notifications/fax/report",
      createSms: "POST /{userId}/notifications/fax/sms",
    },
    sms: {
      createEmail: "POST /{userId}/notifications/sms/email",
    },
    voicemail: {
      createEmail: "POST /{userId}/notifications/voicemail/email",
      createSms: "POST /{userId}/notifications/voicemail/sms",
    },
    delete: "DELETE /{userId}/notifications/{notificationId}",
  },
  numbers: {
    list: ["GET /numbers?offset&limit paged", {"items":[{"id":"string"}]}],
    update: "PUT /numbers/{numberId}",
    quickDial: {
      create: "POST /numbers/quickdial",
      validate: "GET /numbers/quickdial/validation/{quickDialNumber} answer=none",
      update: "PUT /numbers/quickdial/{numberId}",
      delete: "DELETE /numbers/quickdial/{numberId}",
    },
  },
  users: {
    numbers: {
      list: ["GET /{userId}/numbers", {"items":[{"id":"string"}]}],
    },
    list: ["GET /users", {"items":[{"id":"string"}]}],
    get: ["GET /users/{userId}", {"id":"string"}],
    delete: "DELETE /users/{userId} answer=json",
    setBusyOnBusy: "PUT /users/{userId}/busyonbusy",
    setDefaultDevice: "PUT /users/{userId}/defaultdevice",
    setLocation: "PUT /users/{userId}/location",
    setRole: "PUT /users/{userId}/role",
  },
  passwordReset: {
    request: "POST /passwordreset effect=costs-money public",
    confirm: "POST /passwordreset/{nonce} public",
  },
  phonelines: {
    forwardings: {
      list: ["GET /{userId}/phonelines/{phonelineId}/forwardings", {"items":[{}]}],
      set: "PUT /{userId}/phonelines/{phonelineId}/forwardings",
    },
    parallelForwardings: {
      list: ["GET /{userId}/phonelines/{phonelineId}/parallelforwardings", {"items":[{"id":"string"}]}],
      create: "POST /{userId}/phonelines/{phonelineId}/parallelforwardings",
      update: "PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}",
      delete: "DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}",
    },
    voicemails: {
      list: ["GET /{userId}/phonelines/{phonelineId}/voicemails", {"items":[{"id":"string"}]}],
      update: "PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}",
      greetings: {
        list: ["GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings", {"items":[{"id":"string"}]}],
        create: ["POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings", {"items":[{"id":"string"}]}],
        update: "PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}",
        delete: "DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}",
      },
      setTranscription: "PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions",
    },
    sipgateio: {
      get: ["GET /{userId}/phonelines/{phonelineId}/sipgateio", {}],
      set: "PUT /{userId}/phonelines/{phonelineId}/sipgateio",
      log: {
        list: ["GET /{userId}/phonelines/{phonelineId}/sipgateio/log", {"items":[{}]}],
      },
    },
    list: ["GET /{userId}/phonelines", {"items":[{"id":"string"}]}],
    create: ["POST /{userId}/phonelines effect=costs-money body=none", {"id":"string"}],
    get: ["GET /{userId}/phonelines/{phonelineId}", {"id":"string"}],
    update: "PUT /{userId}/phonelines/{phonelineId}",
    delete: "DELETE /{userId}/phonelines/{phonelineId}",
    blockAnonymous: {
      get: ["GET /{userId}/phonelines/{phonelineId}/blockanonymous", {"enabled":"boolean"}],
      set: ["PUT /{userId}/phonelines/{phonelineId}/blockanonymous", {"enabled":"boolean"}],
    },
    devices: {
      list: ["GET /{userId}/phonelines/{phonelineId}/devices", {"items":[{"id":"string"}]}],
      add: "POST /{userId}/phonelines/{phonelineId}/devices",
      remove: "DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}",
    },
    numbers: {
      list: ["GET /{userId}/phonelines/{phonelineId}/numbers", {"items":[{"number":"string"}]}],
    },
  },
  portings: {
    list: ["GET /portings", {"items":[{"id":"string"}]}],
    get: ["GET /portings/{portingId}", {"id":"string"}],
    delete: "DELETE /portings/{portingId} answer=json",
  },
  restrictions: {
    list: ["GET /restrictions?userId!&restriction", {"items":[{}]}],
  },
  settings: {
    sipgateio: {
      get: ["GET /settings/sipgateio", {}],
      set: "PUT /settings/sipgateio",
    },
  },
  sms: {
    send: "POST /sessions/sms effect=costs-money",
    extensions: {
      list: ["GET /{userId}/sms", {"items":[{"id":"string"}]}],
      update: "PUT /{userId}/sms/{smsId}",
    },
    callerIds: {
      list: ["GET /{userId}/sms/{smsId}/callerids", {"items":[{"id":"integer"}]}],
      create: "POST /{userId}/sms/{smsId}/callerids effect=costs-money",
      setDefault: "PUT /{userId}/sms/{smsId}/callerids/{callerId}",
      delete: "DELETE /{userId}/sms/{smsId}/callerids/{callerId}",
      verify: "POST /{userId}/sms/{smsId}/callerids/{callerId}/verification",
    },
  },
  translations: {
    get: ["GET /translations/{language} public", {}],
  },
  urls: {
    get: ["GET / public", {}],
  },
  voicemails: {
    list: ["GET /voicemails", {"items":[{"id":"string"}]}],
    get: ["GET /voicemails/{voicemailId}", {"id":"string"}],
    play: ["POST /sessions/voicemail/play effect=costs-money", {"sessionId":"string"}],
    recordGreeting: ["POST /sessions/voicemail/recording effect=costs-money", {"sessionId":"string"}],
  },
}
