/** Typed keys for the slots of the case lists, as a generator would derive them from a fact set. */
import type { NameForms, TypedKey } from './typed-key'

type Sketch = Partial<NameForms> & { name: string }

export const forms = (sketch: Sketch): NameForms => ({
  aliases: [],
  given: [],
  bareSurnameOk: true,
  honorifics: [],
  acronyms: [],
  demonyms: [],
  companions: [],
  ...sketch,
})

const person = (given: string[], surname: string, more: Partial<NameForms> = {}): NameForms =>
  forms({ name: `${given[0]} ${surname}`, given, surname, ...more })

const senator = (given: string[], surname: string, companions: string[]): NameForms =>
  person(given, surname, { honorifics: ['Sen.', 'Senator'], companions })

const obama = person(['Barack'], 'Obama', {
  honorifics: ['President', 'Pres.'],
  aliases: ['the president'],
})
const boogaard = person(['Peter'], 'Boogaard', {
  honorifics: ['Mr.'],
  companions: ['the White House spokesman', 'spokesman', 'White House'],
})
const durbin = senator(['Richard', 'Dick'], 'Durbin', ['Illinois', 'the No. 2 Senate Democrat'])
const leahy = senator(['Patrick'], 'Leahy', ['Vermont'])
const warren = senator(['Elizabeth'], 'Warren', ['Massachusetts'])
const sanders = senator(['Bernie'], 'Sanders', ['Vermont', 'presidential candidate'])
const reid = senator(['Harry'], 'Reid', ['Nevada', 'minority leader'])
const schumer = senator(['Chuck', 'Charles'], 'Schumer', ['New York'])
const people = [obama, boogaard, durbin, leahy, warren, sanders, reid, schumer]
const but = (...out: NameForms[]) => people.filter((one) => !out.includes(one))

const elSalvador = forms({ name: 'El Salvador', demonyms: ['Salvadoran', 'Salvadorean'] })
const guatemala = forms({ name: 'Guatemala', demonyms: ['Guatemalan'] })
const honduras = forms({ name: 'Honduras', demonyms: ['Honduran'] })
const vermont = forms({ name: 'Vermont', acronyms: ['VT'] })
const states = ['Illinois', 'Massachusetts', 'Nevada', 'New York'].map((name) => forms({ name }))

const senatorUnits = ['senators', 'Democratic senators', 'Democrats', 'lawmakers', 'signers']
const detainedUnits = ['people', 'immigrants', 'detainees', 'persons', 'arrests']

export const slots: Record<string, TypedKey> = {
  n22: { kind: 'number', value: 22, bound: 'exactly', units: senatorUnits, otherUnits: detainedUnits },
  n121: { kind: 'number', value: 121, bound: 'at-least', units: detainedUnits, otherUnits: senatorUnits },
  boog: { kind: 'name', entity: boogaard, others: but(boogaard) },
  durb: { kind: 'name', entity: durbin, others: but(durbin) },
  obama: { kind: 'name', entity: obama, others: but(obama) },
  tps: {
    kind: 'phrase',
    name: 'temporary protected status',
    aliases: ['TPS', 'a special status that lets them stay for a time'],
    concepts: [['temporar*', 'temp'], ['protect*'], ['status']],
    others: ['asylum', 'legal counsel', 'citizenship', 'a work permit'],
  },
  tpsName: {
    kind: 'name',
    entity: forms({ name: 'temporary protected status', acronyms: ['TPS'] }),
    others: [forms({ name: 'asylum' }), forms({ name: 'legal counsel' })],
  },
  vermont: { kind: 'name', entity: vermont, others: states },
  dawn: {
    kind: 'time',
    parts: { partOfDay: 'pre-dawn' },
    name: 'in the pre-dawn hours',
    aliases: ['before dawn', 'before sunrise'],
  },
  fri: { kind: 'time', parts: { weekday: 'friday' }, name: 'Friday', aliases: [] },
  s14: {
    kind: 'time',
    parts: { season: 'summer', year: 2014 },
    name: 'the summer of 2014',
    aliases: [],
  },
  y16: { kind: 'time', parts: { year: 2016 }, name: '2016', aliases: [] },
  holiday: { kind: 'time', parts: { season: 'holidays' }, name: 'the holiday season', aliases: [] },
  ctry: {
    kind: 'set',
    members: [elSalvador, guatemala, honduras],
    others: [forms({ name: 'Mexico', demonyms: ['Mexican'] })],
    polarity: 'belongs',
  },
  nosign: {
    kind: 'set',
    members: [reid, schumer],
    others: but(reid, schumer),
    polarity: 'does-not-belong',
    verb: 'sign',
  },
  signers: {
    kind: 'set',
    members: [durbin, sanders, warren, leahy],
    others: [reid, schumer, obama, boogaard],
    polarity: 'belongs',
    verb: 'sign',
  },
  didsch: { kind: 'yes-no', truth: false, verb: 'sign' },
  didwar: { kind: 'yes-no', truth: true, verb: 'sign' },
  halt: {
    kind: 'phrase',
    name: 'halt the deportation raids',
    aliases: ['stop the raids', 'end the deportation raids'],
    concepts: [
      ['halt*', 'stop*', 'end*', 'suspend*', 'paus*', 'ceas*'],
      ['raid*', 'deport*', 'operation*'],
    ],
    others: ['speed up the raids', 'close the border', 'hire more judges'],
  },
  counsel: {
    kind: 'phrase',
    name: 'legal counsel',
    aliases: ['a lawyer', 'an attorney', 'legal help'],
    concepts: [['lawyer*', 'attorney*', 'counsel*', 'legal']],
    others: ['a special status', 'money', 'housing'],
  },
  n68k: {
    kind: 'number',
    value: 68000,
    bound: 'about',
    units: ['children', 'minors'],
    otherUnits: ['families'],
  },
  half: { kind: 'number', value: 50, bound: 'at-most', units: ['percent'], otherUnits: ['senators'] },
  dhs: {
    kind: 'name',
    entity: forms({
      name: 'the Department of Homeland Security',
      aliases: ['Homeland Security'],
      acronyms: ['DHS'],
    }),
    others: [
      forms({ name: 'Immigration and Customs Enforcement', acronyms: ['ICE'] }),
      forms({ name: 'the White House' }),
      forms({ name: 'the Judiciary Committee', aliases: ['Senate Judiciary Committee'] }),
    ],
  },
  region: {
    kind: 'name',
    entity: forms({ name: 'Central America', demonyms: ['Central American'] }),
    others: ['Mexico', 'South America', 'Asia'].map((name) => forms({ name })),
  },
  why: {
    kind: 'phrase',
    name: 'because people flee extraordinary danger',
    aliases: ['they are fleeing violence', 'they run from danger at home'],
    concepts: [
      ['flee*', 'fled', 'escap*', 'run*', 'leav*'],
      ['danger*', 'violen*', 'threat*', 'death', 'gang*'],
    ],
    others: ['they look for work', 'the border is open', 'courts ordered them removed'],
  },
  hearing: {
    kind: 'phrase',
    name: 'they had no outstanding appeal or claim for asylum',
    aliases: [],
    concepts: [
      ['no', 'not', 'without', 'never', 'lack*'],
      ['appeal*', 'claim*'],
    ],
    others: ['they had committed crimes'],
  },
}
