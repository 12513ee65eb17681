import type { ShortcutsText } from './text.en.ts'

/** Each key and where it leads. */
export function ShortcutsPage(props: {
  text: ShortcutsText
  /** The letter after `g`, and the name of the page. */
  places: readonly { readonly key: string; readonly name: string }[]
}) {
  const { text, places } = props
  return (
    <>
      <div class="page-head">
        <h1>{text.name}</h1>
      </div>
      <section class="card">
        <p>{text.lead}</p>
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th scope="col">{text.key}</th>
                <th scope="col">{text.does}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>
                  <kbd>/</kbd>
                </td>
                <td>{text.search}</td>
              </tr>
              <tr>
                <td>
                  <kbd>?</kbd>
                </td>
                <td>{text.help}</td>
              </tr>
              {places.map(({ key, name }) => (
                <tr>
                  <td>
                    <kbd>g</kbd> {text.then} <kbd>{key}</kbd>
                  </td>
                  <td>{name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}
