import type { Action } from '../../actions/action.ts'
import { PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { messagePath, PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import type { Directory } from '../../people/directory.ts'
import { WhyFailed } from '../../problems/why-failed.tsx'
import { threadPath } from './list-page.tsx'
import type { MessagesText } from './text.en.ts'

/** What became of a message. */
export function OutcomePage(props: {
  text: MessagesText
  language: Language
  directory: Directory
  action: Action
  /** Whether the history was looked through just now, and did not show it. */
  looked: boolean
}) {
  const { text, language, directory, action, looked } = props
  const { state, target } = action
  return (
    <>
      <h1>{text.outcome.title}</h1>
      <p class={state === 'failed' ? 'notice bad' : 'notice'} role="status">
        {looked && state === 'unknown' ? text.outcome.notFound : text.outcome[state]}
      </p>
      <section class="card">
        <p>
          <PhoneNumber
            number={target}
            language={language}
            directory={directory}
            anonymous={pageTexts[language].anonymous}
          />
        </p>
        <WhyFailed action={action} language={language} />
        <div class="actions">
          {state === 'unknown' && (
            <PostForm action="/messages/look">
              <input type="hidden" name="id" value={action.id} />
              <button type="submit">{text.outcome.look}</button>
            </PostForm>
          )}
          <a class="button secondary" href={threadPath(target)}>
            {text.outcome.thread}
          </a>
          {state === 'failed' && (
            <a class="button secondary" href={messagePath(target)}>
              {text.outcome.again}
            </a>
          )}
        </div>
      </section>
    </>
  )
}
