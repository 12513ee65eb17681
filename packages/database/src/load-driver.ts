import { DatabaseError } from './database-error.ts'

/**
 * Loads a database's driver. Drivers are optional peer dependencies, so that nobody installs a database they do not use.
 * @param wanted name and version range, as `npm install` takes them
 * @throws DatabaseError `driver_missing`
 */
export async function loadDriver<Driver>(wanted: string, load: () => Promise<Driver>): Promise<Driver> {
  try {
    return await load()
  } catch (cause) {
    throw new DatabaseError('driver_missing', { detail: `Run \`npm install ${wanted}\`.`, cause })
  }
}
