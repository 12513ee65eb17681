import type { Action } from '../actions/action.ts'
import type { Language } from '../language/language.ts'
import { problemTexts } from './text.ts'

/** Why an action failed, in a sentence or two; nothing if it did not fail. */
export function WhyFailed({ action: { state, result }, language }: { action: Action; language: Language }) {
  const problems: Readonly<Record<string, { title: string; happened: string } | undefined>> =
    problemTexts[language].problems
  const problem = state === 'failed' ? problems[result ?? ''] : undefined
  return problem ? (
    <p>
      {problem.title}. {problem.happened}
    </p>
  ) : null
}
