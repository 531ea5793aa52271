import { Input } from '@/components/ui/field'
import type { RevealedPart } from '@/lib/contracts/item'
import { OutcomeMark } from './outcome'
import { type FieldsProps, partOf } from './parts'
import styles from './parts.module.css'
import type { QuizWords } from './words'

const widths = { number: 8, time: 14, name: 18, phrase: 26 } as const

function Filled({ part, given, t }: { part: RevealedPart | undefined; given: string; t: QuizWords }) {
  const outcome = part?.outcome
  return (
    <span className={styles.filled} data-outcome={outcome}>
      {given && outcome === 'incorrect' ? <s>{given}</s> : given || <i>{t('part.empty')}</i>}
      {given && outcome ? (
        <span>
          <OutcomeMark outcome={outcome}>{t(`outcome.${outcome}`)}</OutcomeMark>
        </span>
      ) : null}
      {part && outcome !== 'correct' ? (
        <span>
          <OutcomeMark outcome="missed">{part.right}</OutcomeMark>
        </span>
      ) : null}
    </span>
  )
}

/** A sentence with gaps; each gap is a field where it stands. */
export function ClozeFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'cloze'>) {
  const blanks = body.parts.flatMap((part) => ('blank' in part ? part.blank : []))
  return (
    <div className={styles.fields}>
      {reveal ? null : <p className={styles.hint}>{t('cloze.hint', { count: blanks.length })}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would break the line it stands in */}
      <p className={styles.cloze} role="group" aria-labelledby={stemId}>
        {body.parts.map((part) => {
          if (!('blank' in part)) return part.text
          const given = value?.blanks[part.blank] ?? ''
          if (reveal) return <Filled key={part.blank} part={partOf(reveal, part.blank)} given={given} t={t} />
          return (
            <Input
              key={part.blank}
              name={`blank.${part.blank}`}
              aria-label={t('cloze.blank', {
                number: blanks.indexOf(part.blank) + 1,
                total: blanks.length,
              })}
              size={widths[part.expects]}
              defaultValue={given}
              disabled={disabled}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={200}
            />
          )
        })}
      </p>
    </div>
  )
}
