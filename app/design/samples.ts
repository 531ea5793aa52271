import type { ReviewEntry } from '@/components/quiz/attempt-review'
import type { LearnerBody, LearnerItem, Response, Reveal, Sentence } from '@/lib/contracts/item'

export const saveWords = {
  saving: 'Saving …',
  saved: 'Saved',
  offline: 'No connection. Kept on this device',
  stale: 'Answered in another tab.',
  refused: 'Not saved',
}

const say = (id: string, text: string): Sentence => ({ id, text })

export const passage: Sentence[][] = [
  [
    say('s1', 'On a Friday, 22 Democratic senators wrote to President Obama about the raids.'),
    say('s2', 'They asked him to stop sending people back for now.'),
    say('s3', 'Not everyone in his own party agreed on what should happen to families from Central America.'),
  ],
  [
    say('s4', 'The senators said that mothers and children could meet violence, or even death, at home.'),
    say('s5', 'For them this was a crisis of refugees first, and a matter of the border second.'),
    say('s6', 'They did not believe that raids would keep others from coming.'),
  ],
  [
    say('s7', 'The White House saw it differently.'),
    say('s8', 'Its spokesman, Peter Boogaard, granted that people flee hard conditions.'),
    say('s9', 'But he insisted that the country could not leave its borders open.'),
    say('s10', 'Everyone taken into custody, he added, had been ordered by a court to leave.'),
  ],
]

const sentence = (id: string) => passage.flat().find((each) => each.id === id) ?? say(id, '')

type Sample = { name: string; stem: string; body: LearnerBody; value: Response; reveals: [string, Reveal][] }

const told = (outcome: Reveal['outcome'], more: Partial<Reveal> = {}): Reveal => ({
  outcome,
  credit: { correct: 1, partial: 0.5, incorrect: 0, review: 0 }[outcome],
  rule: 'option-equal',
  answer: '22 senators',
  explanation: 'The letter was signed by 22 Democratic senators, nearly half of those in the Senate.',
  evidence: [sentence('s1')],
  ...more,
})

const options = [
  { id: 'a', text: 'Raids would keep others from coming' },
  { id: 'b', text: 'Most of the people are fleeing real danger' },
  { id: 'c', text: 'The courts had already ruled on each case' },
]

const names = [
  { id: 'durbin', text: 'Richard Durbin' },
  { id: 'reid', text: 'Harry Reid' },
  { id: 'warren', text: 'Elizabeth Warren' },
  { id: 'schumer', text: 'Chuck Schumer' },
]

const reasons = [
  { id: 'r1', text: 'More families and children were arriving at the border' },
  { id: 'r2', text: 'People would face violence at home' },
  { id: 'r3', text: 'Votes in the primaries were near' },
]

const events = [
  { id: 'e1', text: 'The senators send their letter' },
  { id: 'e2', text: 'Large numbers of people try to enter the country' },
  { id: 'e3', text: 'The raids begin' },
  { id: 'e4', text: 'The first votes of the 2016 campaign are cast' },
]

const bins = [
  { id: 'signed', text: 'Signed' },
  { id: 'not', text: 'Did not sign' },
]

export const samples: Sample[] = [
  {
    name: 'choice',
    stem: 'Why did the senators reject the argument that raids would deter others?',
    body: { format: 'choice', options },
    value: { format: 'choice', option: 'c' },
    reveals: [
      [
        'wrong',
        told('incorrect', {
          because: 'That was the White House’s reason, not the senators’.',
          explanation: 'The senators held that people who flee danger are not put off by raids.',
          correctOptions: ['b'],
          evidence: [sentence('s4'), sentence('s6')],
        }),
      ],
      ['right', told('correct', { correctOptions: ['c'] })],
    ],
  },
  {
    name: 'multi-select',
    stem: 'Which of these senators signed the letter?',
    body: { format: 'multi-select', options: names },
    value: { format: 'multi-select', options: ['durbin', 'reid'] },
    reveals: [
      [
        'partial',
        told('partial', {
          correctOptions: ['durbin', 'warren'],
          explanation: 'Durbin and Warren signed; Reid and Schumer did not.',
          parts: [
            {
              id: 'reid',
              right: 'did not sign',
              outcome: 'incorrect',
              because: 'Reid hoped for a pause, but he did not sign.',
            },
          ],
        }),
      ],
    ],
  },
  {
    name: 'true-false',
    stem: 'True or false?',
    body: {
      format: 'true-false',
      statement: [
        { text: 'The letter was signed by ' },
        { text: 'nearly all', marked: true },
        { text: ' of the Democrats in the Senate.' },
      ],
    },
    value: { format: 'true-false', verdict: false, correction: 'a third' },
    reveals: [
      [
        'partial',
        told('partial', {
          answer: 'False: nearly half',
          parts: [{ id: 'correction', given: 'a third', right: 'nearly half', outcome: 'incorrect' }],
        }),
      ],
      ['right', told('correct', { answer: 'False: nearly half' })],
    ],
  },
  {
    name: 'typed',
    stem: 'How many senators signed the letter?',
    body: { format: 'typed', expects: 'number' },
    value: { format: 'typed', text: 'about two dozen' },
    reveals: [
      ['review', told('review')],
      ['wrong', told('incorrect', { because: 'You wrote about how many, not how many exactly.' })],
    ],
  },
  {
    name: 'list',
    stem: 'Name the three countries that the letter speaks of.',
    body: { format: 'list', count: 3 },
    value: { format: 'list', text: 'El Salvador\nHonduras\nMexico' },
    reveals: [
      [
        'partial',
        told('partial', {
          credit: 0.333333,
          answer: 'El Salvador, Guatemala and Honduras',
          explanation: 'The letter names three countries of Central America.',
          parts: [
            { id: '1', given: 'El Salvador', right: 'El Salvador', outcome: 'correct' },
            { id: '2', given: 'Honduras', right: 'Honduras', outcome: 'correct' },
            { id: '3', given: 'Mexico', right: 'Guatemala', outcome: 'incorrect' },
          ],
        }),
      ],
    ],
  },
  {
    name: 'cloze',
    stem: 'Fill in what the passage reports.',
    body: {
      format: 'cloze',
      parts: [
        { text: 'The letter was signed by ' },
        { blank: 'b1', expects: 'number' },
        { text: ' senators and sent to ' },
        { blank: 'b2', expects: 'name' },
        { text: ' on a Friday.' },
      ],
    },
    value: { format: 'cloze', blanks: { b1: '22', b2: 'Peter Boogaard' } },
    reveals: [
      [
        'partial',
        told('partial', {
          parts: [
            { id: 'b1', given: '22', right: '22', outcome: 'correct' },
            { id: 'b2', given: 'Peter Boogaard', right: 'Barack Obama', outcome: 'incorrect' },
          ],
        }),
      ],
    ],
  },
  {
    name: 'matching',
    stem: 'Who gave which reason?',
    body: {
      format: 'matching',
      left: [
        { id: 'l1', text: 'Administration officials' },
        { id: 'l2', text: 'The senators' },
      ],
      right: reasons,
      leftLabel: 'Who',
      rightLabel: 'Reason',
    },
    value: { format: 'matching', pairs: { l1: 'r3', l2: 'r2' } },
    reveals: [
      [
        'partial',
        told('partial', {
          parts: [
            {
              id: 'l1',
              right: 'More families and children were arriving at the border',
              outcome: 'incorrect',
              because: 'The primaries are on the calendar; nobody gives them as a reason.',
            },
            { id: 'l2', right: 'People would face violence at home', outcome: 'correct' },
          ],
        }),
      ],
    ],
  },
  {
    name: 'matching-short',
    stem: 'Which state does each senator represent?',
    body: {
      format: 'matching',
      left: names.slice(0, 3),
      right: [
        { id: 'ma', text: 'Massachusetts' },
        { id: 'il', text: 'Illinois' },
        { id: 'ny', text: 'New York' },
        { id: 'nv', text: 'Nevada' },
      ],
      leftLabel: 'Senator',
      rightLabel: 'State',
    },
    value: { format: 'matching', pairs: { durbin: 'il', warren: 'ny' } },
    reveals: [
      [
        'partial',
        told('partial', {
          parts: [
            { id: 'durbin', right: 'Illinois', outcome: 'correct' },
            { id: 'reid', right: 'Nevada', outcome: 'incorrect' },
            { id: 'warren', right: 'Massachusetts', outcome: 'incorrect' },
          ],
        }),
      ],
    ],
  },
  {
    name: 'ordering',
    stem: 'In which order did these things happen?',
    body: { format: 'ordering', events },
    value: { format: 'ordering', order: ['e2', 'e1', 'e3', 'e4'] },
    reveals: [
      [
        'partial',
        told('partial', {
          credit: 0.666667,
          answer: 'Large numbers arrive, the raids begin, the letter is sent, the votes are cast',
          parts: [
            { id: 'e2', right: '1', outcome: 'correct' },
            { id: 'e1', right: '3', outcome: 'incorrect' },
            { id: 'e3', right: '2', outcome: 'incorrect' },
            { id: 'e4', right: '4', outcome: 'correct' },
          ],
        }),
      ],
    ],
  },
  {
    name: 'sorting',
    stem: 'Who signed the letter, and who did not?',
    body: { format: 'sorting', cards: names, bins },
    value: {
      format: 'sorting',
      bins: { durbin: 'signed', reid: 'signed', warren: 'signed', schumer: 'not' },
    },
    reveals: [
      [
        'partial',
        told('partial', {
          parts: [
            { id: 'durbin', right: 'Signed', outcome: 'correct' },
            {
              id: 'reid',
              right: 'Did not sign',
              outcome: 'incorrect',
              because: 'Reid only hoped for a pause.',
            },
            { id: 'warren', right: 'Signed', outcome: 'correct' },
            { id: 'schumer', right: 'Did not sign', outcome: 'correct' },
          ],
        }),
      ],
    ],
  },
  {
    name: 'evidence',
    stem: 'Which sentence best shows that the White House granted something to its critics?',
    body: { format: 'evidence', sentences: [sentence('s6'), sentence('s8'), sentence('s9')] },
    value: { format: 'evidence', sentence: 's9' },
    reveals: [['wrong', told('incorrect', { evidence: [sentence('s8')] })]],
  },
  {
    name: 'answer-evidence',
    stem: 'How did the senators see the arrivals from Central America?',
    body: {
      format: 'answer-evidence',
      options: [
        { id: 'x', text: 'As a refugee crisis' },
        { id: 'y', text: 'As a border matter' },
      ],
      sentences: [sentence('s3'), sentence('s5')],
    },
    value: { format: 'answer-evidence', option: 'x', sentence: 's3' },
    reveals: [
      [
        'right, not shown',
        told('partial', { shown: false, correctOptions: ['x'], evidence: [sentence('s5')] }),
      ],
    ],
  },
]

/** The same reveal for somebody who gave no answer. */
export function emptied({ because: _because, shown: _shown, parts, ...reveal }: Reveal): Reveal {
  const empty = parts?.map(({ id, right }) => ({ id, right, outcome: 'incorrect' as const }))
  return { ...reveal, outcome: 'incorrect', credit: 0, ...(empty ? { parts: empty } : {}) }
}

export const itemOf = (sample: Sample, position: number): LearnerItem => ({
  position,
  level: 'infer',
  stem: sample.stem,
  body: sample.body,
})

export const entries: ReviewEntry[] = samples.slice(0, 5).flatMap((sample, index) => {
  const reveal = sample.reveals.at(-1)?.[1]
  return reveal ? { item: itemOf(sample, 200 + index), value: sample.value, reveal } : []
})
