'use server'

import { redirect } from 'next/navigation'
import { guarded, problemPage } from '@/app/_server/guarded'
import { refusalSentence } from '@/app/_server/sentences'
import { defaultLocale, translator } from '@/lib/messages'
import * as access from '@/lib/server/access'
import { Refusal } from '@/lib/server/refusal'
import type { SignUpState } from './sign-up/sign-up-form'

/** Makes an account, or gives the form back with what to change. */
export async function signUp(_: SignUpState, form: FormData): Promise<SignUpState> {
  const t = translator(defaultLocale, 'account')
  const typed = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') }
  let to = '/account?welcome=1'
  try {
    await access.guardForm(form)
    const account = access.newAccountSchema.safeParse(Object.fromEntries(form))
    if (!account.success) {
      const fields = new Set(account.error.issues.map(({ path }) => path[0]))
      const wrong = (['name', 'passphrase', 'email'] as const).filter((field) => fields.has(field))
      return { ...typed, errors: Object.fromEntries(wrong.map((field) => [field, t(`errors.${field}`)])) }
    }
    await access.createAccount(account.data)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'name-taken') {
      return { ...typed, errors: { name: refusalSentence('name-taken') } }
    }
    to = problemPage(error)
  }
  redirect(to)
}

export async function signOut(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    await access.signOut()
    return '/?signed-out=1'
  })
  redirect(to)
}

export async function changePassphrase(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    const asking = await access.visitor()
    if (asking.kind !== 'person' || asking.person.name === null) throw new Refusal('not-signed-in')
    const given = access.newPassphraseSchema.safeParse(Object.fromEntries(form))
    if (!given.success) return '/account?problem=passphrase'
    try {
      await access.changePassphrase(asking.person, given.data)
      return '/account?changed=1'
    } catch (error) {
      if (error instanceof Refusal && error.code === 'wrong-passphrase')
        return '/account?problem=wrong-passphrase'
      throw error
    }
  })
  redirect(to)
}

export async function deleteMyData(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    await access.deleteMyData(await access.learner())
    return '/account?deleted=1'
  })
  redirect(to)
}
