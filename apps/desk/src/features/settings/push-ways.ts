import type { AccountWebhookSettings } from '@sipgate-kit/contract'

/** Where calls of one direction are pushed to. `host` names another application's server. */
export type PushWay =
  { readonly to: 'desk' | 'nowhere' } | { readonly to: 'elsewhere'; readonly host: string | undefined }

export interface PushWays {
  readonly in: PushWay
  readonly out: PushWay
}

/** @param url where desk receives pushes */
export function waysOf(settings: AccountWebhookSettings, url: string): PushWays {
  return { in: wayOf(settings.incomingUrl, url), out: wayOf(settings.outgoingUrl, url) }
}

/** The rest of another application's URL may hold its password, so only the host is told. */
function wayOf(set: string, url: string): PushWay {
  if (set === '') return { to: 'nowhere' }
  if (!URL.canParse(set)) return { to: 'elsewhere', host: undefined }
  return new URL(set).href === new URL(url).href
    ? { to: 'desk' }
    : { to: 'elsewhere', host: new URL(set).host }
}

/** The directions that go there. */
export function directionsTo(ways: PushWays, to: PushWay['to']): ('in' | 'out')[] {
  return (['in', 'out'] as const).filter((direction) => ways[direction].to === to)
}
