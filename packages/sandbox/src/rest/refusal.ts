/** Thrown by a handler that refuses a request: sipgate's status, and one sentence why, for developers. */
export class Refusal extends Error {
  readonly status: number
  /** A JSON pointer to the wrong field of the body. */
  readonly pointer: string | undefined

  constructor(status: number, why: string, pointer?: string) {
    super(why)
    this.name = 'Refusal'
    this.status = status
    this.pointer = pointer
  }
}
