import { SaveStatus } from '@/components/quiz/save-status'
import { Button, ButtonLink } from '@/components/ui/button'
import { ChoiceRow, ChoiceRows, Fieldset, RadioGroup } from '@/components/ui/choice-row'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { Dialog } from '@/components/ui/dialog'
import { Select, TextArea, TextInput } from '@/components/ui/field'
import { Icon, type IconName } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/page'
import { ProgressLine } from '@/components/ui/progress-line'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import styles from './design.module.css'
import { saveWords } from './samples'

const icons: IconName[] = [
  'tick',
  'cross',
  'question',
  'half',
  'left',
  'right',
  'up',
  'down',
  'chevron',
  'grip',
  'book',
  'sun',
  'moon',
  'screen',
  'info',
  'warning',
  'device',
  'spinner',
]

async function waitAMoment() {
  'use server'
  await new Promise((done) => setTimeout(done, 1500))
}

export function Primitives() {
  return (
    <>
      <Section title="Buttons">
        <div className={styles.row}>
          <Button type="button">Submit 10 answers</Button>
          <ButtonLink variant="quiet" href="#buttons">
            Read again
          </ButtonLink>
          <Button type="button" variant="plain">
            Skip this one
          </Button>
          <Button type="button" variant="danger">
            Delete my answers
          </Button>
          <Button type="button" disabled>
            Submit
          </Button>
          <Button type="button" variant="quiet" size="small">
            Undo
          </Button>
          <form action={waitAMoment}>
            <SubmitButton pendingLabel="Grading …">Check my answer</SubmitButton>
          </form>
        </div>
      </Section>
      <Section title="Icons">
        <div className={styles.row}>
          {icons.map((name) => (
            <Icon key={name} name={name} size={24} />
          ))}
        </div>
      </Section>
      <Section title="Fields">
        <TextInput label="Name" hint="As your teacher wrote it on the card." name="name" autoComplete="off" />
        <TextInput
          label="Passphrase"
          name="word"
          type="password"
          error="That is not the passphrase of this name. Check for capital letters."
          autoComplete="off"
        />
        <Select label="Reading level" name="level">
          <option>Grade 5</option>
          <option>Grade 8</option>
        </Select>
        <TextArea label="Note to your teacher" name="note" hint="Two lines will do." />
        <TextInput label="Cannot be changed" name="fixed" defaultValue="Grade 8" disabled />
        <RadioGroup
          legend="How many questions?"
          name="count"
          options={[
            { value: '5', label: '5, about four minutes' },
            { value: '10', label: '10, about eight minutes' },
          ]}
          defaultValue="10"
        />
        <Fieldset legend="What counts as practice?">
          <ChoiceRows>
            <ChoiceRow type="checkbox" name="late" letter="" defaultChecked>
              Answers after the bell
            </ChoiceRow>
            <ChoiceRow type="checkbox" name="second" letter="">
              Second tries
            </ChoiceRow>
          </ChoiceRows>
        </Fieldset>
      </Section>
      <Section title="Notices">
        <Notice title="You have a quiz open">Seven of ten answers are saved. Go on where you stopped.</Notice>
        <Notice kind="success">All ten answers are saved.</Notice>
        <Notice kind="error" title="This answer is not saved">
          The connection broke. Your answer is kept on this device; press “Submit” once more.
        </Notice>
        <div className={styles.row}>
          {(['saving', 'saved', 'offline', 'stale'] as const).map((state) => (
            <SaveStatus key={state} state={state} words={saveWords} />
          ))}
        </div>
        <ProgressLine value={3} max={10} label="3 of 10 answered" />
      </Section>
      <Section title="Asking twice">
        <div className={styles.row}>
          <Dialog label="What is a grade band?" title="Estimated grade band" closeLabel="Close">
            <p>How hard a passage is to read, judged by its sentences and its words.</p>
          </Dialog>
          <ConfirmForm
            label="Delete my account"
            warning="Your answers and your progress will be gone for good."
            confirm="Delete my account for good"
          />
        </div>
      </Section>
      <Section title="Table">
        <Table caption="Your last quizzes">
          <thead>
            <tr>
              <th scope="col">Passage</th>
              <th scope="col">Day</th>
              <th scope="col" data-number>
                Score
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">A letter and the raids</th>
              <td>Friday</td>
              <td data-number>7.5 of 10</td>
            </tr>
            <tr>
              <th scope="row">A letter and the raids</th>
              <td>Monday</td>
              <td data-number>10 of 10</td>
            </tr>
          </tbody>
        </Table>
      </Section>
    </>
  )
}
