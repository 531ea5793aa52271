/** The one shape of an error over HTTP. `code` is for programs, `message` for people. */
export type ErrorBody = { error: { code: string; message: string; details?: unknown } }
