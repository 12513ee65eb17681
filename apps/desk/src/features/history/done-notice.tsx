import { PostForm } from '../../forms/fields.tsx'
import type { Done } from './marks.ts'
import type { HistoryText } from './text.en.ts'
import type { Written } from './written.ts'

const opposite = { archive: 'unarchive', unarchive: 'archive' } as const

/** Says what was done just now, and takes it back where that gives exactly what was before. */
export function DoneNotice({ text, done, written }: { text: HistoryText; done: Done; written: Written }) {
  const { what, ids } = done
  const undo = what === 'archive' || what === 'unarchive' ? opposite[what] : undefined
  return (
    <div class="notice done" role="status">
      <p>{text.did[what](text.entries(written.number(ids.length)))}</p>
      {undo !== undefined && ids.length > 0 && (
        <PostForm action="/history/marks" label={text.undo}>
          {ids.map((id) => (
            <input type="hidden" name="id" value={id} />
          ))}
          <button class="quiet" type="submit" name="do" value={undo}>
            {text.undo}
          </button>
        </PostForm>
      )}
    </div>
  )
}
