import { TextArea, TextInput } from '@/components/ui/field'
import { type FieldsProps, SettledPart } from './parts'
import styles from './parts.module.css'

const asIs = { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } as const

export function TypedFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'typed'>) {
  if (reveal)
    return (
      <div className={styles.fields}>
        <p className={styles.hint}>{t('part.youWrote')}</p>
        <p className={styles.written} data-empty={!value?.text || undefined}>
          {value?.text || t('part.empty')}
        </p>
      </div>
    )
  return (
    <div className={styles.typed}>
      <TextInput
        {...asIs}
        label={t('typed.label')}
        hint={t(`typed.${body.expects}`)}
        name="text"
        aria-labelledby={stemId}
        defaultValue={value?.text}
        disabled={disabled}
        maxLength={500}
      />
    </div>
  )
}

export function ListFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'list'>) {
  if (reveal) {
    const lines = (value?.text ?? '').split(/[\n,;]+/).flatMap((line) => line.trim() || [])
    return (
      <div className={styles.fields}>
        <p className={styles.hint}>{t('part.youWrote')}</p>
        {reveal.parts && value ? (
          <ul className={styles.pairs}>
            {reveal.parts.map((part) => (
              <li key={part.id} className={styles.pair}>
                <SettledPart part={part} given={part.given ?? ''} t={t} />
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.written} data-empty={lines.length === 0 || undefined}>
            {lines.join(', ') || t('part.empty')}
          </p>
        )}
      </div>
    )
  }
  return (
    <div className={styles.typed}>
      <TextArea
        {...asIs}
        label={t('list.label')}
        hint={t('list.hint', { count: body.count })}
        name="text"
        rows={Math.max(3, body.count + 1)}
        aria-labelledby={stemId}
        defaultValue={value?.text}
        disabled={disabled}
        maxLength={500}
      />
    </div>
  )
}
