import { readableNumber } from '../../pages/phone-number.tsx'
import type { EditContext } from './edit-context.ts'
import { thenKinds, type StepDocument, type StepKind } from './flow.ts'
import { Choice, TextInput } from './inputs.tsx'

/** What happens, and with whom. The style sheet shows only the fields that the choice needs. */
export function StepFields(props: {
  context: EditContext
  name: string
  label: string
  step: StepDocument
  kinds: readonly StepKind[]
}) {
  const { context, name, label, step, kinds } = props
  const { text, flow, own } = context
  const { fields } = text
  const written = (number: string) => readableNumber(number)?.written ?? number
  return (
    <div class="step">
      <div class="does">
        <Choice
          context={context}
          name={`${name}.do`}
          label={label}
          value={step.do}
          options={kinds.map((kind) => [kind, text.kinds[kind]])}
        />
      </div>
      <div class="announces">
        <TextInput
          context={context}
          name={`${name}.url`}
          label={fields.url}
          hint={fields.urlHint}
          value={step.url}
        />
      </div>
      <div class="announces follows">
        <Choice
          context={context}
          name={`${name}.then`}
          label={fields.then}
          value={step.then}
          options={thenKinds.map((kind) => [kind, text.kinds[kind]])}
        />
      </div>
      <div class="forwards">
        <TextInput
          context={context}
          name={`${name}.numbers`}
          label={fields.forwardTo}
          hint={fields.forwardHint}
          value={step.numbers}
        />
      </div>
      <div class="forwards">
        <Choice
          context={context}
          name={`${name}.callerId`}
          label={fields.callerId}
          value={step.callerId}
          options={[
            ['', fields.callerIdUsual],
            ...own.map((number) => [number, written(number)] as const),
            ['anonymous', fields.callerIdNone],
          ]}
        />
      </div>
      <div class="leads">
        <Choice
          context={context}
          name={`${name}.menu`}
          label={fields.menu}
          value={flow.menus.length === 0 ? '0' : step.menu}
          options={
            flow.menus.length === 0 ? [['0', '–']] : flow.menus.map((menu, at) => [String(at), menu.name])
          }
        />
      </div>
    </div>
  )
}
