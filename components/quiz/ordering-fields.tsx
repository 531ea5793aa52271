import { OrderingList } from './ordering-list'
import listStyles from './ordering-list.module.css'
import { type FieldsProps, partOf, SettledPart } from './parts'
import styles from './parts.module.css'

export function OrderingFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'ordering'>) {
  const { events } = body
  const textOf = (id: string) => events.find((event) => event.id === id)?.text ?? ''
  if (reveal || disabled)
    return (
      <ol className={listStyles.rows}>
        {(value?.order ?? events.map(({ id }) => id)).map((id, index) => {
          const part = reveal && value ? partOf(reveal, id) : undefined
          return (
            <li key={id} className={listStyles.row}>
              <span className={listStyles.place}>{value ? index + 1 : '–'}</span>
              <SettledPart
                part={part}
                given={textOf(id)}
                right={part ? t('ordering.belongs', { place: part.right }) : null}
                misplaced
                t={t}
              />
            </li>
          )
        })}
      </ol>
    )
  const gap = { event: '{event}', place: '{place}', total: '{total}' }
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t('ordering.hint')}</p>
      <OrderingList
        events={events}
        given={value?.order ?? null}
        labelledBy={stemId}
        words={{
          place: t('ordering.place', gap),
          pick: t('ordering.pick'),
          up: t('ordering.up', gap),
          down: t('ordering.down', gap),
          moved: t('ordering.moved', gap),
          keep: t('ordering.keep'),
          kept: t('ordering.kept'),
        }}
      />
    </div>
  )
}
