'use client'

import { useActionState } from 'react'
import { TextInput } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import styles from '../account.module.css'

/** What was typed and what is wrong with it, so that a refused form comes back filled in. */
export type SignUpState = {
  name: string
  email: string
  errors: Partial<Record<'name' | 'passphrase' | 'email', string>>
}

type Length = { least: number; most: number }

type SignUpFormProps = {
  action: (state: SignUpState, form: FormData) => Promise<SignUpState>
  token: { name: string; value: string }
  lengths: { name: Length; passphrase: Length }
  labels: Record<
    'name' | 'nameHint' | 'passphrase' | 'passphraseHint' | 'email' | 'emailHint' | 'submit' | 'pending',
    string
  >
}

export function SignUpForm({ action, token, lengths, labels }: SignUpFormProps) {
  const [state, submit] = useActionState(action, { name: '', email: '', errors: {} })
  return (
    <form action={submit} className={styles.form}>
      <input type="hidden" name={token.name} value={token.value} />
      <TextInput
        label={labels.name}
        hint={labels.nameHint}
        error={state.errors.name}
        name="name"
        autoComplete="username"
        defaultValue={state.name}
        minLength={lengths.name.least}
        maxLength={lengths.name.most}
        required
      />
      <TextInput
        label={labels.passphrase}
        hint={labels.passphraseHint}
        error={state.errors.passphrase}
        name="passphrase"
        type="password"
        autoComplete="new-password"
        minLength={lengths.passphrase.least}
        maxLength={lengths.passphrase.most}
        required
      />
      <TextInput
        label={labels.email}
        hint={labels.emailHint}
        error={state.errors.email}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={state.email}
      />
      <SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton>
    </form>
  )
}
