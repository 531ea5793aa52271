/** One field of a form, with all the radio buttons or boxes of its name. */
export interface Field {
  name: string
  kind: 'hidden' | 'radio' | 'checkbox' | 'select' | 'text'
  /** What it can be set to; of a text, nothing. */
  choices: string[]
  /** What it is set to. */
  given: string[]
}

const TAGS = /<(input|select|option|textarea)\b([^>]*)>([^<]*)/g

/** The fields of the form that holds a field named `holding`, as React writes them into a page. */
export function fieldsOf(page: string, holding: string): Field[] {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(` name="${holding}"`))
  if (!form) throw new Error(`The page has no form with a field "${holding}".`)
  const fields = new Map<string, Field>()
  let select: Field | undefined
  for (const [, tag, attributes = '', text = ''] of form.matchAll(TAGS)) {
    const read = attributesIn(attributes)
    if (tag === 'option') {
      select?.choices.push(read.value ?? '')
      if (read.selected !== undefined) select?.given.push(read.value ?? '')
      continue
    }
    if (!read.name) continue
    const kind = kindOf(tag, read.type)
    const field = fields.get(read.name) ?? { name: read.name, kind, choices: [], given: [] }
    fields.set(read.name, field)
    select = kind === 'select' ? field : undefined
    const value = tag === 'textarea' ? plain(text) : (read.value ?? '')
    const choosing = kind === 'radio' || kind === 'checkbox'
    if (choosing) field.choices.push(value)
    if (kind !== 'select' && (!choosing || read.checked !== undefined)) field.given.push(value)
  }
  return [...fields.values()]
}

/** What a browser would send of these fields, with changes. */
export function formOf(fields: Field[], changes: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const { name, given } of fields) {
    if (name in changes) continue
    for (const value of given) form.append(name, value)
  }
  for (const [name, value] of Object.entries(changes)) form.append(name, value)
  return form
}

/** Sets every field that a person can set to something it allows; another `variant`, another choice. */
export function filledIn(fields: Field[], variant: number): FormData {
  const form = new FormData()
  const menus = fields.filter(({ kind }) => kind === 'select')
  for (const field of fields) {
    const { name, kind, given } = field
    const choices = field.choices.filter(Boolean)
    // Every menu gets a choice of its own: two events cannot have the same place.
    const turn = kind === 'select' ? menus.indexOf(field) + variant : variant
    const picked = choices[turn % choices.length]
    if (kind === 'hidden') for (const value of given) form.append(name, value)
    else form.append(name, picked ?? `about ${variant + 1} of the senators`)
  }
  return form
}

function kindOf(tag: string | undefined, type: string | undefined): Field['kind'] {
  if (tag === 'select') return 'select'
  return type === 'hidden' || type === 'radio' || type === 'checkbox' ? type : 'text'
}

function attributesIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, plain(value)]))
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

const plain = (text: string) =>
  text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
