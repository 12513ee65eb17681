import { h, type ComponentChild } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Feature, PageHandler, Tools } from '../feature.ts'
import { readFlags } from './call-flags.ts'
import type { CallContext } from './call-context.ts'
import { callViewOf, isSeenBy, sortViews } from './call-view.ts'
import { createColleagues, statesOf } from './colleagues.ts'
import { controlCall, controlNames, findCall } from './control.ts'
import { LastTalk, readLastTalk } from './last-talk.tsx'
import { LiveCard } from './live-card.tsx'
import { liveEvents } from './live-events.ts'
import { LivePage } from './live-page.tsx'
import { texts } from './texts.ts'
import { transferRoutes } from './transfer.ts'

const scopes = ['rtcm:read', 'rtcm:write']

/** The calls in progress of the account: seen, and controlled by those who are in them. Every page learns of calls that come in. */
export const live: Feature = {
  path: '/live',
  texts,
  // Everybody who is logged in sees that a call comes in.
  scopes: [],
  pageScopes: scopes,
  style: new URL('./style.css', import.meta.url),
  script: new URL('./script.js', import.meta.url),
  key: 'l',
  routes: (tools) => {
    const colleaguesOf = createColleagues(tools)
    const contextOf = contextFrom(tools)
    return {
      'GET /live': showCalls(tools, contextOf, colleaguesOf),
      'GET /live/events': liveEvents(tools, { contextOf, colleaguesOf }),
      'GET /live/last': showLastTalk(tools),
      'POST /live/control': { scopes, handle: controlCall(tools) },
      ...transferRoutes(tools, contextOf),
    }
  },
  card: (tools) => {
    const contextOf = contextFrom(tools)
    return async (request) => {
      const [context, views] = await Promise.all([contextOf(request), viewsOf(tools, request)])
      return h(LiveCard, { ...context, views: sortViews(views) })
    }
  },
}

type ContextOf = (request: UserRequest) => Promise<CallContext>

const contextFrom =
  ({ people }: Pick<Tools, 'people'>): ContextOf =>
  async (request) => ({
    text: texts[request.language],
    language: request.language,
    directory: await people.of(request),
  })

async function viewsOf({ live: calls, platform }: Tools, { login }: UserRequest) {
  const list = await calls.list({ account: login.user.masterSipId })
  const user = fullUserId(login.user)
  return list
    .filter((call) => isSeenBy(call, user, login.scopes))
    .map((call) => callViewOf(call, user, platform.now()))
}

function showCalls(
  tools: Tools,
  contextOf: ContextOf,
  colleaguesOf: ReturnType<typeof createColleagues>,
): PageHandler {
  const { pages, live: calls, platform } = tools
  return async (request, response) => {
    const { language, login, profile } = request
    const text = texts[language]
    const user = fullUserId(login.user)
    const [context, list, colleagues] = await Promise.all([
      contextOf(request),
      calls.list({ account: login.user.masterSipId }),
      colleaguesOf(request),
    ])
    const views = list.map((call) => callViewOf(call, user, platform.now()))
    const isTalking = views.some(({ controls }) => controls === 'talking')
    const [flags, marked] = await Promise.all([
      isTalking ? readFlags(request) : new Map<string, never>(),
      markedCall(tools, request, (entry) =>
        h(LastTalk, { text, language, timeZone: profile.timeZone, entry }),
      ),
    ])
    const content = h(LivePage, {
      ...context,
      views,
      flags,
      marked,
      colleagues: statesOf(colleagues, list),
      user,
      done: doneText(request),
      wrong: wrongText(request),
    })
    pages.send({ title: text.title, content }, request, response)
  }
}

/** The call that the address names. It may not be known yet: the user's own telephone rings before sipgate reports anything. */
async function markedCall(
  { live: calls, platform }: Tools,
  request: UserRequest,
  show: (entry: Parameters<typeof LastTalk>[0]['entry']) => ComponentChild,
) {
  const id = request.query['call']
  if (typeof id !== 'string' || !/^[\w.:-]{1,200}$/.test(id)) return undefined
  const { user } = request.login
  const call = await calls.get(user.masterSipId, id)
  const view = call && callViewOf(call, fullUserId(user), platform.now())
  const entry = view?.isMine ? await readLastTalk(request, view.other) : undefined
  return { view, lastTalk: entry === undefined ? null : show(entry) }
}

/** For the script: the last contact with whoever is in one of the user's own calls. */
function showLastTalk(tools: Tools): PageHandler {
  const { pages, live: calls, platform } = tools
  return async (request, response) => {
    const { language, login, profile, query } = request
    const call = await findCall(calls, request, typeof query['call'] === 'string' ? query['call'] : '')
    const view = callViewOf(call, fullUserId(login.user), platform.now())
    const entry = view.isMine ? await readLastTalk(request, view.other) : undefined
    const text = texts[language]
    const content =
      entry === undefined ? null : h(LastTalk, { text, language, timeZone: profile.timeZone, entry })
    response.type('html').send(pages.part(content, request))
  }
}

function doneText({ query, language }: UserRequest): string | undefined {
  const done = [...controlNames, 'transfer' as const].find((name) => name === query['done'])
  return done && texts[language].done[done]
}

function wrongText({ query, language }: UserRequest): string | undefined {
  const { keysWrong, passOn } = texts[language]
  const sentences = new Map<unknown, string>([
    ['keys', keysWrong],
    ['transfer_failed', passOn.failed],
    ['transfer_unknown', passOn.unknown],
  ])
  return sentences.get(query['wrong'])
}
