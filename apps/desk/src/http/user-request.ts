import type { Request } from 'express'
import type { Form } from '../forms/form.ts'
import './express-request.ts'

/** A request of somebody who is logged in and has granted the feature's scopes. */
export type UserRequest = Request & {
  [Name in 'login' | 'profile' | 'sipgate']: NonNullable<Request[Name]>
} & {
  /** What a POST carries; nothing in it has been checked but that it came from a page of desk. Empty for a GET. */
  readonly form: Form
  /** What the user typed before a login that had ended interrupted them. Fill the form of the page with it. */
  readonly draft?: Form
}
