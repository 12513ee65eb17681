import {
  CannotTry,
  RateLimited,
  untried,
  vulnerable,
  type Attack,
  type AttackGroup,
  type Verdict,
} from './attack.ts'
import type { AuditContext } from './audit-context.ts'
import { NoAnswer } from './browser/send-request.ts'

/** How one attack went, with what is known of it. */
export interface Finding extends Verdict, Omit<Attack, 'attack'> {
  group: string
}

/** Seconds that the application has to come back after it went down, as under nodemon. */
const patience = 10
/** The longest wait for an application that limits logins. */
const mostSeconds = 65

/** Runs the attacks one after the other, undoes each, and stops between two when `isStopped`. */
export async function runAttacks(
  groups: readonly AttackGroup[],
  context: AuditContext,
  { isStopped, onFinding }: { isStopped: () => boolean; onFinding: (finding: Finding) => void },
): Promise<Finding[]> {
  const findings: Finding[] = []
  let isGone = false
  for (const { title: group, attacks } of groups)
    for (const { attack, ...about } of attacks) {
      if (isStopped()) return findings
      const verdict = isGone
        ? untried('the application no longer answers')
        : await tryAttack({ attack, ...about }, context)
      const finding = { ...about, group, ...verdict }
      findings.push(finding)
      onFinding(finding)
      isGone ||= !(await isThere(context))
    }
  return findings
}

async function tryAttack(
  { attack }: Pick<Attack, 'attack'>,
  context: AuditContext,
  tries = 3,
): Promise<Verdict> {
  try {
    return await attack(context)
  } catch (error) {
    if (error instanceof RateLimited && tries > 1 && error.seconds <= mostSeconds) {
      await context.sandbox.tidy()
      await context.sleep(error.seconds * 1000)
      return await tryAttack({ attack }, context, tries - 1)
    }
    if (error instanceof CannotTry) return untried(error.message)
    if (error instanceof NoAnswer) return vulnerable(`The application did not answer (${error.message}).`)
    throw error
  } finally {
    await context.sandbox.tidy()
  }
}

/** Whether the application answers at all, if need be after some seconds. */
async function isThere(context: AuditContext): Promise<boolean> {
  for (let second = 0; second < patience; second += 1)
    try {
      await context.newBrowser().open(context.app, { until: () => true })
      return true
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      await context.sleep(1000)
    }
  return false
}
