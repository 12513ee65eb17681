import { PostForm } from '../../forms/fields.tsx'
import { isMark, marks, marksBefore, opposite, type Done } from './marks.ts'
import type { HistoryText } from './text.en.ts'
import type { Written } from './written.ts'

/** Says what was done just now, and takes it back: what was so before stays as it was. */
export function DoneNotice({ text, done, written }: { text: HistoryText; done: Done; written: Written }) {
  const { what, count, changed } = done
  return (
    <div class="notice done" role="status">
      <p>{text.did[what](text.entries(written.number(count)))}</p>
      {isMark(what) && changed.length > 0 && (
        <PostForm action="/history/marks" label={text.undo}>
          {changed.map((id) => (
            <>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="was" value={marksBefore({ ...unmarked, ...marks[what], id })} />
            </>
          ))}
          <button class="quiet" type="submit" name="do" value={opposite[what]}>
            {text.undo}
          </button>
        </PostForm>
      )}
    </div>
  )
}

const unmarked = { read: false, starred: false, archived: false }
