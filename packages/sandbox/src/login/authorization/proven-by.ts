export const waysOfProof = ['password', 'cookie'] as const

/** How users authenticated: with their password for this request, or with their session's cookie. */
export type ProvenBy = (typeof waysOfProof)[number]
