import { PostForm } from '../../forms/fields.tsx'
import type { LiveText } from './text.en.ts'

/** Whether sipgate reports calls to desk, to nobody, or to somebody else. */
export type Reporting =
  | { readonly state: 'on' | 'off' }
  /** `host` is undefined if what is there is no URL. */
  | { readonly state: 'taken'; readonly host: string | undefined }

/** Lets an administrator have the account's calls reported to desk. */
export function SetupPage(props: {
  text: LiveText
  reporting: Reporting
  isDone: boolean
  isWrong: boolean
}) {
  const { text, reporting, isDone, isWrong } = props
  const words = text.setup
  return (
    <>
      <h1>{words.title}</h1>
      {isDone && (
        <p class="notice" role="status">
          {words.done}
        </p>
      )}
      <section class="card">
        {reporting.state === 'on' && <p>{words.on}</p>}
        {reporting.state === 'off' && <p>{words.off}</p>}
        {reporting.state === 'taken' && <p>{words.taken(reporting.host ?? words.unknownHost)}</p>}
        {reporting.state !== 'on' && (
          <PostForm action="/live/setup" class="form" label={words.title}>
            {reporting.state === 'taken' && (
              <div class={isWrong ? 'field wrong' : 'field'}>
                <span class="call-choice">
                  <input
                    id="replace"
                    type="checkbox"
                    name="replace"
                    value="yes"
                    aria-describedby={isWrong ? 'replace-error' : undefined}
                  />
                  <label for="replace">{words.replace}</label>
                </span>
                {isWrong && (
                  <p class="error" id="replace-error">
                    {words.replaceNeeded}
                  </p>
                )}
              </div>
            )}
            <p class="actions">
              <button type="submit" name="setup" value="on">
                {words.turnOn}
              </button>
            </p>
          </PostForm>
        )}
      </section>
      <p>
        <a href="/live">{words.back}</a>
      </p>
    </>
  )
}
