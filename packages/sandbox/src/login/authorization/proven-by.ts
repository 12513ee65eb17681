export const waysOfProof = ['password', 'cookie'] as const

/** How users proved who they are: they typed the password for this request, or their session's cookie was enough. */
export type ProvenBy = (typeof waysOfProof)[number]
