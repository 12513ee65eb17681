import type { EditContext } from './edit-context.ts'
import { keyKinds, keys, mostRows, stepKinds, type MenuDocument } from './flow.ts'
import { Choice, RowButton, TextInput } from './inputs.tsx'
import { StepFields } from './step-fields.tsx'

const otherwiseKinds = stepKinds.filter((kind) => kind !== 'menu')

/** A menu: greeting, keys, and what happens without one. */
export function MenuFields({ context, at, menu }: { context: EditContext; at: number; menu: MenuDocument }) {
  const { text } = context
  const { fields } = text
  const place = `menus.${at}`
  const wrongKeys = context.mistakes.get(`${place}.keys`)
  return (
    <fieldset class="menu-fields" id={place.replace('.', '-')}>
      <legend>{menu.name || fields.menuNew}</legend>
      <div class="pair">
        <TextInput
          context={context}
          name={`${place}.name`}
          label={fields.menuName}
          value={menu.name}
          max={60}
        />
        <TextInput
          context={context}
          name={`${place}.url`}
          label={fields.greeting}
          hint={fields.urlHint}
          value={menu.url}
        />
        <TextInput
          context={context}
          name={`${place}.timeout`}
          label={fields.timeout}
          value={menu.timeout}
          max={2}
        />
        <TextInput
          context={context}
          name={`${place}.repeats`}
          label={fields.repeats}
          value={menu.repeats}
          max={1}
        />
      </div>
      <ol class="key-rows">
        {menu.keys.map(({ key, step }, row) => (
          <li key={row}>
            <Choice
              context={context}
              name={`${place}.keys.${row}.key`}
              label={fields.key}
              value={key}
              options={keys.map((one) => [one, one])}
            />
            <StepFields
              context={context}
              name={`${place}.keys.${row}.step`}
              label={fields.do}
              step={step}
              kinds={keyKinds}
            />
            <RowButton does={`remove-keys.${at}.${row}`} label={fields.removeKey(key)}>
              {text.remove}
            </RowButton>
          </li>
        ))}
      </ol>
      {wrongKeys && <p class="error">{text.mistakes[wrongKeys]}</p>}
      {menu.keys.length < mostRows.keys && <RowButton does={`add-keys.${at}`}>{fields.addKey}</RowButton>}
      <StepFields
        context={context}
        name={`${place}.otherwise`}
        label={fields.otherwise}
        step={menu.otherwise}
        kinds={otherwiseKinds}
      />
      <RowButton does={`remove-menus.${at}`}>{fields.removeMenu(menu.name)}</RowButton>
    </fieldset>
  )
}
