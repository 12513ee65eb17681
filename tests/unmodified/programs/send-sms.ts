import { createSMSModule, sipgateIO } from 'sipgateio'

const tokenId = process.env['SIPGATE_TOKEN_ID'] ?? ''
const token = process.env['SIPGATE_TOKEN'] ?? ''

const client = sipgateIO({ tokenId, token })
const shortMessage = {
  message: 'Lorem ipsum dolor sit amet',
  to: process.env['SIPGATE_RECIPIENT'] ?? '',
  smsId: 's0',
}

createSMSModule(client)
  .send(shortMessage)
  .then(() => console.log(`Sms sent to ${shortMessage.to}`))
  .catch(console.error)
