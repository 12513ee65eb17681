import { describe, expect, it } from 'vitest'
import { DatabaseError, isDatabaseError } from '../database-error.ts'
import { errorOf, failureOf } from './failure.ts'

const crossed = (error: unknown) => errorOf(structuredClone(failureOf(error)))

describe('an error that crosses between threads', () => {
  it('keeps its code, its words and its cause', () => {
    const cause = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' })
    const sent = new DatabaseError('database_unavailable', {
      detail: 'A detail.',
      about: 'SQLITE_IOERR',
      cause,
    })
    const error = crossed(sent)
    expect(isDatabaseError(error, 'database_unavailable')).toBe(true)
    expect(error.message).toBe(sent.message)
    expect(error.stack).toContain(sent.message)
    expect(error.cause).toMatchObject({ message: 'disk I/O error', code: 'SQLITE_IOERR_WRITE' })
  })

  it('keeps its words without details, too', () => {
    const sent = new DatabaseError('database_foreign')
    expect(crossed(sent)).toMatchObject({ code: 'database_foreign', message: sent.message })
  })

  it('remains a mistake of the program if it is one', () => {
    const error = crossed(new TypeError('SQL parameters must be a list.'))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe('SQL parameters must be a list.')
  })
})
