import type { Language } from '../language/language.ts'
import type { ProblemAction } from './problem.ts'
import type { ProblemCode } from './text.en.ts'
import { problemTexts } from './text.ts'

/** What happened, whether anything is lost, what to do next, and what to pass on to support. */
export function ProblemPage(props: {
  code: ProblemCode
  language: Language
  requestId: string
  /** `href` is a path of desk. */
  action: { kind: ProblemAction; href: string }
}) {
  const { code, language, requestId, action } = props
  const text = problemTexts[language]
  const problem = text.problems[code]
  return (
    <article class="problem" aria-labelledby="problem">
      <div role="alert">
        <h1 id="problem">{problem.title}</h1>
        <h2>{text.happened}</h2>
        <p>{problem.happened}</p>
      </div>
      <h2>{text.lost}</h2>
      <p>{text.nothingLost}</p>
      <h2>{text.next}</h2>
      <p>{action.kind === 'continue' ? text.stillLoggedIn : problem.next}</p>
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
        <p>{text.support}</p>
        <dl>
          <div>
            <dt>{text.code}</dt>
            <dd>
              <code>{code}</code>
            </dd>
          </div>
          <div>
            <dt>{text.request}</dt>
            <dd>
              <code>{requestId}</code>
            </dd>
          </div>
        </dl>
      </div>
    </article>
  )
}
