import type { Sandbox } from '@sipgate-kit/sandbox'

/** What belongs to a recorded database: when it was recorded, who is logged in, and what sipgate knew. */
export interface Recording {
  readonly at: string
  /** The cookies of the browser that is logged in. */
  readonly cookie: string
  readonly sipgate: Pick<ReturnType<Sandbox['snapshot']>, 'grants' | 'loginSessions'>
  /** What the user left in desk, and where it is seen. Versions that had no pages for it left nothing. */
  readonly shows?: readonly { readonly path: string; readonly text: string }[]
}

/** The key that all of them were written with. It protects nothing. */
export const encryptionKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
