import type { Sipgate } from '@sipgate-kit/client'
import type { Language } from '../language/language.ts'
import type { Profile } from '../user/profile.ts'

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way Express offers to add to its Request
  namespace Express {
    /** What desk adds to each request; the login adds `login`. */
    interface Request {
      /** The language of the answer. */
      language: Language
      /** Who is logged in, as far as sipgate says. */
      profile?: Profile
      /** sipgate's API, called as the user who is logged in. Set on the pages of features. */
      sipgate?: Sipgate
    }
  }
}
