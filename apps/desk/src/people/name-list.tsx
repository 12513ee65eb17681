import type { Directory } from './directory.ts'

const mostNames = 500

/** What a field for a recipient suggests: the names of contacts that have a number. */
export function NameList({ id, directory }: { id: string; directory: Directory }) {
  return (
    <datalist id={id}>
      {directory.contacts
        .slice(0, mostNames)
        .flatMap(({ name, numbers }) =>
          name && numbers?.length ? <option value={name}>{numbers[0]?.number}</option> : [],
        )}
    </datalist>
  )
}
