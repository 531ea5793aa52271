import { rmSync } from 'node:fs'

/** The data folder of one run of the end-to-end tests goes with it. */
export default function removeData(): void {
  const folder = process.env.DOSSIER_E2E_DATA
  if (folder) rmSync(folder, { recursive: true, force: true })
}
