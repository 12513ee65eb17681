// Connects a smart home with sipgate: switches and notifications, in the manner of integrations whose settings come from
// YAML and forms. Flags are "true", "on" means 1, and what is not set is null.
const axios = require('axios')

const [tokenId, token] = process.env.SIPGATE_CREDENTIALS.split(':')
const sipgate = axios.create({
  baseURL: 'https://api.sipgate.com/v2',
  auth: { username: tokenId, password: token },
  validateStatus: () => true,
})

const state = { on: 1, off: 0 }
const data = { number: null, title: null, delay: null }

const services = {
  'switch.do_not_disturb': () => sipgate.put('/devices/e0', { dnd: 'true', emergencyAddressId: null }),
  'switch.mailbox': () =>
    sipgate.put('/w0/phonelines/p0/voicemails/v0', { active: 'true', timeout: '25', transcription: 'false' }),
  'switch.block_anonymous': () =>
    sipgate.put('/w0/phonelines/p0/blockanonymous', { enabled: state.on, target: null }),
  'switch.recording': () => sipgate.put('/autorecordings/e0/settings', { active: state.off }),
  'notify.sms': () =>
    sipgate.post('/sessions/sms', {
      smsId: 's0',
      recipient: '+491713920033',
      message: 'Waschmaschine fertig',
      sendAt: data.delay,
    }),
  'sipgate.call': () =>
    sipgate.post('/sessions/calls', {
      caller: 'e0',
      callee: '+493023125100',
      callerId: data.number,
      deviceId: null,
    }),
  'sipgate.mark_read': () =>
    sipgate.put('/history/5017300001', { read: '1', starred: 'false', archived: null, note: data.title }),
  'sipgate.add_contact': () =>
    sipgate.post('/contacts', {
      name: 'Haustür',
      picture: null,
      emails: null,
      numbers: [{ number: '+493023125104', type: ['home'] }],
      organization: null,
      scope: 'PRIVATE',
    }),
}

async function main() {
  const report = {}
  for (const [name, call] of Object.entries(services)) {
    const { status, headers } = await call()
    report[name] = status < 300 ? 'ok' : `${status} ${headers['x-sandbox-why'] ?? ''}`
  }
  console.log(JSON.stringify(report))
}

main()
