const date = /^(\d{4})-(\d\d)-(\d\d)$/
const dateTime = /^(\d{4}-\d\d-\d\d)[t\s](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i
const minutesOfDay = 24 * 60

/** RFC 3986. What stands in brackets is an address of IPv6, and is only roughly looked at. */
const plain = String.raw`[\w.~!$&'()*+,;=:-]|%[\da-f]{2}`
const segment = `(?:${plain}|@)`
const address = String.raw`(?:(?:${plain})*@)?\[[\da-f:.]+\](?::\d*)?`
const path = `(?://${address}(?:/${segment}*)*|(?:/${segment}*)+|${segment}+(?:/${segment}*)*)`
const tail = `(?:${segment}|[/?])*`
const uri = new RegExp(String.raw`^[a-z][a-z\d+.-]*:${path}(?:\?${tail})?(?:#${tail})?$`, 'i')

/** Whether a text is of a format, by the format's name in JSON Schema. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  uri: (text) => uri.test(text),
}

function isDate(text: string): boolean {
  const [, year, month, day] = (date.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const lastOfMonth = new Date(0)
  // Day 0 of the next month. A year below 100 would otherwise be taken for one of the 20th century.
  lastOfMonth.setUTCFullYear(year, month, 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth.getUTCDate()
}

/** RFC 3339, with its time zone. A leap second ends a day of UTC. */
function isDateTime(text: string): boolean {
  const [, day = '', ...parts] = dateTime.exec(text) ?? []
  const [hour = 0, minute = 0, second = 0, sign = 0, zoneHour = 0, zoneMinute = 0] = parts.map((part = '0') =>
    Number(part === '+' || part === '-' ? `${part}1` : part),
  )
  if (!isDate(day) || hour > 23 || minute > 59 || zoneHour > 23 || zoneMinute > 59) return false
  const minuteOfDay = (hour - sign * zoneHour) * 60 + minute - sign * zoneMinute
  return second < 60 || (second === 60 && (minuteOfDay + minutesOfDay) % minutesOfDay === minutesOfDay - 1)
}
