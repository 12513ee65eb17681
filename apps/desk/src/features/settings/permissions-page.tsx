import { PartHead } from './part-head.tsx'
import type { ScopeGroup } from './scope-words.ts'
import type { SettingsText } from './text.en.ts'

/** A part of desk that needs something to be granted. */
export interface Ability {
  readonly path: string
  readonly name: string
  /** What is not granted yet. Empty: it can be used. */
  readonly missing: readonly ScopeGroup[]
}

export interface PermissionsView {
  readonly granted: readonly ScopeGroup[]
  readonly abilities: readonly Ability[]
}

/** What is granted, in words, and a way to grant more. */
export function PermissionsPage(props: { text: SettingsText; view: PermissionsView }) {
  const { view } = props
  const text = props.text.permissions
  return (
    <>
      <PartHead part="permissions" text={props.text} />
      <section class="card" aria-labelledby="abilities">
        <h2 id="abilities">{text.abilities}</h2>
        <p class="hint">{text.abilitiesIntro}</p>
        <ul class="rows">
          {view.abilities.map((ability) => (
            <AbilityRow key={ability.path} ability={ability} text={text} />
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="granted">
        <h2 id="granted">{text.granted}</h2>
        <dl class="facts setting-scopes">
          {view.granted.map(({ title, meanings }) => (
            <div key={title}>
              <dt>{title}</dt>
              {meanings.map(({ scope, meaning }) => (
                <dd key={scope}>{meaning ?? <code>{scope}</code>}</dd>
              ))}
            </div>
          ))}
        </dl>
        <p class="hint">{text.takeBack}</p>
      </section>
    </>
  )
}

function AbilityRow({ ability, text }: { ability: Ability; text: SettingsText['permissions'] }) {
  const { path, name, missing } = ability
  const words = missing.flatMap(({ meanings }) => meanings.map(({ scope, meaning }) => meaning ?? scope))
  return (
    <li>
      <div class="setting-what">
        <strong>{name}</strong>
        {words.length > 0 && <p class="hint">{text.needs(words.join(' · '))}</p>}
      </div>
      {words.length === 0 ? (
        <span class="setting-state">{text.allowed}</span>
      ) : (
        <a class="button quiet" href={path}>
          {text.allow} <span class="unseen">{name}</span>
        </a>
      )}
    </li>
  )
}
