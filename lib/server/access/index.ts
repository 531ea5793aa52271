export {
  changePassphrase,
  createAccount,
  deleteMyData,
  mergeGuest,
  nameLength,
  newAccountSchema,
  newPassphraseSchema,
  passphraseLength,
  profileOf,
  signIn,
  signOut,
} from './accounts'
export { authOptions } from './next-auth'
export {
  formToken,
  guardForm,
  refuseOtherSites,
  signInToken,
} from './same-site'
export { type LearnerScope, learner, learnerIfAny, learnerOrGuest } from './scope'
export { visitor } from './session'
