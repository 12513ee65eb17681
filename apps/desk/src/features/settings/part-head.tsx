import type { SettingsText } from './text.en.ts'

/** The head of a page below the settings, with the way back. */
export function PartHead({ part, text }: { part: keyof SettingsText['parts']; text: SettingsText }) {
  return (
    <header class="page-head">
      <div>
        <h1>{text.parts[part].name}</h1>
        <p class="hint">{text.parts[part].about}</p>
      </div>
      <a class="button quiet" href="/settings">
        {text.back}
      </a>
    </header>
  )
}
