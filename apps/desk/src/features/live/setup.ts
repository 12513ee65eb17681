import { h } from 'preact'
import { isWebhookError } from '@sipgate-kit/webhooks'
import { webhookSettings } from '@sipgate-kit/webhooks/settings'
import type { UserRequest } from '../../http/user-request.ts'
import { pushPath } from '../../live/create-live.ts'
import type { Routes, Tools } from '../feature.ts'
import { SetupPage, type Reporting } from './setup-page.tsx'
import type { LiveText } from './text.en.ts'

const scopes = ['settings:sipgateio:read', 'settings:sipgateio:write']

/** Where sipgate reports the account's calls to. One request to look, two to change it. */
export function setupRoutes(
  { pages, appUrl, actions }: Tools,
  textOf: (request: UserRequest) => LiveText,
): Routes {
  const url = `${appUrl}${pushPath}`

  async function show(
    request: UserRequest,
    response: Parameters<typeof pages.send>[2],
    isWrong = false,
  ): Promise<void> {
    const text = textOf(request)
    const reporting = reportingOf(await request.sipgate.settings.sipgateio.get(), url)
    const isDone = request.query['done'] === 'yes' && reporting.state === 'on'
    const content = h(SetupPage, { text, reporting, isDone, isWrong })
    pages.send({ title: text.setup.title, content, status: isWrong ? 422 : 200 }, request, response)
  }

  return {
    'GET /live/setup': { scopes, handle: (request, response) => show(request, response) },
    'POST /live/setup': {
      scopes,
      async handle(request, response) {
        const replace = request.form.text('replace') === 'yes'
        try {
          await webhookSettings(request.sipgate).connect({ url, replace })
        } catch (error) {
          if (isWebhookError(error, 'webhook_taken')) return show(request, response, true)
          throw error
        }
        await actions.note(request, 'calls.reported', pushPath)
        response.redirect(303, '/live/setup?done=yes')
      },
    },
  }
}

function reportingOf(settings: { incomingUrl?: unknown; outgoingUrl?: unknown }, url: string): Reporting {
  const urls = [settings.incomingUrl, settings.outgoingUrl].map((each) =>
    typeof each === 'string' ? each : '',
  )
  const other = urls.find((each) => each !== '' && each !== url)
  if (other !== undefined)
    return { state: 'taken', host: URL.canParse(other) ? new URL(other).host : undefined }
  return { state: urls.every((each) => each === url) ? 'on' : 'off' }
}
