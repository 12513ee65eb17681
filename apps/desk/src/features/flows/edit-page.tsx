import { PostForm } from '../../forms/fields.tsx'
import { readableNumber } from '../../pages/phone-number.tsx'
import { blockKinds, mostRows, stepKinds } from './flow.ts'
import { errorOf, type EditContext } from './edit-context.ts'
import { HoursFields } from './hours-fields.tsx'
import { Choice, RowButton, TextInput } from './inputs.tsx'
import { MenuFields } from './menu-fields.tsx'
import { StepFields } from './step-fields.tsx'

/** The whole flow as one form. Every button keeps what was typed. */
export function EditPage(props: { context: EditContext; id: string; revision: number; isOld: boolean }) {
  const { context, id, revision, isOld } = props
  const { text, flow, mistakes } = context
  return (
    <>
      <div class="page-head">
        <h1>{text.editTitle(flow.name)}</h1>
        <a href={`/flows/${id}`}>{text.toFlow}</a>
      </div>
      {isOld && (
        <p class="notice bad" role="alert">
          {text.changedMeanwhile}
        </p>
      )}
      {mistakes.size > 0 && (
        <p class="notice bad" role="alert">
          {text.wrong(mistakes.size)}
        </p>
      )}
      <PostForm action={`/flows/${id}`} class="flow-form">
        {/* The first button is what the enter key presses. */}
        <button class="unseen" name="button" value="save" tabIndex={-1} aria-hidden="true">
          {text.save}
        </button>
        <input type="hidden" name="revision" value={String(revision)} />
        <Numbers context={context} />
        <HoursFields context={context} />
        <section class="card">
          <h2>{text.whenOpen}</h2>
          <StepFields
            context={context}
            name="open"
            label={text.fields.do}
            step={flow.open}
            kinds={stepKinds}
          />
        </section>
        <section class="card">
          <h2>{text.whenClosed}</h2>
          <StepFields
            context={context}
            name="closed"
            label={text.fields.do}
            step={flow.closed}
            kinds={stepKinds}
          />
        </section>
        <section class="card" id="menus">
          <h2>{text.fields.menus}</h2>
          <p class="hint">{text.fields.menusHint}</p>
          {flow.menus.map((menu, at) => (
            <MenuFields key={at} context={context} at={at} menu={menu} />
          ))}
          {flow.menus.length < mostRows.menus && (
            <RowButton does="add-menus">{text.fields.addMenu}</RowButton>
          )}
        </section>
        <Blocked context={context} />
        <p class="actions save-bar">
          <button name="button" value="save">
            {text.save}
          </button>
        </p>
      </PostForm>
    </>
  )
}

function Numbers({ context }: { context: EditContext }) {
  const { text, flow, own } = context
  const error = errorOf(context, 'numbers')
  // One that the account has lost is shown, too, until the user unticks it.
  const all = [...new Set([...own, ...flow.numbers])]
  return (
    <section class="card">
      <TextInput context={context} name="name" label={text.fields.name} value={flow.name} max={80} />
      <fieldset
        class={error === undefined ? 'ticks' : 'ticks wrong'}
        aria-describedby={error && 'numbers-error'}
      >
        <legend>{text.fields.numbers}</legend>
        {all.length === 0 && <p class="empty">{text.fields.noNumbers}</p>}
        {all.map((number) => (
          <label key={number}>
            <input type="checkbox" name="numbers" value={number} checked={flow.numbers.includes(number)} />
            {readableNumber(number)?.written ?? number}
          </label>
        ))}
        {error !== undefined && (
          <p class="error" id="numbers-error">
            {error}
          </p>
        )}
      </fieldset>
    </section>
  )
}

function Blocked({ context }: { context: EditContext }) {
  const { text, flow } = context
  const { fields } = text
  return (
    <section class="card" id="blocked">
      <h2>{fields.blocked}</h2>
      <p class="hint">{fields.blockedHint}</p>
      <ol class="day-rows">
        {flow.blocked.map(({ who, then }, at) => (
          <li key={at}>
            <TextInput context={context} name={`blocked.${at}.who`} label={fields.who} value={who} max={40} />
            <Choice
              context={context}
              name={`blocked.${at}.then`}
              label={fields.blockedThen}
              value={then}
              options={blockKinds.map((kind) => [kind, text.blockKinds[kind]])}
            />
            <RowButton does={`remove-blocked.${at}`} label={fields.removeBlocked(who)}>
              {text.remove}
            </RowButton>
          </li>
        ))}
      </ol>
      {flow.blocked.length < mostRows.blocked && (
        <RowButton does="add-blocked">{fields.addBlocked}</RowButton>
      )}
    </section>
  )
}
