import { PostForm } from '../../forms/fields.tsx'
import { ComposeForm, type ComposeView } from './compose-form.tsx'
import type { Template } from './templates.ts'
import type { MessagesText } from './text.en.ts'

/** A new message, and the texts that are sent often. */
export function ComposePage(props: {
  text: MessagesText
  view: ComposeView
  templates: readonly Template[]
  /** What was wrong with a template that was to be saved. */
  templateError?: 'wrong' | 'full' | undefined
}) {
  const { text, view, templates, templateError } = props
  return (
    <>
      <div class="page-head">
        <h1>{text.write}</h1>
      </div>
      <section class="card">
        <ComposeForm text={text} view={view} />
      </section>
      <section class="card" aria-labelledby="templates">
        <h2 id="templates">{text.templates.title}</h2>
        {templates.length === 0 && <p class="empty">{text.templates.none}</p>}
        <ul class="rows">
          {templates.map((template) => (
            <li>
              <div class="template">
                <p class="name">{template.name}</p>
                <p>{template.text}</p>
              </div>
              <a class="button secondary quiet" href={pathWith(view.draft.to, template.id)}>
                {text.useTemplate}
              </a>
              <PostForm action="/messages/templates/delete">
                <input type="hidden" name="id" value={template.id} />
                <button class="quiet" type="submit" aria-label={text.templates.remove(template.name)}>
                  ✕
                </button>
              </PostForm>
            </li>
          ))}
        </ul>
        <PostForm action="/messages/templates" class="form">
          {templateError && <p class="error">{text.templates[templateError]}</p>}
          <div class="field">
            <label for="template-name">{text.templates.label}</label>
            <input id="template-name" name="name" maxLength={60} required />
          </div>
          <div class="field">
            <label for="template-text">{text.templates.text}</label>
            <textarea id="template-text" name="template" rows={3} maxLength={1600} required />
          </div>
          <p class="actions">
            <button class="secondary" type="submit">
              {text.templates.save}
            </button>
          </p>
        </PostForm>
      </section>
    </>
  )
}

function pathWith(to: string, template: string): string {
  return `/messages/new?${new URLSearchParams({ ...(to !== '' && { to }), template }).toString()}`
}
