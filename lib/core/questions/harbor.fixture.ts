import {
  type Dossier,
  type FactSet,
  factSetSchema,
  passageSchema,
  type ReadingLevel,
  readingLevels,
} from '../facts/schema'

/** A small invented dossier with one of everything that a family makes questions from. */

const en = <T>(text: T) => ({ en: text })
const identity = (fact: string, text: string) => ({ fact, text: en(text) })

const person = (id: string, given: string, surname: string) => ({
  id,
  type: 'person',
  identity: identity(`${id}-role`, `${given} ${surname} has a role in the harbor.`),
  text: en({ name: `${given} ${surname}`, given: [given], surname }),
})
const phrase = (id: string, type: string, name: string, fact: string, concepts: string[][] = []) => ({
  id,
  type,
  identity: identity(fact, `The report says something else of ${name}.`),
  text: en({ name, concepts }),
})
const group = (id: string, name: string) => ({
  id,
  type: 'organisation',
  identity: identity('danger', `${name} take a side.`),
  text: en({ name }),
})
const day = (weekday: string) => ({
  id: weekday.toLowerCase(),
  type: 'time',
  grain: 'day',
  parts: { weekday: weekday.toLowerCase() },
  identity: identity('day', 'The festival was on a Tuesday.'),
  text: en({ name: weekday }),
})
const count = (id: string, value: number, bound: string, name: string, units: string[], fact: string) => ({
  id,
  type: 'quantity',
  value,
  bound,
  identity: identity(fact, `${name} is another number of the report.`),
  text: en({ name, units }),
})

const values = [
  person('ada', 'Ada', 'Quill'),
  person('ben', 'Ben', 'Moss'),
  person('cleo', 'Cleo', 'Hart'),
  person('dan', 'Dan', 'Stone'),
  phrase('mayor', 'role', 'the mayor', 'ada-role', [['mayor']]),
  phrase('keeper', 'role', 'the lamp keeper', 'ben-role', [['keeper']]),
  phrase('pilot', 'role', 'the chief pilot', 'cleo-role', [['pilot']]),
  phrase('baker', 'role', 'the head baker', 'dan-role', [['baker']]),
  count('n40', 40, 'exactly', '40', ['boats'], 'boats'),
  count('n56', 56, 'at-least', 'at least 56', ['lanterns'], 'lanterns'),
  day('Tuesday'),
  day('Wednesday'),
  day('Monday'),
  group('sailors', 'the sailors'),
  group('council', 'the council'),
  group('bakers', 'the bakers'),
  phrase('fog', 'reason', 'the fog in winter', 'danger', [['fog*']]),
  phrase('cost', 'reason', 'the cost of lamp oil', 'price', [['cost*', 'price*']]),
  phrase('noise', 'reason', 'the noise of the bell', 'danger'),
  phrase('new-lamp', 'request', 'a second lamp', 'wish', [['lamp*']]),
  phrase('new-bell', 'request', 'a second bell', 'wish'),
  phrase('new-boat', 'request', 'a second boat', 'wish'),
]

type Extra = Partial<FactSet['facts'][number]>
const fact = (id: string, statement: string, slots: object, extra: object = {}, clause?: string) => ({
  id,
  relation: id,
  modality: 'event',
  locator: { source: 'gazette', paragraph: 1 },
  difficulty: 2,
  importance: 2,
  slots,
  text: en({ statement, topic: `the matter of ${id}`, ...(clause ? { clause } : {}) }),
  statedIn: Object.fromEntries(readingLevels.map((level) => [level, [`s-${id}`]])),
  ...(extra as Extra),
})
const slot = (value: string, ask?: string, more: object = {}) => ({
  value,
  functional: true,
  ...(ask ? { ask: en(ask) } : {}),
  ...more,
})
const role = (who: string, name: string, value: string, words: string) =>
  fact(
    `${who}-role`,
    `In the report, {person:${name}} appears as {role:${words}}.`,
    {
      person: slot(who, `Who appears in the report as ${words}?`),
      role: slot(value, `Which role does the report give to ${name}?`),
    },
    { relation: 'holds-role', importance: 1 },
  )
const signed = (who: string, name: string, polarity: '+' | '-') =>
  fact(
    `${who}-signed`,
    `{who:${name}} ${polarity === '+' ? 'signed' : 'did not sign'} the harbor letter.`,
    { who: { value: who, functional: false } },
    { relation: 'signed', polarity, importance: 1 },
  )
const saidBy = (attributedTo: string, side: string, modality: string) => ({ attributedTo, side, modality })

const facts = [
  fact(
    'boats',
    'A fleet of {count:40} boats joined the festival.',
    { count: slot('n40', 'How many boats joined the festival?') },
    {},
    '40 boats joined the festival',
  ),
  fact(
    'lanterns',
    'According to the report, {count:at least 56} lanterns were lit.',
    { count: slot('n56', 'Which number of lanterns does the report give?') },
    {},
    'at least 56 lanterns were lit',
  ),
  fact('day', 'The festival of the harbor was held on a {day:Tuesday}.', {
    day: slot('tuesday', 'On which day was the festival held?'),
  }),
  role('ada', 'Ada Quill', 'mayor', 'the mayor'),
  role('ben', 'Ben Moss', 'keeper', 'the lamp keeper'),
  role('cleo', 'Cleo Hart', 'pilot', 'the chief pilot'),
  role('dan', 'Dan Stone', 'baker', 'the head baker'),
  signed('ada', 'Ada Quill', '+'),
  signed('ben', 'Ben Moss', '+'),
  signed('cleo', 'Cleo Hart', '-'),
  signed('dan', 'Dan Stone', '-'),
  fact(
    'danger',
    'The sailors said that boats are lost because of {reason:the fog in winter}.',
    {
      reason: slot('fog', 'Why, according to the sailors, are boats lost?', {
        rivals: [{ value: 'noise', why: 'bell-blamed' }],
      }),
    },
    saidBy('sailors', 'sailors', 'claim'),
    'boats are lost because of the fog',
  ),
  fact(
    'storms',
    'The sailors said that storms are frequent.',
    {},
    saidBy('sailors', 'sailors', 'claim'),
    'storms are frequent',
  ),
  fact(
    'wish',
    'The sailors asked for {what:a second lamp}.',
    {
      what: slot('new-lamp', 'What did the sailors ask for?', {
        rivals: [
          { value: 'new-bell', why: 'bell-blamed' },
          { value: 'new-boat', why: 'bell-blamed' },
        ],
      }),
    },
    saidBy('sailors', 'sailors', 'request'),
    'a second lamp',
  ),
  fact(
    'plea',
    'The sailors asked for an early answer.',
    {},
    saidBy('sailors', 'sailors', 'request'),
    'an early answer',
  ),
  fact(
    'price',
    'The council held that a lamp is too dear because of {reason:the cost of lamp oil}.',
    {
      reason: slot('cost', 'Why, according to the council, is a lamp too dear?', {
        rivals: [{ value: 'noise', why: 'bell-blamed' }],
      }),
    },
    saidBy('council', 'council', 'opinion'),
    'a lamp is too dear',
  ),
  fact(
    'calm',
    'The council said that the harbor is calm.',
    {},
    saidBy('council', 'council', 'claim'),
    'the harbor is calm',
  ),
  fact(
    'shared',
    'The council granted that boats were lost.',
    {},
    saidBy('council', 'council', 'claim'),
    'boats were lost',
  ),
  fact(
    'hope',
    'The bakers hoped for a long festival.',
    {},
    { modality: 'opinion', attributedTo: 'bakers' },
    'a long festival is something to hope for',
  ),
]

const confusable = (id: string, members: string[], strength = 'medium') => ({
  id,
  members,
  strength,
  kind: 'same-role',
  text: en('They are alike.'),
})

const set = factSetSchema.parse({
  slug: 'harbor',
  languages: ['en'],
  text: en({ title: 'The harbor', summary: 'A festival.', about: 'Invented.' }),
  sources: [{ id: 'gazette', title: 'The Gazette', paragraphs: 1 }],
  sides: [
    { id: 'sailors', text: en('the sailors') },
    { id: 'council', text: en('the council') },
  ],
  values,
  facts,
  relations: [
    {
      id: 'holds-role',
      left: 'person',
      right: 'role',
      text: en({ ask: 'Match each person with a role.', left: 'Person', right: 'Role' }),
    },
  ],
  closedSets: [
    {
      id: 'signers',
      members: ['ada', 'ben'].map((value) => ({ value, fact: `${value}-signed` })),
      nonMembers: ['cleo', 'dan'].map((value) => ({ value, fact: `${value}-signed`, why: 'all-signed' })),
      complete: true,
      text: en({
        label: 'who signed, and who did not',
        inside: 'signed',
        outside: 'did not sign',
        askMembers: 'Which of these people signed the harbor letter?',
        askNonMembers: 'Which of these people did NOT sign the harbor letter?',
        askList: 'Name the two signers of the harbor letter.',
      }),
    },
  ],
  sequences: [
    {
      id: 'evening',
      events: ['boats', 'lanterns', 'day'].map((id) => ({ id, fact: id, text: en(`the part of ${id}`) })),
      text: en({ ask: 'Put these in order.', explanation: 'Boats, lanterns, day.' }),
    },
  ],
  positions: [
    {
      id: 'p-fog',
      holder: 'sailors',
      side: 'sailors',
      facts: ['danger'],
      text: en({ stance: 'Fog is a danger.' }),
    },
    {
      id: 'p-calm',
      holder: 'council',
      side: 'council',
      facts: ['calm'],
      answers: 'p-fog',
      text: en({ stance: 'The harbor is calm.' }),
    },
    {
      id: 'p-storm',
      holder: 'sailors',
      side: 'sailors',
      facts: ['storms'],
      text: en({ stance: 'Storms are frequent.' }),
    },
    {
      id: 'p-lamp',
      holder: 'sailors',
      side: 'sailors',
      facts: ['wish'],
      text: en({ stance: 'A lamp is needed.' }),
    },
  ],
  agreements: [
    {
      id: 'losses',
      facts: ['shared'],
      text: en('boats were lost'),
      oneSided: ['calm', 'storms'].map((id) => ({ fact: id, why: 'one-side' })),
    },
  ],
  confusables: [
    confusable('pair', ['ada', 'dan'], 'strong'),
    confusable('people', ['ada', 'ben', 'cleo', 'dan']),
    confusable('roles', ['mayor', 'keeper', 'pilot', 'baker']),
    confusable('numbers', ['n40', 'n56'], 'strong'),
    confusable('days', ['tuesday', 'wednesday', 'monday']),
    confusable('reasons', ['fog', 'cost']),
  ],
  misconceptions: [
    {
      id: 'one-side',
      refutedBy: ['shared'],
      text: en({ belief: 'Both sides say all of it.', correction: 'Only one side says it.' }),
    },
    {
      id: 'bell-blamed',
      refutedBy: ['danger', 'wish'],
      text: en({ belief: 'It was all about the bell.', correction: 'Fog was named, and a lamp asked for.' }),
    },
    {
      id: 'all-signed',
      refutedBy: ['cleo-signed'],
      text: en({ belief: 'Everybody signed.', correction: 'Cleo Hart and Dan Stone did not sign.' }),
    },
  ],
  terms: [
    {
      id: 'term-fleet',
      facts: ['boats'],
      text: en({
        term: 'fleet',
        meaning: 'a group of ships',
        nearMeanings: [
          { text: 'a short visit', why: 'That is something fleeting.' },
          { text: 'a kind of net', why: 'No net is meant.' },
        ],
      }),
    },
  ],
  unstated: [
    { id: 'u-rain', near: ['day'], text: en({ topic: 'whether it rained', note: 'No weather is told.' }) },
    { id: 'u-prize', near: ['boats'], text: en({ topic: 'who won a prize', note: 'No prize is told.' }) },
  ],
})

const passage = (level: ReadingLevel) =>
  passageSchema.parse({
    level,
    language: 'en',
    title: 'The harbor',
    paragraphs: [
      {
        sentences: set.facts.map(({ id, text }) => ({
          id: `s-${id}`,
          // Level 5 has a plain word for "fleet".
          text: (text.en?.statement ?? '')
            .replaceAll(/\{[a-z]+:([^{}]*)\}/g, '$1')
            .replace('fleet', level === '5' ? 'group' : 'fleet'),
        })),
      },
    ],
  })

export const harbor: Dossier = { set, passages: readingLevels.map(passage) }
