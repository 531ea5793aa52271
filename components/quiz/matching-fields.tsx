import { Picker } from '@/components/ui/field'
import { type FieldsProps, letterAt, partOf, rightWords, SettledPart } from './parts'
import styles from './parts.module.css'

/** Longer than this, a choice is cut off in a closed menu on a phone. */
const fitsInMenu = 34

export function MatchingFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'matching'>) {
  const long = body.right.some(({ text }) => text.length > fitsInMenu)
  const named = (text: string, index: number) => (long ? `${letterAt(index)}. ${text}` : text)
  const textOf = (id: string | undefined) => body.right.find((choice) => choice.id === id)?.text ?? ''
  return (
    <fieldset className={styles.fields} aria-labelledby={stemId}>
      {reveal ? null : <p className={styles.hint}>{t('matching.hint')}</p>}
      {long && !reveal ? (
        <ol className={styles.letters}>
          {body.right.map(({ id, text }, index) => (
            <li key={id}>
              <b>{letterAt(index)}</b>
              {text}
            </li>
          ))}
        </ol>
      ) : null}
      <div className={styles.heads} aria-hidden="true">
        <span>{body.leftLabel}</span>
        <span>{body.rightLabel}</span>
      </div>
      <ul className={styles.pairs}>
        {body.left.map(({ id, text }) => {
          const field = `${stemId}-${id}`
          return (
            <li key={id} className={styles.pair}>
              {reveal ? (
                <>
                  <span className={styles.left}>{text}</span>
                  <SettledPart
                    part={partOf(reveal, id)}
                    given={textOf(value?.pairs[id])}
                    right={rightWords(partOf(reveal, id), t)}
                    t={t}
                  />
                </>
              ) : (
                <>
                  <label className={styles.left} htmlFor={field}>
                    {text}
                  </label>
                  <Picker
                    id={field}
                    name={`pair.${id}`}
                    defaultValue={value?.pairs[id] ?? ''}
                    disabled={disabled}
                  >
                    <option value="">{t('matching.pick')}</option>
                    {body.right.map((choice, index) => (
                      <option key={choice.id} value={choice.id}>
                        {named(choice.text, index)}
                      </option>
                    ))}
                  </Picker>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
