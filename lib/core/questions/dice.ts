/** Uniform numbers in [0, 1). The core is given its dice; it never makes them. */
export type Dice = () => number

/** A new list in random order (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const result = [...list]
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(dice() * (last + 1))
    const held = result[last] as T
    result[last] = result[pick] as T
    result[pick] = held
  }
  return result
}

/** Dice that always fall the same for one seed: sfc32 (C. Doty-Humphrey, PractRand), seeded by an FNV-1a hash. */
export function seededDice(seed: string): Dice {
  let hash = 0x811c9dc5
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  let [a, b, c, counter] = [hash | 0, ~hash | 0, Math.imul(hash, 0x9e3779b9) | 0, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next()
  return next
}
