import { ChoiceRow, ChoiceRows, SettledRow, SettledRows } from '@/components/ui/choice-row'
import { TextInput } from '@/components/ui/field'
import { type BodyOf, type FieldsProps, partOf, RowOutcome, SettledPart, settle } from './parts'
import styles from './parts.module.css'

function Statement({ runs }: { runs: BodyOf<'true-false'>['statement'] }) {
  return (
    <p className={styles.statement}>
      {runs.map(({ text, marked }) =>
        marked ? (
          <span key={text} className={styles.marked}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  )
}

const verdicts = [
  [true, 'trueFalse.true'],
  [false, 'trueFalse.false'],
] as const

/** A statement to judge, and the words that should stand in place of the marked ones if it is false. */
export function TrueFalseFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'true-false'>) {
  if (reveal) {
    // A wrong verdict earns nothing, a right one at least half: so the outcome tells which it was.
    const truth = value ? (reveal.outcome === 'incorrect') !== value.verdict : undefined
    return (
      <div className={styles.fields}>
        <Statement runs={body.statement} />
        <SettledRows>
          {verdicts.map(([verdict, word]) => {
            const picked = value?.verdict === verdict
            const outcome = settle(picked, truth === verdict)
            return (
              <SettledRow
                key={word}
                letter=""
                picked={picked}
                outcome={outcome}
                aside={outcome ? <RowOutcome outcome={outcome} t={t} /> : null}
              >
                {t(word)}
              </SettledRow>
            )
          })}
        </SettledRows>
        {value?.verdict === false && truth === false ? (
          <div>
            <p className={styles.hint}>{t('trueFalse.correction')}</p>
            <SettledPart part={partOf(reveal, 'correction')} given={value.correction ?? ''} t={t} />
          </div>
        ) : null}
      </div>
    )
  }
  return (
    <div className={styles.fields}>
      <Statement runs={body.statement} />
      <ChoiceRows role="radiogroup" aria-labelledby={stemId}>
        {verdicts.map(([verdict, word]) => (
          <ChoiceRow
            key={word}
            type="radio"
            name="verdict"
            value={String(verdict)}
            letter=""
            defaultChecked={value?.verdict === verdict}
            disabled={disabled}
          >
            {t(word)}
          </ChoiceRow>
        ))}
      </ChoiceRows>
      <div className={styles.correction}>
        <TextInput
          label={t('trueFalse.correction')}
          hint={t('trueFalse.correctionHint')}
          name="correction"
          defaultValue={value?.correction}
          disabled={disabled}
          autoComplete="off"
        />
      </div>
    </div>
  )
}
