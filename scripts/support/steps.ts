/** Does one step of a start and prints a line for it: what, how it went, how long it took. */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  process.stdout.write(`${title} … `)
  const begun = performance.now()
  try {
    const outcome = await work()
    console.log(`${typeof outcome === 'string' ? outcome : 'done'} (${since(begun)})`)
    return outcome
  } catch (error) {
    console.log(`failed (${since(begun)})`)
    throw error
  }
}

/** "0.3 s", from a reading of performance.now(). */
export function since(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`
}
