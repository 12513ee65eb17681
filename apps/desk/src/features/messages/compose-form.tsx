import type { SmsExtension } from '@sipgate-kit/contract'
import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Directory } from '../../people/directory.ts'
import { NameList } from '../../people/name-list.tsx'
import type { DraftMessage, MessageField } from './draft-message.ts'
import { mostParts } from './draft-message.ts'
import type { MessagesText } from './text.en.ts'

export interface ComposeView {
  readonly draft: DraftMessage
  readonly extensions: readonly SmsExtension[]
  readonly directory: Directory
  readonly error?: MessageField | 'long' | undefined
}

/** The form of a message. It leads to a page that shows what it costs. */
export function ComposeForm({ text, view }: { text: MessagesText; view: ComposeView }) {
  const { draft, extensions, directory, error } = view
  if (extensions.length === 0) return <p class="notice">{text.noSender}</p>
  const wrong = {
    to: error === 'to' ? text.recipientWrong : undefined,
    text: error === 'text' ? text.messageMissing : error === 'long' ? text.messageLong(mostParts) : undefined,
    smsId: error === 'smsId' ? text.senderWrong : undefined,
    when: error === 'when' ? text.whenWrong : undefined,
  }
  return (
    <PostForm action="/messages/review" class="form compose">
      <Field id="to" label={text.recipient} hint={text.recipientHint} error={wrong.to}>
        <input
          id="to"
          name="to"
          value={draft.to}
          list="names"
          maxLength={100}
          autocomplete="off"
          required
          {...describedBy('to', { hint: text.recipientHint, error: wrong.to })}
        />
      </Field>
      <NameList id="names" directory={directory} />
      <Field id="text" label={text.message} hint={text.messageHint} error={wrong.text}>
        <textarea
          id="text"
          name="text"
          rows={5}
          maxLength={1600}
          required
          data-parts={text.parts}
          {...describedBy('text', { hint: text.messageHint, error: wrong.text })}
        >
          {draft.text}
        </textarea>
      </Field>
      {extensions.length === 1 ? (
        <input type="hidden" name="smsId" value={extensions[0]?.id} />
      ) : (
        <Field id="smsId" label={text.sender} error={wrong.smsId}>
          <select id="smsId" name="smsId" {...describedBy('smsId', { error: wrong.smsId })}>
            {extensions.map(({ id, alias }) => (
              <option value={id} selected={id === draft.smsId}>
                {alias ?? id}
              </option>
            ))}
          </select>
        </Field>
      )}
      <details open={draft.when !== '' || error === 'when'}>
        <summary>{text.when}</summary>
        <Field id="when" label={text.when} hint={text.whenHint} error={wrong.when}>
          <input
            id="when"
            name="when"
            type="datetime-local"
            value={draft.when}
            {...describedBy('when', { hint: text.whenHint, error: wrong.when })}
          />
        </Field>
      </details>
      <p class="actions">
        <button type="submit">{text.review}</button>
      </p>
    </PostForm>
  )
}
