import { type FieldsProps, partOf, rightWords, SettledPart } from './parts'
import styles from './parts.module.css'

export function SortingFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'sorting'>) {
  const binName = (id: string | undefined) => body.bins.find((bin) => bin.id === id)?.text ?? ''
  return (
    <fieldset className={styles.fields} aria-labelledby={stemId}>
      {reveal ? null : <p className={styles.hint}>{t('sorting.hint')}</p>}
      <div className={styles.bins}>
        {body.cards.map(({ id, text }) => {
          const label = `${stemId}-${id}`
          if (reveal)
            return (
              <div key={id} className={styles.pair}>
                <span className={styles.left}>{text}</span>
                <SettledPart
                  part={partOf(reveal, id)}
                  given={binName(value?.bins[id])}
                  right={rightWords(partOf(reveal, id), t)}
                  t={t}
                />
              </div>
            )
          return (
            <div key={id} className={styles.pair} role="radiogroup" aria-labelledby={label}>
              <span id={label} className={styles.left}>
                {text}
              </span>
              <span className={styles.choices}>
                {body.bins.map((bin) => (
                  <label key={bin.id} className={styles.bin}>
                    <input
                      type="radio"
                      name={`bin.${id}`}
                      value={bin.id}
                      defaultChecked={value?.bins[id] === bin.id}
                      disabled={disabled}
                    />
                    {bin.text}
                  </label>
                ))}
              </span>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
