import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { neededScopes, type Routes, type Tools } from '../feature.ts'
import { parts } from './parts.ts'
import { PermissionsPage, type Ability } from './permissions-page.tsx'
import { inWords } from './scope-words.ts'
import { texts } from './texts.ts'

/** What the user has allowed desk to do at sipgate, and what more they could. It asks sipgate nothing. */
export function permissionRoutes({ pages, features }: Tools): Routes {
  function abilitiesOf({ language, login }: UserRequest): readonly Ability[] {
    const text = texts[language]
    return [
      ...features.map((one) => ({
        path: one.path,
        scopes: neededScopes(one),
        name: one.texts[language].name,
      })),
      ...parts.map(({ path, scopes, name }) => ({ path, scopes, name: text.parts[name].name })),
    ]
      .filter(({ scopes }) => scopes.length > 0)
      .map(({ path, scopes, name }) => {
        const missing = scopes.filter((scope) => !login.scopes.includes(scope))
        return { path, name, missing: inWords(missing, text.permissions) }
      })
  }

  return {
    'GET /settings/permissions': (request, response) => {
      const text = texts[request.language]
      const view = {
        granted: inWords(request.login.scopes, text.permissions),
        abilities: abilitiesOf(request),
      }
      const content = h(PermissionsPage, { text, view })
      pages.send({ title: text.parts.permissions.name, content }, request, response)
    },
  }
}
