import { MatchingList } from './matching-list'
import { MatchingLetters, MatchingMenu } from './matching-menu'
import { type FieldsProps, partOf, rightWords, SettledPart } from './parts'
import styles from './parts.module.css'

/** What the list says; `{choice}` and `{row}` stay as gaps. */
const said = [
  'hint',
  'how',
  'pick',
  'here',
  'aim',
  'takeBack',
  'held',
  'aimed',
  'placed',
  'back',
  'canceled',
] as const

export function MatchingFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'matching'>) {
  const textOf = (id: string | undefined) => body.right.find((choice) => choice.id === id)?.text ?? ''
  const heads = (
    <div className={styles.heads} aria-hidden="true">
      <span>{body.leftLabel}</span>
      <span>{body.rightLabel}</span>
    </div>
  )
  if (reveal)
    return (
      <fieldset className={styles.fields} aria-labelledby={stemId}>
        {heads}
        <ul className={styles.pairs}>
          {body.left.map(({ id, text }) => (
            <li key={id} className={styles.pair}>
              <span className={styles.left}>{text}</span>
              <SettledPart
                part={partOf(reveal, id)}
                given={textOf(value?.pairs[id])}
                right={rightWords(partOf(reveal, id), t)}
                t={t}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    )
  const menus = body.left.map(({ id }) => [
    id,
    <MatchingMenu
      key={id}
      id={`${stemId}-${id}`}
      name={`pair.${id}`}
      choices={body.right}
      given={value?.pairs[id]}
      pick={t('matching.pick')}
      disabled={disabled}
    />,
  ])
  const gap = { choice: '{choice}', row: '{row}' }
  const words = Object.fromEntries(said.map((word) => [word, t(`matching.${word}`, gap)]))
  return (
    <fieldset className={styles.fields} aria-labelledby={stemId}>
      <MatchingList
        rows={body.left}
        choices={body.right}
        given={value?.pairs ?? {}}
        disabled={disabled}
        id={stemId}
        label={body.rightLabel}
        letters={<MatchingLetters choices={body.right} />}
        heads={heads}
        menus={Object.fromEntries(menus)}
        words={words as Record<(typeof said)[number], string>}
      />
    </fieldset>
  )
}
