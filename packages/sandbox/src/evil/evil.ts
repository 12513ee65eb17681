import type { Kernel } from '../world/kernel.ts'
import { SandboxError } from '../sandbox-error.ts'
import { asHeaderValue, whyHeader } from '../traffic/why-header.ts'
import type { Behaviour, Moment, Play } from './behaviour.ts'
import { behaviours, type NamedBehaviour } from './behaviours.ts'
import { jsonObject } from './change-json.ts'
import { caughtSecret, type CaughtSecret } from './caught-secret.ts'
import { elsewhereOf, imitated } from './elsewhere.ts'
import { evilPublicKey } from './evil-key.ts'
import type { EvilControl, EvilView } from './evil-control.ts'

export interface Evil extends EvilControl {
  /** The answer to a request, as the active behaviours change it. */
  answer(asked: Asked, honest: () => Promise<Response>): Promise<Response>
  /** Records a request to the address elsewhere, and answers as the honest address that it imitates. */
  answerElsewhere(
    asked: Pick<Asked, 'request' | 'body'>,
    honest: (address: URL) => Promise<Response>,
  ): Promise<Response>
}

/** A request, the operation it is for, and its body. */
interface Asked {
  request: Request
  body: string
  operation: string | undefined
  isOfTheApi: boolean
}

const mostCaught = 500

export function createEvil(kernel: Kernel): Evil {
  const elsewhere = elsewhereOf(kernel.urls.base)
  const active = new Set<string>()
  /** By name: how often it has played since it was last started. */
  const counts = new Map<string, number>()
  let caught: CaughtSecret[] = []

  const find = (name: string): NamedBehaviour => {
    const found = behaviours.find((behaviour) => behaviour.name === name)
    if (found) return found
    throw new SandboxError(
      'not_found',
      'The login server has no such behaviour; `evil.list()` names them all.',
    )
  }
  const view = (behaviour: NamedBehaviour): EvilView => ({
    ...factsOf(behaviour),
    active: active.has(behaviour.name),
    played: counts.get(behaviour.name) ?? 0,
  })

  /** Plays one behaviour around what the others make of the answer, and counts when it made a difference. */
  async function playOne(
    { name }: NamedBehaviour,
    play: Play,
    moment: Omit<Moment, 'played'>,
    next: () => Promise<Response>,
  ): Promise<Response> {
    let counted = false
    const played = () => {
      if (!counted) counts.set(name, (counts.get(name) ?? 0) + 1)
      counted = true
    }
    let before: Response | undefined
    let after: Response | undefined
    try {
      after = await play({ ...moment, played }, async () => (before = await next()))
    } catch (error) {
      played()
      throw error
    }
    if (after === before) return after
    played()
    if (!after.headers.has(whyHeader))
      after.headers.set(whyHeader, asHeaderValue(`The login server is evil: ${name}.`))
    return after
  }

  return {
    list: () => behaviours.map(view),
    start(name) {
      active.add(find(name).name)
      counts.delete(name)
      return view(find(name))
    },
    stop(name) {
      active.delete(find(name).name)
      return view(find(name))
    },
    clear() {
      active.clear()
      counts.clear()
      caught = []
    },
    elsewhere,
    caught: () => structuredClone(caught),
    async answer({ request, body, operation, isOfTheApi }, honest) {
      if (active.size === 0 || operation === undefined) return honest()
      const moment = { kernel, request, elsewhere, fields: fieldsOf(request, body) }
      return behaviours.reduce<() => Promise<Response>>((next, behaviour) => {
        if (!active.has(behaviour.name)) return next
        const play = playFor(behaviour, operation, isOfTheApi)
        return play ? () => playOne(behaviour, play, moment, next) : next
      }, honest)()
    },
    async answerElsewhere({ request, body }, honest) {
      const address = imitated(new URL(request.url))
      const fields = fieldsOf(request, body)
      caught.push(caughtSecret(kernel.clock, request, { fields, path: address.pathname }))
      if (caught.length > mostCaught) caught.shift()
      const answer = await honest(address)
      return address.pathname.endsWith('/certs') ? withEvilKey(answer) : answer
    },
  }
}

/** Somebody else's key set also has the key that only somebody else would sign with. */
async function withEvilKey(answer: Response): Promise<Response> {
  const keys = (await jsonObject(answer))?.['keys']
  if (!Array.isArray(keys)) return answer
  return new Response(JSON.stringify({ keys: [...(keys as unknown[]), evilPublicKey] }), answer)
}

function playFor({ plays }: Behaviour, operation: string, isOfTheApi: boolean): Play | undefined {
  if (Object.hasOwn(plays, operation)) return plays[operation as keyof typeof plays]
  return isOfTheApi ? plays['*'] : undefined
}

function fieldsOf(request: Request, body: string): URLSearchParams {
  const query = new URL(request.url).searchParams
  const isForm = request.headers.get('content-type')?.includes('x-www-form-urlencoded')
  return isForm ? new URLSearchParams([...query, ...new URLSearchParams(body)]) : query
}

function factsOf({ plays: _plays, ...facts }: NamedBehaviour): Omit<EvilView, 'active' | 'played'> {
  return { ...facts, stage: facts.stage ?? 'login', needs: [...(facts.needs ?? [])] }
}
