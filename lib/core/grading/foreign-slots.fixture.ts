/** Typed keys about another subject, to see whether the rules hold beyond the one they were written for. */
import { forms } from './slots.fixture'
import type { NameForms, TypedKey } from './typed-key'

const astronaut = (given: string[], surname: string): NameForms =>
  forms({ name: `${given[0]} ${surname}`, given, surname, companions: ['astronaut', 'commander'] })

const armstrong = astronaut(['Neil'], 'Armstrong')
const aldrin = astronaut(['Buzz', 'Edwin'], 'Aldrin')
const collins = astronaut(['Michael'], 'Collins')
const gagarin = astronaut(['Yuri'], 'Gagarin')
const named = (...names: string[]) => names.map((name) => forms({ name }))

export const foreignSlots: Record<string, TypedKey> = {
  armstrong: { kind: 'name', entity: armstrong, others: [aldrin, collins, gagarin] },
  aldrin: { kind: 'name', entity: aldrin, others: [armstrong, collins, gagarin] },
  nasa: {
    kind: 'name',
    entity: forms({
      name: 'National Aeronautics and Space Administration',
      acronyms: ['NASA'],
      companions: ['space agency'],
    }),
    others: named('the Soviet Union', 'Congress'),
  },
  sea: {
    kind: 'name',
    entity: forms({ name: 'the Sea of Tranquility', aliases: ['Mare Tranquillitatis'] }),
    others: named('the Ocean of Storms', 'the Sea of Storms', 'Houston'),
  },
  florida: {
    kind: 'name',
    entity: forms({ name: 'Florida' }),
    others: named('Texas', 'Houston', 'California'),
  },
  y69: { kind: 'time', parts: { year: 1969 }, name: '1969', aliases: [] },
  summer69: {
    kind: 'time',
    parts: { season: 'summer', year: 1969 },
    name: 'the summer of 1969',
    aliases: [],
  },
  sunday: { kind: 'time', parts: { weekday: 'sunday' }, name: 'Sunday', aliases: [] },
  evening: { kind: 'time', parts: { partOfDay: 'evening' }, name: 'in the evening', aliases: [] },
  viewers: {
    kind: 'number',
    value: 600e6,
    bound: 'about',
    units: ['people', 'viewers'],
    otherUnits: ['days', 'kilograms'],
  },
  kg: {
    kind: 'number',
    value: 21.5,
    bound: 'exactly',
    units: ['kilograms', 'kg'],
    otherUnits: ['days', 'people'],
  },
  days: {
    kind: 'number',
    value: 8,
    bound: 'exactly',
    units: ['days'],
    otherUnits: ['people', 'viewers', 'kilograms', 'astronauts'],
  },
  crew: { kind: 'set', members: [armstrong, aldrin, collins], others: [gagarin], polarity: 'belongs' },
  walked: {
    kind: 'set',
    members: [armstrong, aldrin],
    others: [collins, gagarin],
    polarity: 'belongs',
    verb: 'walk',
  },
  didcollins: { kind: 'yes-no', truth: false, verb: 'walk' },
  dust: {
    kind: 'phrase',
    name: 'fine, powdery dust',
    aliases: ['fine dust'],
    concepts: [
      ['fine', 'powder*', 'soft'],
      ['dust*', 'powder*'],
    ],
    others: ['solid rock', 'water', 'ice'],
  },
}
