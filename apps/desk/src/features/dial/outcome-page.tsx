import type { Action } from '../../actions/action.ts'
import type { Language } from '../../language/language.ts'
import { dialPath, PhoneNumber } from '../../pages/phone-number.tsx'
import type { Directory } from '../../people/directory.ts'
import { WhyFailed } from '../../problems/why-failed.tsx'
import type { DialText } from './text.en.ts'

/** What became of a call that did not simply start. */
export function OutcomePage(props: {
  text: DialText
  language: Language
  directory: Directory
  action: Action
}) {
  const { text, language, directory, action } = props
  const { state, target } = action
  return (
    <>
      <h1>{text.title}</h1>
      <p class={state === 'failed' ? 'notice bad' : 'notice'} role="status">
        {text.outcome[state]}
      </p>
      <section class="card">
        <p class="dial-target">
          <PhoneNumber number={target} language={language} directory={directory} anonymous={text.anonymous} />
        </p>
        <WhyFailed action={action} language={language} />
        <p class="actions">
          <a class="button" href="/live">
            {text.outcome.seeCalls}
          </a>
          {state !== 'running' && (
            <a class="button secondary" href={dialPath(target)}>
              {text.outcome.again}
            </a>
          )}
        </p>
      </section>
    </>
  )
}
