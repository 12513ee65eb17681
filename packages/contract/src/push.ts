/** How a push is written as a form. */
export interface PushForm {
  /** By the name of the field in the push's type. */
  readonly fields: Readonly<
    Record<
      string,
      {
        /** The name in the form: `user[]`. */
        readonly sentAs: string
        /** Whether the form repeats the field, once for each entry. */
        readonly list: boolean
        /** Whether sipgate always sends it. */
        readonly required: boolean
        /** Whether it is a telephone number, which the form has without its `+`. */
        readonly number: boolean
        /** The only values it has. */
        readonly values?: readonly string[]
      }
    >
  >
  /** Whether sipgate does what is answered. Otherwise the answer is discarded. */
  readonly answered: boolean
}

/** What an XML element of an answer may hold. */
export interface PushAnswerElement {
  readonly attributes?: Readonly<Record<string, PushAnswerAttribute>>
  readonly children?: Readonly<Record<string, PushAnswerElement>>
  /** Elements with this text, and nothing else. */
  readonly text?: 'url' | 'string'
  /** How many of them there are at least, and at most. */
  readonly least?: number
  readonly most?: number
  readonly required?: boolean
}

export interface PushAnswerAttribute {
  readonly type: 'string' | 'url' | 'integer' | 'boolean'
  readonly values?: readonly string[]
  readonly minimum?: number
  /** What counts when it is left out. */
  readonly default?: string | number | boolean
  readonly required?: boolean
}
