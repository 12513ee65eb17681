import type { ColleagueState } from './colleagues.ts'
import type { LiveText } from './text.en.ts'

/** Who works here, and who is on the telephone. Nothing where nobody is known. */
export function ColleagueList(props: {
  text: LiveText
  colleagues: readonly ColleagueState[]
  user: string
}) {
  const { text, colleagues, user } = props
  return (
    <ul class="colleagues" data-live-colleagues>
      {colleagues.map(({ fullUserId, name, presence }) => (
        <li class={presence}>
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
