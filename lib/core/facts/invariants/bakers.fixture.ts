import { type Dossier, factSetSchema, passageSchema, readingLevels } from '../schema'

const en = <T>(text: T) => ({ en: text })
const identity = { fact: 'signers-count', text: en('It is part of the story of the bridge.') }
const locator = { source: 'gazette', paragraph: 1 }
const everyLevel = (...ids: string[]) => ({ '5': ids, '8': ids, '11': ids })

const person = (id: string, given: string, surname: string, more: object = {}) => ({
  id,
  type: 'person',
  identity,
  text: en({ name: `${given} ${surname}`, given: [given], surname, ...more }),
})
const quantity = (id: string, value: number) => ({
  id,
  type: 'quantity',
  value,
  bound: 'exactly',
  identity,
  text: en({ name: String(value), units: ['bakers'] }),
})
const reason = (id: string, name: string, concepts: string[][] = []) => ({
  id,
  type: 'reason',
  identity,
  text: en({ name, concepts }),
})

const writtenSet = {
  slug: 'bakers-and-bridge',
  languages: ['en'],
  text: en({ title: 'Bakers and a bridge', summary: 'A letter about a bridge.', about: 'Invented.' }),
  sources: [{ id: 'gazette', title: 'The Gazette', paragraphs: 2 }],
  sides: [
    { id: 'bakers', text: en('the bakers') },
    { id: 'town', text: en('the town') },
  ],
  values: [
    quantity('twenty-four', 24),
    quantity('thirty', 30),
    person('lima', 'Ana', 'Lima', { description: 'the mayor' }),
    person('costa', 'Rui', 'Costa'),
    person('prado', 'Eva', 'Prado'),
    person('viana', 'Ivo', 'Viana'),
    reason('jam', 'carts were stuck in the street', [['cart*'], ['stuck', 'jam*']]),
    reason('price', 'flour had become dear'),
    reason('noise', 'drills woke the children'),
  ],
  facts: [
    {
      id: 'signers-count',
      relation: 'signing',
      modality: 'event',
      locator,
      difficulty: 1,
      importance: 3,
      slots: {
        count: { value: 'twenty-four', functional: true, ask: en('How many bakers signed the letter?') },
        addressee: { value: 'lima', functional: true, ask: en('Who was asked to wait?') },
      },
      text: en({
        statement: '{count:Twenty-four} bakers asked {addressee:Mayor Lima} to wait with the bridge.',
        topic: 'how many bakers signed',
      }),
      statedIn: everyLevel('s1'),
    },
    {
      id: 'prado-signed',
      relation: 'signer',
      modality: 'event',
      locator,
      difficulty: 1,
      importance: 2,
      slots: { who: { value: 'prado', functional: false } },
      text: en({ statement: '{who:Eva Prado} signed the letter.', topic: 'that Prado signed' }),
      statedIn: everyLevel('s2'),
    },
    {
      id: 'viana-signed',
      relation: 'signer',
      modality: 'event',
      locator,
      difficulty: 1,
      importance: 2,
      slots: { who: { value: 'viana', functional: false } },
      text: en({ statement: '{who:Ivo Viana} signed the letter.', topic: 'that Viana signed' }),
      statedIn: everyLevel('s2'),
    },
    {
      id: 'costa-refused',
      relation: 'refuser',
      polarity: '-',
      modality: 'event',
      locator,
      difficulty: 2,
      importance: 2,
      slots: { who: { value: 'costa', functional: false } },
      text: en({ statement: '{who:Rui Costa} did not sign the letter.', topic: 'that Costa refused' }),
      statedIn: everyLevel('s3'),
    },
    {
      id: 'jam-claim',
      relation: 'ground',
      modality: 'claim',
      attributedTo: 'prado',
      locator,
      difficulty: 3,
      importance: 2,
      side: 'bakers',
      slots: { reason: { value: 'jam', functional: true, ask: en('Why should the bridge wait?') } },
      presupposes: ['signers-count'],
      text: en({
        statement: 'According to Prado, the bridge should wait because {reason:carts were stuck}.',
        topic: 'why the bridge should wait',
        clause: 'the bridge should wait because carts were stuck',
      }),
      statedIn: everyLevel('s4'),
    },
    {
      id: 'mayor-claim',
      relation: 'ground',
      modality: 'opinion',
      attributedTo: 'lima',
      locator: { source: 'gazette', paragraph: 2 },
      difficulty: 3,
      importance: 2,
      side: 'town',
      slots: { reason: { value: 'noise', functional: true } },
      text: en({
        statement:
          'The mayor held that the bridge should come soon because {reason:drills woke the children}.',
        topic: 'why the bridge should come soon',
        clause: 'the bridge should come soon because drills woke the children',
      }),
      statedIn: everyLevel('s5'),
    },
  ],
  relations: [
    { id: 'ground', left: 'reason', right: 'reason', text: en({ ask: 'Match.', left: 'A', right: 'B' }) },
  ],
  closedSets: [
    {
      id: 'signers',
      members: [
        { value: 'prado', fact: 'prado-signed' },
        { value: 'viana', fact: 'viana-signed' },
      ],
      nonMembers: [{ value: 'costa', fact: 'costa-refused', why: 'bakers-mixed-up' }],
      complete: true,
      text: en({
        label: 'bakers who signed',
        inside: 'signed',
        outside: 'did not sign',
        askMembers: 'Who signed?',
        askList: 'Name the bakers who signed.',
      }),
    },
  ],
  sequences: [
    {
      id: 'story',
      events: [
        { id: 'plan', fact: 'mayor-claim', text: en('The town planned a bridge') },
        { id: 'letter', fact: 'signers-count', text: en('Bakers wrote a letter') },
        { id: 'refusal', fact: 'costa-refused', text: en('A baker refused to sign') },
      ],
      text: en({ ask: 'What came first?', explanation: 'Plan, letter, refusal.' }),
    },
  ],
  positions: [
    { id: 'soon', holder: 'lima', side: 'town', facts: ['mayor-claim'], text: en({ stance: 'soon' }) },
    {
      id: 'wait',
      holder: 'prado',
      side: 'bakers',
      facts: ['jam-claim'],
      answers: 'soon',
      text: en({ stance: 'wait' }),
    },
  ],
  agreements: [
    {
      id: 'bridge-needed',
      facts: ['signers-count'],
      text: en('a bridge is needed'),
      oneSided: [
        { fact: 'jam-claim', why: 'grounds-mixed-up' },
        { fact: 'mayor-claim', why: 'grounds-mixed-up' },
      ],
    },
  ],
  confusables: [
    {
      id: 'bakers-mixed-up',
      members: ['lima', 'costa', 'prado'],
      kind: 'same-role',
      strength: 'medium',
      text: en('They are all in the story.'),
    },
    {
      id: 'near-counts',
      members: ['twenty-four', 'thirty'],
      kind: 'near-number',
      strength: 'medium',
      text: en('Both are counts.'),
    },
    {
      id: 'grounds-mixed-up',
      members: ['jam', 'price', 'noise'],
      kind: 'other-reason',
      strength: 'strong',
      text: en('All are grounds.'),
    },
  ],
  misconceptions: [
    {
      id: 'all-signed',
      refutedBy: ['costa-refused'],
      text: en({ belief: 'Every baker signed.', correction: 'Rui Costa did not sign.' }),
    },
  ],
  terms: [
    {
      id: 'draft',
      facts: ['signers-count'],
      text: en({
        term: 'draft',
        meaning: 'a first plan',
        nearMeanings: [
          { text: 'a cold wind', why: 'no wind blows here' },
          { text: 'a call to arms', why: 'nobody fights' },
        ],
      }),
    },
  ],
  unstated: [
    { id: 'cost', near: ['signers-count'], text: en({ topic: 'the cost', note: 'It is not told.' }) },
  ],
}

const sentences = [
  'Twenty-four bakers asked Ana Lima to wait with the bridge.',
  'Prado and Ivo Viana signed.',
  'Rui Costa refused.',
  'Prado said that the bridge should wait, because every cart was stuck.',
  "The mayor's answer was that the drills had woken children.",
]

/** A small invented dossier in which every invariant holds. */
export function aDossier(): Dossier {
  const text = sentences.map((words, at) => ({ id: `s${at + 1}`, text: words }))
  return {
    set: factSetSchema.parse(writtenSet),
    passages: readingLevels.map((level) =>
      passageSchema.parse({ level, language: 'en', title: 'The bridge', paragraphs: [{ sentences: text }] }),
    ),
  }
}
