// A telephone that says who calls, in the manner of sipgate.io's examples: its web server is that of sipgate's library.
import { createWebhookModule, WebhookResponse } from 'sipgateio'

const port = process.env.SIPGATE_WEBHOOK_SERVER_PORT ?? 8080
const serverAddress = process.env.SIPGATE_WEBHOOK_SERVER_ADDRESS ?? `http://localhost:${port}`
const unwanted = process.env.UNWANTED_CALLER

const webhookServer = await createWebhookModule().createServer({ port, serverAddress })
console.log(`Server running at ${serverAddress}`)

webhookServer.onNewCall((newCallEvent) => {
  console.log(`New call from ${newCallEvent.from} to ${newCallEvent.to}`)
  if (newCallEvent.from === unwanted) return WebhookResponse.rejectCall({ reason: 'busy' })
})
webhookServer.onAnswer((answerEvent) => {
  console.log(`Answered by ${answerEvent.user} at ${answerEvent.answeringNumber}`)
})
webhookServer.onHangUp((hangUpEvent) => {
  console.log(`Hung up: ${hangUpEvent.cause}`)
})
