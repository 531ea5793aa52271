import type { Key } from './key'
import type { Format, Response } from './response'

export type KeyOf<F extends Format> = Extract<Key, { format: F }>
export type ResponseOf<F extends Format> = Extract<Response, { format: F }>
