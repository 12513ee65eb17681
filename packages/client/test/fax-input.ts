import { readFileSync } from 'node:fs'

interface Field {
  readonly maxLength?: number
  readonly pattern?: string
}

const file = new URL('../../contract/src/generated/openapi.json', import.meta.url)
const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
  components: { schemas: { FaxInput: { properties: Readonly<Record<string, Field>> } } }
}

/** What the contract says of a field of a fax. */
export function faxField(name: string): Field {
  const field = components.schemas.FaxInput.properties[name]
  if (!field) throw new Error(`The contract's fax has no ${name}.`)
  return field
}
