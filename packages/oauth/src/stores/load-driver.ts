import { OAuthError } from '../oauth-error.ts'

/**
 * Loads a database's driver. Drivers are optional peer dependencies, so that nobody installs a database they do not use.
 * @param wanted name and version range, as `npm install` takes them
 * @throws OAuthError `driver_missing`
 */
export async function loadDriver<Driver>(wanted: string, load: () => Promise<Driver>): Promise<Driver> {
  try {
    return await load()
  } catch (cause) {
    throw new OAuthError('driver_missing', { detail: `Run \`npm install ${wanted}\`.`, cause })
  }
}
