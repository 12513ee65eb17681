import type { ProblemCode } from '../text/text.ts'
import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'

/** What a problem page offers: to do the same again, to log in, or to start over. */
export interface ProblemAction {
  readonly kind: 'retry' | 'login' | 'home'
  /** A path of desk. */
  readonly href: string
}

/** What went wrong: what happened, whether anything is lost, what to do, and what to tell whoever helps. */
export function ProblemPage({
  frame,
  code,
  action,
}: {
  frame: Frame
  code: ProblemCode
  action: ProblemAction
}) {
  const { text } = frame
  const problem = text.problems[code]
  return (
    <Layout frame={frame} title={problem.title}>
      <article class="problem" aria-labelledby="problem">
        <div role="alert">
          <h1 id="problem">{problem.title}</h1>
          <h2>{text.problem.happened}</h2>
          <p>{problem.happened}</p>
        </div>
        <h2>{text.problem.lost}</h2>
        <p>{text.nothingLost}</p>
        <h2>{text.problem.next}</h2>
        <p>{problem.next}</p>
        <p class="actions">
          <a class="button" href={action.href}>
            {text.actions[action.kind]}
          </a>
          {action.href !== '/' && (
            <a class="button secondary" href="/">
              {text.actions.home}
            </a>
          )}
        </p>
        <div class="support">
          <p>{text.problem.support}</p>
          <dl>
            <div>
              <dt>{text.problem.code}</dt>
              <dd>
                <code>{code}</code>
              </dd>
            </div>
            <div>
              <dt>{text.problem.request}</dt>
              <dd>
                <code>{frame.requestId}</code>
              </dd>
            </div>
          </dl>
        </div>
      </article>
    </Layout>
  )
}
