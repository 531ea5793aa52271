import { isRealWord, isSlip, likeness } from './typos'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

const short: Record<string, string> = {
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
}

const shortMonths = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

const seasons: Record<string, string> = {
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  summers: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  wintertime: 'winter',
  holiday: 'holidays',
  holidays: 'holidays',
  christmas: 'holidays',
  xmas: 'holidays',
  christmastime: 'holidays',
}

/** Names of days, of months and of seasons that a slip could spell into. */
const spellings: [string, string][] = [
  ...weekdays.map((day): [string, string] => [day, day]),
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['winter', 'winter'],
  ['spring', 'spring'],
  ['holidays', 'holidays'],
  ['holiday', 'holidays'],
  ['christmas', 'holidays'],
]

type CalendarWord =
  | { kind: 'weekday' | 'season'; value: string; slip?: true }
  | { kind: 'month'; value: number }

/** A weekday, season or month, by name, abbreviation or with a slip that spells no other. */
export function calendarWord(token: string): CalendarWord | null {
  const single = token.endsWith('s') ? token.slice(0, -1) : token
  const day =
    short[token] ??
    weekdays.find(
      (one) => one === single || (token.length >= 4 && one.startsWith(token) && !isRealWord(token)),
    )
  if (day) return { kind: 'weekday', value: day }
  const season = seasons[token]
  if (season) return { kind: 'season', value: season }
  const month = months.indexOf(token)
  if (month !== -1) return { kind: 'month', value: month + 1 }
  if (shortMonths.has(token))
    return { kind: 'month', value: months.findIndex((one) => one.startsWith(token)) + 1 }
  if (token.length < 4 || isRealWord(token)) return null
  const near = new Set(
    spellings
      .filter(([word]) => isSlip(token, word) || (single !== token && isSlip(single, word)))
      .map(([, value]) => value),
  )
  const [value] = near
  if (near.size !== 1 || value === undefined) return null
  return { kind: weekdays.some((one) => one === value) ? 'weekday' : 'season', value, slip: true }
}

/** Near a weekday, but too far to count as a slip of it. */
export const isNearWeekday = (token: string): boolean =>
  !isRealWord(token) &&
  weekdays.some((day) => likeness(token, day) === 'near' || likeness(token, day) === 'first-letter')

const monthsOf: Record<string, number[]> = {
  winter: [12, 1, 2],
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  holidays: [11, 12, 1],
}

export const isMonthOf = (month: number, season: string): boolean =>
  monthsOf[season]?.includes(month) ?? false
