export interface NumberState {
  id: string
  /** E.164; of a quick dial, its digits. */
  number: string
  type: 'MOBILE' | 'LANDLINE' | 'QUICKDIAL' | 'INTERNATIONAL'
  /** The extension it leads to; empty when it leads nowhere. */
  endpointId: string
  addressId: string
  /** Of a quick dial: whose it is. */
  userId?: string
  mnpReleasedUntil?: string
}

/** A number on its way from another network. */
export interface PortingState {
  id: string
  /** `2026-05-04`. */
  portDate: string
  numbers: { id: string; number: string }[]
  /** 100 waiting for the user … 500 done, 600 cancelled. */
  status: number
  revocable: boolean
  pending: boolean
}
