/**
 * What values of a kind look like. It is written once: TypeScript infers the type (`Of`), and whatever comes from outside (a
 * snapshot, a state file, a seed) is held to it.
 */
export interface Shape<Value> {
  /** Where a value first differs, in words; undefined when it is one. */
  problem(where: string, value: unknown): string | undefined
  /** Only for TypeScript: it is never there. */
  readonly of?: Value
}

export type Of<S> = S extends Shape<infer Value> ? Value : never

type Fields = Readonly<Record<string, Shape<unknown>>>
type ObjectOf<Needed extends Fields, Optional extends Fields> = Flat<
  { [Field in keyof Needed]: Of<Needed[Field]> } & { [Field in keyof Optional]?: Of<Optional[Field]> }
>
/** One object instead of two, for those who read the type in an editor. */
type Flat<Value> = { [Field in keyof Value]: Value[Field] }

export const text: Shape<string> = plain('a text', (value) => typeof value === 'string')

/** Whole, and small enough to be shown as a date, also with the clock ahead. */
export const number: Shape<number> = plain(
  'a number',
  (value) => Number.isSafeInteger(value) && Math.abs(value as number) < 4e15,
)

export const flag: Shape<boolean> = plain('true or false', (value) => typeof value === 'boolean')

function plain<Value>(what: string, isOne: (value: unknown) => boolean): Shape<Value> {
  return { problem: (where, value) => (isOne(value) ? undefined : `${where} is not ${what}`) }
}

/** What nothing depends on, or what has been checked elsewhere. */
export function unchecked<Value>(): Shape<Value> {
  return { problem: () => undefined }
}

export function oneOf<const Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return {
    problem: (where, value) =>
      values.includes(value as Value) ? undefined : `${where} is not one of ${values.join(', ')}`,
  }
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return { problem: (where, value) => (value === null ? undefined : shape.problem(where, value)) }
}

export function list<Value>(item: Shape<Value>): Shape<Value[]> {
  return {
    problem(where, value) {
      if (!Array.isArray(value)) return `${where} is not a list`
      return firstProblem(value.entries(), ([index, one]) => item.problem(`${where}[${index}]`, one))
    },
  }
}

/** Any names, each with a value of one kind. */
export function table<Value>(item: Shape<Value>): Shape<Record<string, Value>> {
  return {
    problem(where, value) {
      if (!isObject(value)) return `${where} is not an object`
      return firstProblem(Object.entries(value), ([name, one]) => item.problem(`${where}.${name}`, one))
    },
  }
}

/**
 * @param needed the fields that are always there
 * @param optional those that may be missing. Fields of later versions may be there too.
 */
export function object<Needed extends Fields, Optional extends Fields = Record<never, never>>(
  needed: Needed,
  optional?: Optional,
): Shape<ObjectOf<Needed, Optional>> {
  return { problem: (where, value) => fieldProblem(where, value, needed, optional) }
}

/** Of a type that the contract describes: the fields that the sandbox relies on. */
export function partOf<Value extends object>(
  needed: { readonly [Field in keyof Value]?: Shape<Value[Field]> },
  optional: { readonly [Field in keyof Value]?: Shape<Exclude<Value[Field], undefined>> } = {},
): Shape<Value> {
  return { problem: (where, value) => fieldProblem(where, value, needed as Fields, optional as Fields) }
}

/** One of several objects; a field says which. */
export function variants<Key extends string, Variants extends Fields>(
  key: Key,
  shapes: Variants,
): Shape<{ [Name in keyof Variants]: Flat<Of<Variants[Name]> & { [Field in Key]: Name }> }[keyof Variants]> {
  const names = oneOf(...Object.keys(shapes))
  return {
    problem(where, value) {
      if (!isObject(value)) return `${where} is not an object`
      return (
        names.problem(`${where}.${key}`, value[key]) ??
        shapes[value[key] as keyof Variants]?.problem(where, value)
      )
    },
  }
}

function fieldProblem(where: string, value: unknown, needed: Fields, optional: Fields = {}) {
  if (!isObject(value)) return `${where} is not an object`
  const fieldOf = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined)
  return (
    firstProblem(Object.entries(needed), ([name, shape]) =>
      shape.problem(`${where}.${name}`, fieldOf(name)),
    ) ??
    firstProblem(Object.entries(optional), ([name, shape]) =>
      fieldOf(name) === undefined ? undefined : shape.problem(`${where}.${name}`, fieldOf(name)),
    )
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstProblem<Item>(items: Iterable<Item>, problem: (item: Item) => string | undefined) {
  for (const item of items) {
    const found = problem(item)
    if (found !== undefined) return found
  }
  return undefined
}
