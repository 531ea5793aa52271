// Run by browser.ts in a process of its own: @sparticuz/chromium unpacks into TMPDIR, carries the
// libraries that a bare Linux lacks only where it believes to be on AWS, and changes the environment.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
