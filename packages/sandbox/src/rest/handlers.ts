import type { Handlers } from './handler.ts'
import { account } from './operations/account.ts'
import { addresses } from './operations/addresses.ts'
import { app } from './operations/app.ts'
import { authorization } from './operations/authorization.ts'
import { autoRecordings } from './operations/auto-recordings.ts'
import { balance } from './operations/balance.ts'
import { blacklist } from './operations/blacklist.ts'
import { callRestrictions } from './operations/call-restrictions.ts'
import { calls } from './operations/calls.ts'
import { channels } from './operations/channels.ts'
import { contactFiles } from './operations/contact-files.ts'
import { contacts } from './operations/contacts.ts'
import { devices } from './operations/devices.ts'
import { fax } from './operations/fax.ts'
import { faxlines } from './operations/faxlines.ts'
import { groupFaxlines } from './operations/group-faxlines.ts'
import { groups } from './operations/groups.ts'
import { history } from './operations/history.ts'
import { ivr } from './operations/ivr.ts'
import { log } from './operations/log.ts'
import { notifications } from './operations/notifications.ts'
import { numbers } from './operations/numbers.ts'
import { passwordReset } from './operations/password-reset.ts'
import { phonelineForwardings } from './operations/phoneline-forwardings.ts'
import { phonelineVoicemails } from './operations/phoneline-voicemails.ts'
import { phonelineWebhooks } from './operations/phoneline-webhooks.ts'
import { phonelines } from './operations/phonelines.ts'
import { portings } from './operations/portings.ts'
import { settings } from './operations/settings.ts'
import { sms } from './operations/sms.ts'
import { translations } from './operations/translations.ts'
import { urls } from './operations/urls.ts'
import { users } from './operations/users.ts'
import { voicemails } from './operations/voicemails.ts'

/**
 * All operations that the sandbox implements. Each file of `operations/` answers the operations of the file of the
 * same name in `packages/contract/api`; files whose operations are all for sipgate's own applications are missing.
 */
export const handlers: Handlers = {
  ...account,
  ...addresses,
  ...app,
  ...authorization,
  ...autoRecordings,
  ...balance,
  ...blacklist,
  ...callRestrictions,
  ...calls,
  ...channels,
  ...contactFiles,
  ...contacts,
  ...devices,
  ...fax,
  ...faxlines,
  ...groupFaxlines,
  ...groups,
  ...history,
  ...ivr,
  ...log,
  ...notifications,
  ...numbers,
  ...passwordReset,
  ...phonelineForwardings,
  ...phonelineVoicemails,
  ...phonelineWebhooks,
  ...phonelines,
  ...portings,
  ...settings,
  ...sms,
  ...translations,
  ...urls,
  ...users,
  ...voicemails,
}
