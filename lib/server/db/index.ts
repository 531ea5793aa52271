export { closeDatabase, type Database, database } from './client'
export { DatabaseError, type DatabaseErrorCode, databaseErrorFrom } from './errors'
export { authSecret } from './secret'
