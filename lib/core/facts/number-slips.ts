/**
 * Wrong numbers that a hurried reader remembers: two neighboring digits swapped or, where that changes
 * nothing, ten more or less. Only for whole numbers of two digits or more.
 */
export function numberSlips(value: number): number[] {
  const digits = String(value)
  if (!/^\d{2,}$/.test(digits)) return []
  const swaps = Array.from({ length: digits.length - 1 }, (_, at) =>
    Number(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)),
  )
  const changed = [...new Set(swaps)].filter(
    (slip) => slip !== value && String(slip).length === digits.length,
  )
  return changed.length > 0 ? changed : [value - 10, value + 10].filter((slip) => slip > 0)
}
