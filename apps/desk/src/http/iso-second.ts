/** A time as sipgate's API takes it, without fractions of a second. `time` is in milliseconds since 1970. */
export const isoSecond = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
