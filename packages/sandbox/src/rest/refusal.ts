/** Thrown by a handler that refuses: the status sipgate answers with, and for developers one sentence why. */
export class Refusal extends Error {
  readonly status: number
  /** A JSON pointer to the field of the body that is at fault. */
  readonly pointer: string | undefined

  constructor(status: number, why: string, pointer?: string) {
    super(why)
    this.name = 'Refusal'
    this.status = status
    this.pointer = pointer
  }
}
