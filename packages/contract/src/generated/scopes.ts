// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { ScopeFacts } from '../scope-facts.ts'

/** A scope that sipgate is known to have. */
export type KnownScope =
  | "account:read"
  | "account:write"
  | "addresses:read"
  | "addresses:write"
  | "all"
  | "authorization:oauth2:clients:read"
  | "authorization:oauth2:clients:write"
  | "authorization:oauth:clients:read"
  | "authorization:oauth:clients:write"
  | "autorecording:greeting:read"
  | "autorecording:greeting:write"
  | "balance:read"
  | "blacklist:read"
  | "blacklist:write"
  | "callrestrictions:read"
  | "callrestrictions:write"
  | "conferencerooms:read"
  | "conferencerooms:write"
  | "contacts:read"
  | "contacts:write"
  | "contracts:crm:read"
  | "contracts:read"
  | "contracts:write"
  | "devices:callerid:read"
  | "devices:callerid:write"
  | "devices:contingents:read"
  | "devices:forwardings:read"
  | "devices:forwardings:write"
  | "devices:localprefix:read"
  | "devices:localprefix:write"
  | "devices:read"
  | "devices:sim:read"
  | "devices:sim:write"
  | "devices:sims:orders:write"
  | "devices:singlerowdisplay:read"
  | "devices:singlerowdisplay:write"
  | "devices:tariffannouncement:read"
  | "devices:tariffannouncement:write"
  | "devices:write"
  | "events:read"
  | "events:write"
  | "faxlines:numbers:read"
  | "faxlines:read"
  | "faxlines:write"
  | "greetings:read"
  | "greetings:write"
  | "groups:devices:write"
  | "groups:faxlines:read"
  | "groups:forwardings:read"
  | "groups:forwardings:write"
  | "groups:numbers:read"
  | "groups:read"
  | "groups:users:read"
  | "groups:voicemails:read"
  | "groups:write"
  | "history:read"
  | "history:write"
  | "internal"
  | "ivrs:read"
  | "ivrs:write"
  | "labels:read"
  | "labels:write"
  | "log:webhooks:read"
  | "microsoftteams:fqdn:read"
  | "microsoftteams:fqdn:write"
  | "notifications:read"
  | "notifications:write"
  | "numbers:read"
  | "numbers:write"
  | "openid"
  | "payment:methods:read"
  | "payment:methods:write"
  | "phonelines:blockanonymous:read"
  | "phonelines:blockanonymous:write"
  | "phonelines:busyonbusy:read"
  | "phonelines:busyonbusy:write"
  | "phonelines:devices:read"
  | "phonelines:devices:write"
  | "phonelines:forwardings:read"
  | "phonelines:forwardings:write"
  | "phonelines:numbers:read"
  | "phonelines:parallelforwardings:read"
  | "phonelines:parallelforwardings:write"
  | "phonelines:read"
  | "phonelines:sipgateio:log:read"
  | "phonelines:sipgateio:read"
  | "phonelines:sipgateio:write"
  | "phonelines:voicemails:greetings:read"
  | "phonelines:voicemails:greetings:write"
  | "phonelines:voicemails:read"
  | "phonelines:voicemails:write"
  | "phonelines:write"
  | "phones:read"
  | "phones:write"
  | "portings:read"
  | "portings:write"
  | "products:read"
  | "push_device:register"
  | "rtcm:read"
  | "rtcm:write"
  | "sessions:calls:write"
  | "sessions:fax:write"
  | "sessions:sms:write"
  | "sessions:write"
  | "settings:read"
  | "settings:sipgateio:read"
  | "settings:sipgateio:write"
  | "settings:write"
  | "sms:callerid:read"
  | "sms:callerid:write"
  | "sms:read"
  | "sms:write"
  | "tacs:read"
  | "trunk:read"
  | "users:busyonbusy:write"
  | "users:defaultdevice:write"
  | "users:read"
  | "users:role:write"
  | "users:write"
  | "voicemails:read"
  | "voicemails:write"

/** A scope as it is written in code: the known ones are suggested, and others pass, since sipgate may add some. */
export type Scope = KnownScope | (string & {})

/** Every known scope with its meaning. Of the scopes an operation lists, a token needs one. */
export const scopes: { readonly [Name in KnownScope]: ScopeFacts } = {
  "account:read": {"meaning":"Read company, product and verification of the account.","internal":false},
  "account:write": {"meaning":"Hand in the code that verifies the account.","internal":false},
  "addresses:read": {"meaning":"Read the postal addresses of the account.","internal":false},
  "addresses:write": {"meaning":"Correct a postal address of the account.","internal":false},
  "all": {"meaning":"Everything a third-party application may do. Stands in for every other scope but `internal`.","internal":false},
  "authorization:oauth2:clients:read": {"meaning":"Read the account's OAuth 2 clients, with their secrets.","internal":false},
  "authorization:oauth2:clients:write": {"meaning":"Create, change and delete the account's OAuth 2 clients.","internal":false},
  "authorization:oauth:clients:read": {"meaning":"Former name of `authorization:oauth2:clients:read`; no operation asks for it.","internal":false},
  "authorization:oauth:clients:write": {"meaning":"Former name of `authorization:oauth2:clients:write`; no operation asks for it.","internal":false},
  "autorecording:greeting:read": {"meaning":"Read the announcement that precedes recorded calls.","internal":false},
  "autorecording:greeting:write": {"meaning":"Upload or delete the announcement that precedes recorded calls.","internal":false},
  "balance:read": {"meaning":"Read how much credit the account has.","internal":false},
  "blacklist:read": {"meaning":"Read which callers are blocked.","internal":false},
  "blacklist:write": {"meaning":"Block callers and let them through again.","internal":false},
  "callrestrictions:read": {"meaning":"Read which kinds of numbers each user is barred from calling.","internal":false},
  "callrestrictions:write": {"meaning":"Bar users from kinds of numbers or allow them again.","internal":false},
  "conferencerooms:read": {"meaning":"Read conference rooms.","internal":false},
  "conferencerooms:write": {"meaning":"Change conference rooms.","internal":false},
  "contacts:read": {"meaning":"Read the address book: private, shared and colleagues.","internal":false},
  "contacts:write": {"meaning":"Create, import, change and delete contacts.","internal":false},
  "contracts:crm:read": {"meaning":"Read contracts that concern CRM integrations.","internal":false},
  "contracts:read": {"meaning":"Read contracts.","internal":false},
  "contracts:write": {"meaning":"Change contracts.","internal":false},
  "devices:callerid:read": {"meaning":"Read which number a device shows when it calls.","internal":false},
  "devices:callerid:write": {"meaning":"Choose which number a device shows when it calls.","internal":false},
  "devices:contingents:read": {"meaning":"Read what is left of a mobile device's included volume.","internal":false},
  "devices:forwardings:read": {"meaning":"Read where a device forwards calls to.","internal":false},
  "devices:forwardings:write": {"meaning":"Change where a device forwards calls to.","internal":false},
  "devices:localprefix:read": {"meaning":"Read which area code a device adds by itself.","internal":false},
  "devices:localprefix:write": {"meaning":"Choose which area code a device adds by itself.","internal":false},
  "devices:read": {"meaning":"Read devices and all of their settings.","internal":false},
  "devices:sim:read": {"meaning":"Read the SIM settings of a device.","internal":false},
  "devices:sim:write": {"meaning":"Activate, deactivate and order SIM cards.","internal":false},
  "devices:sims:orders:write": {"meaning":"Order SIM cards.","internal":false},
  "devices:singlerowdisplay:read": {"meaning":"Read whether a device has a display of one line.","internal":false},
  "devices:singlerowdisplay:write": {"meaning":"Set whether a device has a display of one line.","internal":false},
  "devices:tariffannouncement:read": {"meaning":"Read whether a device announces the price of a call.","internal":false},
  "devices:tariffannouncement:write": {"meaning":"Choose whether a device announces the price of a call.","internal":false},
  "devices:write": {"meaning":"Create, change and delete devices.","internal":false},
  "events:read": {"meaning":"Read call events.","internal":false},
  "events:write": {"meaning":"Change call events.","internal":false},
  "faxlines:numbers:read": {"meaning":"Read which numbers reach a fax line.","internal":false},
  "faxlines:read": {"meaning":"Read fax lines.","internal":false},
  "faxlines:write": {"meaning":"Create, change and delete fax lines.","internal":false},
  "greetings:read": {"meaning":"Read greetings.","internal":false},
  "greetings:write": {"meaning":"Change greetings.","internal":false},
  "groups:devices:write": {"meaning":"Put devices into groups and take them out.","internal":false},
  "groups:faxlines:read": {"meaning":"Read fax lines of groups.","internal":false},
  "groups:forwardings:read": {"meaning":"Read where a group forwards calls to.","internal":false},
  "groups:forwardings:write": {"meaning":"Change where a group forwards calls to.","internal":false},
  "groups:numbers:read": {"meaning":"Read which numbers reach a group.","internal":false},
  "groups:read": {"meaning":"Read groups, with their members, numbers, fax lines and voicemail boxes.","internal":false},
  "groups:users:read": {"meaning":"Read who belongs to a group.","internal":false},
  "groups:voicemails:read": {"meaning":"Read voicemail boxes of groups.","internal":false},
  "groups:write": {"meaning":"Change groups.","internal":false},
  "history:read": {"meaning":"Read and export past calls, faxes, SMS and voicemails.","internal":false},
  "history:write": {"meaning":"Mark, annotate, archive and delete entries of the history.","internal":false},
  "internal": {"meaning":"Reserved for sipgate's own applications.","internal":true},
  "ivrs:read": {"meaning":"Read voice menus.","internal":false},
  "ivrs:write": {"meaning":"Change voice menus.","internal":false},
  "labels:read": {"meaning":"Read the labels of a user.","internal":false},
  "labels:write": {"meaning":"Change the labels of a user.","internal":false},
  "log:webhooks:read": {"meaning":"Read the account's log of call events that were pushed.","internal":false},
  "microsoftteams:fqdn:read": {"meaning":"Read which host name joins the account to Microsoft Teams.","internal":false},
  "microsoftteams:fqdn:write": {"meaning":"Set which host name joins the account to Microsoft Teams.","internal":false},
  "notifications:read": {"meaning":"Read who is told by mail or SMS of what.","internal":false},
  "notifications:write": {"meaning":"Create and delete notifications by mail and SMS.","internal":false},
  "numbers:read": {"meaning":"Read the telephone numbers of the account.","internal":false},
  "numbers:write": {"meaning":"Choose what a telephone number reaches; manage short numbers.","internal":false},
  "openid": {"meaning":"Learn who logged in. The standard scope of OpenID Connect; brings an id token.","internal":false},
  "payment:methods:read": {"meaning":"Read how the account pays.","internal":false},
  "payment:methods:write": {"meaning":"Change how the account pays.","internal":false},
  "phonelines:blockanonymous:read": {"meaning":"Read whether a phone line refuses callers without a number.","internal":false},
  "phonelines:blockanonymous:write": {"meaning":"Choose whether a phone line refuses callers without a number.","internal":false},
  "phonelines:busyonbusy:read": {"meaning":"Read whether a phone line is busy during a call. The setting belongs to users today.","internal":false},
  "phonelines:busyonbusy:write": {"meaning":"Choose whether a phone line is busy during a call. The setting belongs to users today.","internal":false},
  "phonelines:devices:read": {"meaning":"Read which devices a phone line rings.","internal":false},
  "phonelines:devices:write": {"meaning":"Choose which devices a phone line rings.","internal":false},
  "phonelines:forwardings:read": {"meaning":"Read where a phone line forwards calls to.","internal":false},
  "phonelines:forwardings:write": {"meaning":"Choose where a phone line forwards calls to.","internal":false},
  "phonelines:numbers:read": {"meaning":"Read which numbers reach a phone line.","internal":false},
  "phonelines:parallelforwardings:read": {"meaning":"Read which outside numbers ring along with a phone line.","internal":false},
  "phonelines:parallelforwardings:write": {"meaning":"Choose which outside numbers ring along with a phone line.","internal":false},
  "phonelines:read": {"meaning":"Read phone lines and all that belongs to them.","internal":false},
  "phonelines:sipgateio:log:read": {"meaning":"Read a phone line's log of call events that were pushed.","internal":false},
  "phonelines:sipgateio:read": {"meaning":"Read where a phone line's call events are pushed to.","internal":false},
  "phonelines:sipgateio:write": {"meaning":"Choose where a phone line's call events are pushed to.","internal":false},
  "phonelines:voicemails:greetings:read": {"meaning":"Read the greetings of a phone line's voicemail box.","internal":false},
  "phonelines:voicemails:greetings:write": {"meaning":"Upload, choose and delete greetings of a phone line's voicemail box.","internal":false},
  "phonelines:voicemails:read": {"meaning":"Read the voicemail boxes of a phone line.","internal":false},
  "phonelines:voicemails:write": {"meaning":"Change the voicemail boxes of a phone line.","internal":false},
  "phonelines:write": {"meaning":"Create, change and delete phone lines and all that belongs to them.","internal":false},
  "phones:read": {"meaning":"Read telephones that sipgate sets up by itself.","internal":false},
  "phones:write": {"meaning":"Change telephones that sipgate sets up by itself.","internal":false},
  "portings:read": {"meaning":"Read which numbers are moving between providers.","internal":false},
  "portings:write": {"meaning":"Call off the move of a number.","internal":false},
  "products:read": {"meaning":"Read products.","internal":false},
  "push_device:register": {"meaning":"Register a mobile application that shall be notified.","internal":false},
  "rtcm:read": {"meaning":"Read which calls are running.","internal":false},
  "rtcm:write": {"meaning":"Act on running calls: hold, mute, record, transfer, play, send digits, hang up.","internal":false},
  "sessions:calls:write": {"meaning":"Start calls. They cost money.","internal":false},
  "sessions:fax:write": {"meaning":"Send faxes. They cost money.","internal":false},
  "sessions:sms:write": {"meaning":"Send SMS. They cost money.","internal":false},
  "sessions:write": {"meaning":"Start calls, send faxes and SMS. They cost money.","internal":false},
  "settings:read": {"meaning":"Read settings of the whole account.","internal":false},
  "settings:sipgateio:read": {"meaning":"Read where the account's call events are pushed to.","internal":false},
  "settings:sipgateio:write": {"meaning":"Choose where the account's call events are pushed to.","internal":false},
  "settings:write": {"meaning":"Change settings of the whole account.","internal":false},
  "sms:callerid:read": {"meaning":"Read which senders an SMS extension may show.","internal":false},
  "sms:callerid:write": {"meaning":"Add, confirm, choose and delete senders of an SMS extension.","internal":false},
  "sms:read": {"meaning":"Read SMS extensions.","internal":false},
  "sms:write": {"meaning":"Change SMS extensions.","internal":false},
  "tacs:read": {"meaning":"Read the terms and conditions.","internal":false},
  "trunk:read": {"meaning":"Read the settings of a SIP trunk.","internal":false},
  "users:busyonbusy:write": {"meaning":"Choose whether a user is busy during a call.","internal":false},
  "users:defaultdevice:write": {"meaning":"Choose which device a user calls with.","internal":false},
  "users:read": {"meaning":"Read the users of the account.","internal":false},
  "users:role:write": {"meaning":"Make users administrators, or no longer.","internal":false},
  "users:write": {"meaning":"Change and delete users.","internal":false},
  "voicemails:read": {"meaning":"Read the voicemail boxes of the account.","internal":false},
  "voicemails:write": {"meaning":"Change the voicemail boxes of the account.","internal":false},
}
