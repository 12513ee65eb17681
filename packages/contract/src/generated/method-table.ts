// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { MethodTable } from '../method-table.ts'

export const methodTable: MethodTable = {
  account: {
    '/': "/account",
    get: "GET",
    verify: "PUT/verified effect=changes",
  },
  addresses: {
    '/': "/addresses",
    list: "GET",
    count: "GET/itemCount needs=itemCount",
    get: "GET/{addressId}",
    update: "PUT/{addressId}",
    numbers: {
      '/': "/{addressId}/numbers",
      list: "GET",
    },
  },
  app: {
    '/': "/app",
    events: {
      '/': "/events",
      list: "GET",
      delete: "DELETE/{id} answer=json",
    },
    links: {
      '/': "/links",
      get: "GET public",
    },
    properties: {
      '/': "/properties",
      get: "GET",
    },
    terms: {
      '/': "/tacs",
      get: "GET needs=accepted",
    },
    users: {
      '/': "/users",
      list: "GET",
    },
  },
  authorization: {
    '/': "/authorization",
    userinfo: {
      '/': "/userinfo",
      get: "GET needs=sub,masterSipId",
    },
    clients: {
      '/': "/oauth2/clients",
      list: "GET needs=data",
      create: "POST needs=clientId",
      get: "GET/{clientId} needs=clientId",
      update: "PUT/{clientId} needs=clientId",
      delete: "DELETE/{clientId}",
      gdpr: {
        '/': "/{clientId}/gdpr",
        get: "GET public",
      },
    },
  },
  autoRecordings: {
    '/': "/autorecordings",
    greeting: {
      '/': "/greetings",
      get: "GET",
      create: "POST",
      delete: "DELETE/{greetingId}",
    },
    settings: {
      '/': "/{extension}/settings",
      get: "GET needs=active",
      set: "PUT needs=active",
    },
  },
  balance: {
    '/': "/balance",
    get: "GET needs=amount,currency",
  },
  blacklist: {
    '/': "/blacklist/incoming",
    list: "GET",
    create: "POST needs=phoneNumber",
    delete: "DELETE/{phoneNumber}",
  },
  callRestrictions: {
    get: "GET/callrestrictions?",
    set: "POST/{userId}/callrestrictions/{restriction} effect=idempotent answer=json",
  },
  calls: {
    list: "GET/calls needs=data",
    startOnNeo: "POST/calls effect=costs-money needs=callId",
    start: "POST/sessions/calls effect=costs-money needs=sessionId",
    hangUp: "DELETE/calls/{callId}",
    playAnnouncement: "POST/calls/{callId}/announcements",
    sendDtmf: "POST/calls/{callId}/dtmf",
    setHold: "PUT/calls/{callId}/hold",
    setMuted: "PUT/calls/{callId}/muted",
    setRecording: "PUT/calls/{callId}/recording effect=changes",
    transfer: "POST/calls/{callId}/transfer effect=costs-money",
  },
  channels: {
    '/': "/channels/{channelId}/events",
    events: {
      list: "GET needs=",
    },
  },
  contacts: {
    '/': "/contacts",
    importCsv: "POST/import/csv",
    importGoogle: "POST/import/google",
    exportCsv: "GET/csv? answer=text",
    list: "GET? paged",
    create: "POST",
    deleteMany: "DELETE body=fields selects=contactIds,scope,source",
    get: "GET/{contactId} needs=id",
    update: "PUT/{contactId}",
    delete: "DELETE/{contactId}?",
    vcards: {
      '/': "/vcard",
      list: "GET? needs=contacts",
      set: "PUT?scope effect=changes needs=result",
    },
    internal: {
      '/': "/internal",
      list: "GET",
    },
  },
  devices: {
    list: "GET/{userId}/devices?",
    create: "POST/{userId}/devices effect=costs-money needs=id",
    get: "GET/devices/{deviceId} needs=id",
    update: "PUT/devices/{deviceId}",
    delete: "DELETE/devices/{deviceId}",
    setAlias: "PUT/devices/{deviceId}/alias",
    resetPassword: "POST/devices/{deviceId}/credentials/password body=none answer=json",
    register: {
      '/': "/{userId}/devices/register",
      create: "POST effect=costs-money needs=id",
    },
    mobile: {
      '/': "/{userId}/devices/mobile",
      create: "POST effect=costs-money needs=id",
    },
    external: {
      create: "POST/{userId}/devices/external effect=costs-money needs=id",
      setIncomingCallDisplay: "PUT/devices/{deviceId}/external/incomingcalldisplay",
      setTargetNumber: "PUT/devices/{deviceId}/external/targetnumber",
    },
    callerId: {
      '/': "/devices/{deviceId}/callerid",
      get: "GET",
      set: "PUT",
    },
    localPrefix: {
      '/': "/devices/{deviceId}/localprefix",
      get: "GET needs=active",
      set: "PUT",
    },
    singleRowDisplay: {
      '/': "/devices/{deviceId}/singlerowdisplay",
      get: "GET needs=enabled",
      set: "PUT",
    },
    tariffAnnouncement: {
      '/': "/devices/{deviceId}/tariffannouncement",
      get: "GET needs=enabled",
      set: "PUT",
    },
    contingents: {
      '/': "/{userId}/devices/{deviceId}/contingents",
      list: "GET needs=contingents",
    },
    sim: {
      '/': "/{userId}/devices/{deviceId}/sim",
      activate: "POST effect=costs-money",
      deactivate: "DELETE",
      order: "POST/orders effect=costs-money",
    },
  },
  fax: {
    '/': "/sessions/fax",
    send: "POST effect=costs-money needs=sessionId",
    resend: "POST/resend effect=costs-money",
  },
  faxlines: {
    '/': "/{userId}/faxlines",
    list: "GET",
    create: "POST effect=costs-money body=none needs=id",
    update: "PUT/{faxlineId}",
    delete: "DELETE/{faxlineId}",
    setTagline: "PUT/{faxlineId}/tagline",
    callerId: {
      '/': "/{faxlineId}/callerid",
      get: "GET",
      set: "PUT",
    },
    numbers: {
      '/': "/{faxlineId}/numbers",
      list: "GET",
    },
  },
  groupFaxlines: {
    '/': "/groupfaxlines",
    list: "GET?",
    callerId: {
      '/': "/{faxlineId}/callerid",
      get: "GET",
    },
    numbers: {
      '/': "/{faxlineId}/numbers",
      list: "GET",
    },
  },
  groups: {
    '/': "/groups",
    list: "GET?",
    get: "GET/{groupId} needs=id",
    devices: {
      '/': "/{groupId}/devices",
      add: "POST",
      remove: "DELETE/{deviceId}",
    },
    faxlines: {
      '/': "/{groupId}/faxlines",
      list: "GET",
    },
    numbers: {
      '/': "/{groupId}/numbers",
      list: "GET",
    },
    users: {
      '/': "/{groupId}/users",
      list: "GET",
    },
    voicemails: {
      '/': "/{groupId}/voicemail",
      list: "GET",
    },
  },
  history: {
    '/': "/history",
    list: "GET? paged",
    updateMany: "PUT body=whole",
    deleteMany: "DELETE? selects=id",
    export: "GET/export? answer=binary",
    get: "GET/{entryId} needs=id",
    update: "PUT/{entryId}",
    delete: "DELETE/{entryId}",
    setArchived: "PUT/{entryId}/archive",
    setNote: "PUT/{entryId}/note needs=id",
    setRead: "PUT/{entryId}/read",
  },
  identityVerification: {
    '/': "/identityVerification",
    get: "GET? effect=changes",
  },
  ivr: {
    '/': "/sessions/ivr/recording",
    recordAnnouncement: "POST effect=costs-money needs=sessionId",
  },
  log: {
    '/': "/log/webhooks",
    webhooks: {
      list: "GET",
    },
  },
  notifications: {
    '/': "/{userId}/notifications",
    list: "GET needs=",
    delete: "DELETE/{notificationId}",
    call: {
      '/': "/call",
      createEmail: "POST/email",
      createSms: "POST/sms",
    },
    fax: {
      '/': "/fax",
      createEmail: "POST/email",
      createReport: "POST/report",
      createSms: "POST/sms",
    },
    sms: {
      '/': "/sms/email",
      createEmail: "POST",
    },
    voicemail: {
      '/': "/voicemail",
      createEmail: "POST/email",
      createSms: "POST/sms",
    },
  },
  numbers: {
    '/': "/numbers",
    list: "GET? paged",
    update: "PUT/{numberId}",
    quickDial: {
      '/': "/quickdial",
      create: "POST",
      validate: "GET/validation/{quickDialNumber} answer=none",
      update: "PUT/{numberId}",
      delete: "DELETE/{numberId}",
    },
  },
  users: {
    list: "GET/users",
    get: "GET/users/{userId} needs=id",
    delete: "DELETE/users/{userId} answer=json",
    setBusyOnBusy: "PUT/users/{userId}/busyonbusy",
    setDefaultDevice: "PUT/users/{userId}/defaultdevice",
    setLocation: "PUT/users/{userId}/location",
    setRole: "PUT/users/{userId}/role",
    numbers: {
      '/': "/{userId}/numbers",
      list: "GET",
    },
  },
  passwordReset: {
    '/': "/passwordreset",
    request: "POST effect=costs-money public",
    confirm: "POST/{nonce} public",
  },
  phonelines: {
    '/': "/{userId}/phonelines",
    list: "GET",
    create: "POST effect=costs-money body=none needs=id",
    get: "GET/{phonelineId} needs=id",
    update: "PUT/{phonelineId}",
    delete: "DELETE/{phonelineId}",
    forwardings: {
      '/': "/{phonelineId}/forwardings",
      list: "GET",
      set: "PUT",
    },
    parallelForwardings: {
      '/': "/{phonelineId}/parallelforwardings",
      list: "GET",
      create: "POST",
      update: "PUT/{parallelForwardingId}",
      delete: "DELETE/{parallelForwardingId}",
    },
    voicemails: {
      '/': "/{phonelineId}/voicemails",
      list: "GET",
      update: "PUT/{voicemailId}",
      setTranscription: "PUT/{voicemailId}/transcriptions",
      greetings: {
        '/': "/{voicemailId}/greetings",
        list: "GET",
        create: "POST needs=items",
        update: "PUT/{greetingId}",
        delete: "DELETE/{greetingId}",
      },
    },
    sipgateio: {
      '/': "/{phonelineId}/sipgateio",
      get: "GET",
      set: "PUT",
      log: {
        '/': "/log",
        list: "GET",
      },
    },
    blockAnonymous: {
      '/': "/{phonelineId}/blockanonymous",
      get: "GET needs=enabled",
      set: "PUT needs=enabled",
    },
    devices: {
      '/': "/{phonelineId}/devices",
      list: "GET",
      add: "POST",
      remove: "DELETE/{deviceId}",
    },
    numbers: {
      '/': "/{phonelineId}/numbers",
      list: "GET",
    },
  },
  portings: {
    '/': "/portings",
    list: "GET",
    get: "GET/{portingId} needs=id",
    delete: "DELETE/{portingId} answer=json",
  },
  restrictions: {
    '/': "/restrictions",
    list: "GET?",
  },
  settings: {
    '/': "/settings/sipgateio",
    sipgateio: {
      get: "GET",
      set: "PUT",
    },
  },
  sms: {
    send: "POST/sessions/sms effect=costs-money",
    extensions: {
      '/': "/{userId}/sms",
      list: "GET",
      update: "PUT/{smsId}",
    },
    callerIds: {
      '/': "/{userId}/sms/{smsId}/callerids",
      list: "GET",
      create: "POST effect=costs-money",
      setDefault: "PUT/{callerId}",
      delete: "DELETE/{callerId}",
      verify: "POST/{callerId}/verification",
    },
  },
  translations: {
    '/': "/translations/{language}",
    get: "GET public",
  },
  urls: {
    '/': "/",
    get: "GET public",
  },
  voicemails: {
    list: "GET/voicemails",
    get: "GET/voicemails/{voicemailId} needs=id",
    play: "POST/sessions/voicemail/play effect=costs-money needs=sessionId",
    recordGreeting: "POST/sessions/voicemail/recording effect=costs-money needs=sessionId",
  },
}
