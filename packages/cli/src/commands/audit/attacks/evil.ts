import {
  CannotTry,
  untried,
  vulnerable,
  withstood,
  type Attack,
  type AttackGroup,
  type Verdict,
} from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import { NoAnswer } from '../browser/send-request.ts'
import type { EvilBehaviour } from '../sandbox/evil-provider.ts'
import type { SeenRequest } from '../sandbox/watched-sandbox.ts'
import { stages, type Happened } from './evil-stages.ts'
import { answered } from './refusal.ts'

/** Milliseconds to wait before each try to log in again, once the login server is honest. */
const patience = [0, 1000, 5000, 15_000, 40_000]

/** One attack for each behaviour of the evil login server, grouped as the sandbox groups them. */
export function evilGroups(behaviours: readonly EvilBehaviour[]): AttackGroup[] {
  const names = [...new Set(behaviours.map(({ group }) => group))]
  return names.map((name) => ({
    title: `A bad login server: ${name}`,
    attacks: behaviours.filter(({ group }) => group === name).map(attackOf),
  }))
}

function attackOf(behaviour: EvilBehaviour): Attack {
  const { name, does, careful, expect, section } = behaviour
  return {
    name: `evil-${name}`,
    title: does.replace(/\.$/, ''),
    section,
    gains:
      expect === 'refuse'
        ? 'Whoever can put words into the login server’s mouth, or is a login server, decides who is logged in or learns secrets.'
        : 'No attacker is needed: login servers do this now and then, and your users cannot log in.',
    change: `Do as a careful application does. ${careful}`,
    attack: (context) => attackWith(context, behaviour),
  }
}

async function attackWith(context: AuditContext, behaviour: EvilBehaviour): Promise<Verdict> {
  const { act, whoIsIt } = await stages[behaviour.stage](context)
  const { result, requests } = await context.sandbox.during(() => context.evil.during(behaviour.name, act))
  const { result: happened, played, caught } = result
  const missing = behaviour.needs.filter((need) => !isUsed(need, context, requests))
  if (played === 0 || missing.length > 0) return untried(notReached(behaviour.needs, missing))
  const user = happened.user ?? (await whoIsIt?.())
  const verdict = judge(behaviour, { ...happened, ...(user !== undefined && { user }) }, caught)
  await context.sandbox.tidy()
  if (!(await recovers(context)))
    return vulnerable('When the login server was honest again, nobody could log in for a minute.')
  return verdict
}

function judge(
  { expect, stage, tolerated, canary }: EvilBehaviour,
  happened: Happened,
  caught: string[],
): Verdict {
  const { page, user, endedEarly } = happened
  const said = endedEarly === undefined ? answered(happened) : `It ended early: ${endedEarly}`
  if (caught.length > 0) return vulnerable(`Another origin was given ${caught.join(', ')}.`)
  if (canary !== undefined && page?.trail.some(({ answer }) => answer.text.includes(canary)))
    return vulnerable('The page repeats a script of the login server.')
  if (page?.isLoop || happened.noAnswer !== undefined) return vulnerable(`${said}.`)
  if (expect === 'accept')
    return user === undefined
      ? vulnerable(`${said}, and nobody is logged in.`)
      : withstood(`${user} is logged in.`)
  if (expect === 'refuse') {
    if (user === undefined) return withstood(`${said}; nobody was logged in.`)
    const accepted = `The application accepted it: ${user} is logged in.`
    return tolerated === undefined ? vulnerable(accepted) : withstood(`${accepted} ${tolerated}`)
  }
  if (stage === 'logout' && user !== undefined) return vulnerable(`${said}, and ${user} is still logged in.`)
  return page?.status === 500 ? vulnerable(`${said}.`) : withstood(`${said}.`)
}

/** Whether the application uses what a behaviour needs to reach it. For the rest, the sandbox counts. */
function isUsed(need: string, { uses }: AuditContext, requests: readonly SeenRequest[]): boolean {
  if (need === 'id token') return uses.idToken
  if (need === 'nonce') return uses.nonce
  if (need !== 'discovery') return true
  return requests.some(({ operation }) => operation === 'GET /.well-known/openid-configuration')
}

function notReached(needs: readonly string[], missing: readonly string[]): string {
  const [need] = missing.length > 0 ? missing : needs
  return need === undefined
    ? 'the application asked for nothing that the login server could spoil'
    : `the application uses no ${need} here, or remembers an earlier answer`
}

/** Whether an ordinary login works again, soon. */
async function recovers(context: AuditContext): Promise<boolean> {
  for (const pause of patience) {
    if (pause > 0) await context.sleep(pause)
    try {
      await context.logIn(context.newBrowser())
      return true
    } catch (error) {
      if (!(error instanceof CannotTry || error instanceof NoAnswer)) throw error
    }
  }
  return false
}
