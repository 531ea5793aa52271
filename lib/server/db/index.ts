export { closeDatabase, database } from './client'
export { DatabaseError, databaseErrorFrom } from './errors'
export { authSecret } from './secret'
