import type { Store } from '@sipgate-kit/oauth'
import { StartError } from '../start-error.ts'

export async function openPostgres(_url: string, _encryptionKeys: string): Promise<Store> {
  throw new StartError('database_unusable', 'PostgreSQL is not supported yet.')
}
