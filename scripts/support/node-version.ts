const OLDEST = [20, 19] as const

/** What to tell somebody whose Node is too old; undefined when it is not. Needs nothing else to run. */
export function complaintAbout(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined
  return `Dossier needs Node ${OLDEST.join('.')} or newer, but this is ${version}. Install a newer one from nodejs.org and run npm install again.`
}

export function refuseOldNode(): void {
  const complaint = complaintAbout(process.versions.node)
  if (!complaint) return
  console.error(complaint)
  process.exit(1)
}
