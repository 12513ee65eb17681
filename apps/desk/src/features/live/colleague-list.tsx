import type { ColleagueState } from './colleagues.ts'
import type { LiveText } from './text.en.ts'

/** Who works here, and who is on the telephone. The script changes it with the calls, in the words that stand at the list. */
export function ColleagueList(props: {
  text: LiveText
  colleagues: readonly ColleagueState[]
  user: string
}) {
  const { text, colleagues, user } = props
  return (
    <ul
      class="colleagues"
      data-live-colleagues
      data-free={text.presence.free}
      data-ringing={text.presence.ringing}
      data-talking={text.presence.talking}
    >
      {colleagues.map(({ fullUserId, name, presence }) => (
        <li class={presence} data-colleague={fullUserId}>
          <span class="colleague">
            {name === '' ? text.unnamed : name}
            {fullUserId === user && ` (${text.you})`}
          </span>{' '}
          <span class="presence">{text.presence[presence]}</span>
        </li>
      ))}
    </ul>
  )
}
