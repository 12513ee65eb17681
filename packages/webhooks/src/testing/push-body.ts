import { pushForms, type Push } from '@sipgate-kit/contract'

/**
 * The body of a push as sipgate writes it: the fields in its order, brackets percent-encoded, numbers without their `+`, and lists as
 * one field for each entry. Fields that are undefined are left out.
 */
export function pushBody(push: Push): string {
  const given: Readonly<Record<string, string | readonly string[] | undefined>> = { ...push }
  const form = new URLSearchParams()
  for (const [name, { sentAs, number }] of Object.entries(pushForms[push.event].fields))
    for (const value of [given[name] ?? []].flat())
      form.append(sentAs, number ? value.replace(/^\+/, '') : value)
  return form.toString()
}
