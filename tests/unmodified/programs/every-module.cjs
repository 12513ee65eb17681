// Uses every module of sipgate's own Node library as its documentation shows. It knows nothing of a sandbox.
const io = require('sipgateio')

const client = io.sipgateIO({ tokenId: 'token-DEMOW0', token: '0d0d0d0d-0000-4000-8000-00000000000a' })
const results = {}
const step = async (name, work) => {
  try {
    results[name] = (await work()) ?? 'done'
  } catch (error) {
    results[name] = `failed: ${error.message ?? error}`
  }
}

const csv = 'firstname,lastname,number\nAda,Importiert,+493023125101'
const vcard =
  'BEGIN:VCARD\r\nVERSION:4.0\r\nN:Karte;Vera;;;\r\nTEL;TYPE=home:+493023125102\r\nEMAIL;TYPE=home:vera@example.com\r\nORG:Karten & Co\r\nEND:VCARD\r\n'
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type /Page>>endobj\ntrailer<<>>\n%%EOF')

async function main() {
  await step('userinfo', () => client.getAuthenticatedWebuserId())
  await step('users', async () => (await client.getWebUsers()).length)

  const sms = io.createSMSModule(client)
  await step('sms.send', () => sms.send({ to: '+491713920003', message: 'Hallo', smsId: 's0' }))
  await step('sms.schedule', () =>
    sms.send({ to: '+491713920003', message: 'Später', smsId: 's0' }, new Date(Date.now() + 3_600_000)),
  )
  await step('sms.extensions', async () => (await sms.getSmsExtensions('w0')).map(({ id }) => id))

  const fax = io.createFaxModule(client)
  await step('fax.send', async () => {
    const { sessionId } = await fax.send({
      to: '+493023125100',
      faxlineId: 'f0',
      fileContent: pdf,
      filename: 'a.pdf',
    })
    return fax.getFaxStatus(sessionId)
  })
  await step('fax.lines', async () => (await fax.getFaxlines()).length)
  await step('fax.lines of a user', async () => (await fax.getFaxlinesByWebUser('w0')).length)

  const contacts = io.createContactsModule(client)
  await step('contacts.create', () =>
    contacts.create(
      {
        firstname: 'Zita',
        lastname: 'Neu',
        phone: { number: '+493023125103', type: ['work'] },
        email: { email: 'zita@example.com', type: ['work'] },
      },
      'PRIVATE',
    ),
  )
  await step('contacts.importFromCsvString', () => contacts.importFromCsvString(csv))
  await step('contacts.importVCardString', () => contacts.importVCardString(vcard, 'PRIVATE'))
  await step('contacts.get', async () => (await contacts.get('PRIVATE')).map(({ name }) => name).sort())
  await step(
    'contacts.paginatedExportAsCsv',
    async () => (await contacts.paginatedExportAsCsv('ALL')).response.split('\n').length > 10,
  )
  await step('contacts.exportAsVCards', async () => (await contacts.exportAsVCards('SHARED')).length > 10)
  await step('contacts.update', async () => {
    const [first] = (await contacts.get('PRIVATE')).filter(({ name }) => name.includes('Neu'))
    await contacts.update({ ...first, name: 'Zita Alt' })
    return (await contacts.get('PRIVATE')).some(({ name }) => name === 'Zita Alt')
  })
  await step('contacts.delete', async () => {
    const [first] = await contacts.get('PRIVATE')
    return contacts.delete(first.id)
  })
  await step('contacts.deleteAllPrivate', async () => {
    await contacts.deleteAllPrivate()
    return (await contacts.get('PRIVATE')).length
  })

  const history = io.createHistoryModule(client)
  await step('history.fetchAll', async () => {
    const entries = await history.fetchAll({ types: ['CALL', 'VOICEMAIL'], starred: false }, { limit: 5 })
    return [entries.length, entries[0].created instanceof Date]
  })
  await step('history.fetchById', async () => (await history.fetchById('5017300001')).id)
  await step('history.batchUpdateEvents', async () => {
    const entry = await history.fetchById('5017300001')
    await history.batchUpdateEvents([entry], () => ({ note: 'Rückruf', starred: true }))
    const { note, starred } = await history.fetchById('5017300001')
    return [note, starred]
  })
  await step(
    'history.exportAsCsvString',
    async () => (await history.exportAsCsvString({}, { limit: 3 })).split('\n').length > 3,
  )
  await step('history.deleteByListOfIds', () => history.deleteByListOfIds(['5017300003']))
  await step('history.deleteById', () => history.deleteById('5017300002'))

  await step('numbers', async () => (await io.createNumbersModule(client).getAllNumbers()).items.length > 5)
  await step('devices', async () =>
    (await io.createDevicesModule(client).getDevices('w0')).map(({ id }) => id),
  )
  await step('voicemails', async () =>
    (await io.createVoicemailsModule(client).getVoicemails()).map(({ id }) => id),
  )

  const server = await io.createWebhookModule().createServer({
    port: Number(process.env.PORT),
    serverAddress: `http://localhost:${process.env.PORT}`,
  })
  const heard = []
  server.onNewCall((call) => {
    heard.push(`newCall ${call.from} ${call.users.join()}`)
    return io.WebhookResponse.gatherDTMF({ maxDigits: 1, timeout: 2000 })
  })
  server.onData((data) => {
    heard.push(`data ${data.dtmf}`)
    return io.WebhookResponse.redirectCall({ numbers: ['+493023125200'] })
  })
  server.onAnswer(({ answeringNumber }) => heard.push(`answer ${answeringNumber}`))
  server.onHangUp(({ cause }) => heard.push(`hangup ${cause}`))
  const settings = io.createSettingsModule(client)
  await step('settings.setIncomingUrl', () => settings.setIncomingUrl(`http://localhost:${process.env.PORT}`))
  await step('settings.setLog', () => settings.setLog(true))
  await step('settings.setWhitelist', () => settings.setWhitelist(['p0', 'g0']))
  await step('settings.getWebhookSettings', async () => (await settings.getWebhookSettings()).whitelist)
  await step('settings.disableWhitelist', () => settings.disableWhitelist())

  process.on('message', async (message) => {
    if (message === 'started') {
      const rtcm = io.createRTCMModule(client)
      const [call] = await rtcm.getEstablishedCalls()
      for (const [name, work] of Object.entries({
        mute: () => rtcm.mute(call, true),
        hold: () => rtcm.hold(call, true),
        unhold: () => rtcm.hold(call, false),
        record: () => rtcm.record(call, { value: true, announcement: false }),
        sendDTMF: () => rtcm.sendDTMF(call, '1#'),
        hangUp: () => rtcm.hangUp(call),
      }))
        await step(`rtcm.${name}`, work)
      process.send({ results, heard })
    }
    if (message === 'finish') {
      server.stop()
      process.send({ results, heard })
      process.disconnect()
    }
  })
  await step('call.initiate', async () => {
    const { sessionId } = await io.createCallModule(client).initiate({ from: 'e1', to: '+493023125100' })
    return sessionId.length > 20
  })
  process.send({ results, heard })
}

void main()
