import { account } from './account.ts'
import { addresses } from './addresses.ts'
import { app } from './app.ts'
import { authorization } from './authorization.ts'
import { autoRecordings } from './auto-recordings.ts'
import { balance } from './balance.ts'
import { blacklist } from './blacklist.ts'
import { callRestrictions } from './call-restrictions.ts'
import { calls } from './calls.ts'
import { channels } from './channels.ts'
import { contactFiles } from './contact-files.ts'
import { contacts } from './contacts.ts'
import { devices } from './devices.ts'
import { fax } from './fax.ts'
import { faxlines } from './faxlines.ts'
import { forwardings } from './forwardings.ts'
import { groups } from './groups.ts'
import type { Handlers } from './handler.ts'
import { history } from './history.ts'
import { log } from './log.ts'
import { notifications } from './notifications.ts'
import { numbers } from './numbers.ts'
import { passwordReset } from './password-reset.ts'
import { phonelineVoicemails } from './phoneline-voicemails.ts'
import { phonelineWebhooks } from './phoneline-webhooks.ts'
import { phonelines } from './phonelines.ts'
import { portings } from './portings.ts'
import { sessions } from './sessions.ts'
import { settings } from './settings.ts'
import { sims } from './sims.ts'
import { smsExtensions } from './sms-extensions.ts'
import { sms } from './sms.ts'
import { translations } from './translations.ts'
import { urls } from './urls.ts'
import { users } from './users.ts'
import { voicemails } from './voicemails.ts'

/** What the sandbox's API can do. `rest-api.test.ts` names the operations of the contract that are missing here. */
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
  ...forwardings,
  ...groups,
  ...history,
  ...log,
  ...notifications,
  ...numbers,
  ...passwordReset,
  ...phonelineVoicemails,
  ...phonelineWebhooks,
  ...phonelines,
  ...portings,
  ...sessions,
  ...settings,
  ...sims,
  ...sms,
  ...smsExtensions,
  ...translations,
  ...urls,
  ...users,
  ...voicemails,
}
