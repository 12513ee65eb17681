import { flag, list, number, object, oneOf, text, type Of } from './shape.ts'

export const routedNumber = object(
  {
    id: text,
    /** E.164; of a quick dial, its digits. */
    number: text,
    type: oneOf('MOBILE', 'LANDLINE', 'QUICKDIAL', 'INTERNATIONAL'),
    /** The extension it leads to; empty when it leads nowhere. */
    endpointId: text,
    addressId: text,
  },
  {
    /** Of a quick dial: whose it is. */
    userId: text,
    mnpReleasedUntil: text,
  },
)
export type NumberState = Of<typeof routedNumber>

export const porting = object({
  id: text,
  /** `2026-05-04`. */
  portDate: text,
  numbers: list(object({ id: text, number: text })),
  /** 100 waiting for the user … 500 done, 600 cancelled. */
  status: number,
  revocable: flag,
  pending: flag,
})
/** A number on its way from another network. */
export type PortingState = Of<typeof porting>
