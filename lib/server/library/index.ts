export { publish, publishBuiltIn } from './publish'
export {
  currentVersion,
  listSets,
  passageOf,
  readingOf,
  type SetSummary,
  summaryOf,
  type Version,
  versionById,
} from './queries'
