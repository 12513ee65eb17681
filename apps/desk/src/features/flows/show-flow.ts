import { menuToSvg } from '@sipgate-kit/webhooks/draw'
import type { Language } from '../../language/language.ts'
import { buildReply } from './build-reply.ts'
import { checkFlow } from './check-flow.ts'
import { describeHours, describeOpening, describeStep, fileOf } from './describe.ts'
import type { FlowDocument } from './flow.ts'
import type { StoredFlow } from './flows.ts'
import type { FlowView } from './flow-page.tsx'
import { isState, states } from './holidays.ts'
import type { ListedFlow } from './list-page.tsx'
import { localTime } from './local-time.ts'
import { openingAt } from './opening.ts'
import type { FlowsText } from './text.en.ts'
import { isMenu } from './walk.ts'

interface Words {
  readonly text: FlowsText
  readonly language: Language
}

/** A flow as lists show it; what calls follow comes before what is edited. */
export function listedFlow(
  words: Words,
  flow: StoredFlow,
  all: readonly StoredFlow[],
  now: number,
): ListedFlow {
  const document = flow.live?.document ?? flow.draft
  return {
    id: flow.id,
    document,
    isOn: flow.live !== undefined,
    now: describeNow(words, document, now),
    hasChanges: flow.live !== undefined && JSON.stringify(flow.draft) !== JSON.stringify(flow.live.document),
    clashes: all
      .filter(({ id, live }) => id !== flow.id && live !== undefined && flow.live !== undefined)
      .flatMap(({ live }) =>
        document.numbers
          .filter((number) => live?.document.numbers.includes(number))
          .map((number) => ({ number, name: live?.document.name ?? '' })),
      ),
  }
}

/** Such as "open until 17:00, rings everybody". */
function describeNow({ text, language }: Words, document: FlowDocument, now: number): string | undefined {
  const checked = checkFlow(document)
  if (!checked.ok) return undefined
  const { plan } = checked
  const local = localTime(now, plan.timeZone)
  const opening = openingAt(plan, local)
  const step = opening.open ? plan.open : plan.closed
  return `${describeOpening(text, opening, local, language)}; ${describeStep(text, step, document)}`
}

/** What a flow does, in words and drawings; nothing while it has mistakes. */
export function summarize(
  { text, language }: Words,
  document: FlowDocument,
): Pick<FlowView, 'summary' | 'drawings' | 'menus'> {
  const checked = checkFlow(document)
  if (!checked.ok) return { summary: undefined, drawings: [], menus: [] }
  const { plan } = checked
  const { holidays } = plan
  const country = isState(holidays) ? states[holidays as keyof typeof states] : text.germany
  const hours = describeHours(text, plan)
  return {
    summary: {
      open: describeStep(text, plan.open, document),
      closed: describeStep(text, plan.closed, document),
      hours: holidays === '' ? hours : [...hours, text.holidaysOf(country)],
      blocked: plan.blocked.length,
    },
    menus: plan.menus.map((menu, at) => ({
      name: document.menus[at]?.name ?? '',
      lines: [
        text.trial.hears(fileOf(menu.url)),
        ...menu.keys.map(
          ([key, step]) => `${text.fields.keyStep(key)}: ${describeStep(text, step, document)}`,
        ),
        `${text.fields.otherwise}: ${describeStep(text, menu.otherwise, document)}`,
      ],
    })),
    drawings: (['open', 'closed'] as const).flatMap((branch) => {
      const reply = buildReply(plan, plan[branch])
      if (!isMenu(reply)) return []
      const title = branch === 'open' ? text.whenOpen : text.whenClosed
      return [{ title, svg: menuToSvg(reply, { title, id: branch, language }) }]
    }),
  }
}
