import { type APIRequestContext, type APIResponse, expect, request } from '@playwright/test'

/** A form of a page as a browser without scripts would send it. */
export interface Form {
  /** What it would send untouched: hidden fields and what is checked. */
  fields: Record<string, string>
  multipart: boolean
  action: string
}

/** The forms of a page, in order. */
export function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag = '', inside = '']) => {
    const inputs = [...inside.matchAll(/<input([^>]*)>/g)].map(([, input = '']) => attributesIn(input))
    const sent = inputs.filter(({ type, checked }) => type === 'hidden' || checked !== undefined)
    const { action = '', enctype, encType } = attributesIn(tag)
    return {
      fields: Object.fromEntries(sent.map(({ name = '', value = '' }) => [name, value])),
      multipart: (encType ?? enctype) === 'multipart/form-data',
      action,
    }
  })
}

function attributesIn(tag: string): Record<string, string> {
  const found = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)]
  return Object.fromEntries(found.map(([, name, value = '']) => [name, unescaped(value)]))
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

export type Given = Record<string, string>

/** Somebody at the other end of HTTP, with cookies and without scripts. */
export class Visitor {
  private constructor(
    readonly http: APIRequestContext,
    readonly baseURL: string,
  ) {}

  static async at(baseURL: string, cookies: { name: string; value: string }[] = []): Promise<Visitor> {
    const { hostname } = new URL(baseURL)
    const whole = cookies.map((cookie) => ({
      ...cookie,
      domain: hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    }))
    const storageState = { cookies: whole, origins: [] }
    return new Visitor(await request.newContext({ baseURL, storageState }), baseURL)
  }

  leaves = () => this.http.dispose()
  get = (path: string) => this.http.get(path, { maxRedirects: 0 })

  async cookie(name: string): Promise<string | undefined> {
    const { cookies } = await this.http.storageState()
    return cookies.find((cookie) => cookie.name === name)?.value
  }

  /** Another browser with a copy of this one's cookies. */
  async copy(): Promise<Visitor> {
    const { cookies } = await this.http.storageState()
    return Visitor.at(this.baseURL, cookies)
  }

  /** The first form of a page that has all of the fields named. */
  async form(path: string, ...having: string[]): Promise<Form> {
    const html = await (await this.http.get(path)).text()
    const form = formsIn(html).find(({ fields }) => having.every((name) => name in fields))
    if (!form) throw new Error(`${path} has no form with ${having.join(' and ')}`)
    return form
  }

  /** Sends a form, not following where it leads. A field given as undefined is left out. */
  async sends(
    path: string,
    form: Form,
    given: Record<string, string | undefined> = {},
  ): Promise<APIResponse> {
    const all = Object.entries({ ...form.fields, ...given })
    const fields = Object.fromEntries(
      all.filter((field): field is [string, string] => field[1] !== undefined),
    )
    const body = form.multipart ? { multipart: fields } : { form: fields }
    const headers = { origin: new URL(this.baseURL).origin }
    return this.http.post(form.action || path, { ...body, headers, maxRedirects: 0 })
  }

  async startsQuiz(given: Given = {}): Promise<string> {
    const form = await this.form('/quiz/new', 'slug')
    const response = await this.sends('/quiz/new', form, {
      count: '5',
      readingLevel: '8',
      feedback: 'each',
      passageInSight: undefined,
      ...given,
    })
    const id = /^\/quiz\/([\w-]{20})$/.exec(response.headers().location ?? '')?.[1]
    if (!id) throw new Error(`no quiz was started: ${response.status()} ${response.headers().location}`)
    return id
  }

  async submits(quiz: string): Promise<APIResponse> {
    const page = `/quiz/${quiz}?q=end`
    return this.sends(page, await this.form(page, 'attempt', 'form-token'))
  }

  async signsUp(name: string, passphrase = 'three plain words'): Promise<void> {
    const response = await this.sends('/sign-up', await this.form('/sign-up', 'form-token'), {
      name,
      passphrase,
      email: '',
    })
    expect(response.headers().location).toBe('/account?welcome=1')
  }

  async signsIn(name: string, passphrase = 'three plain words'): Promise<APIResponse> {
    const form = await this.form('/sign-in', 'csrfToken')
    return this.sends('/sign-in', form, { name, passphrase })
  }

  /** An autosave. */
  saves(quiz: string, position: number | string, letter: object, headers: Given = {}): Promise<APIResponse> {
    const path = `/api/attempts/${quiz}/responses/${position}`
    return this.http.put(path, { data: letter, headers, maxRedirects: 0 })
  }
}

let letters = 0

/** An autosave that empties a question, which fits every format. */
export const aLetter = (given: object = {}) => ({
  response: null,
  tab: `tab-${process.pid}-${++letters}`,
  sequence: 1,
  basis: 0,
  final: false,
  ...given,
})

/** A refusal has one shape, and tells nothing of what is behind it. */
export async function expectRefused(response: APIResponse, status: number, code: string): Promise<unknown> {
  const text = await response.text()
  expect.soft(`${response.status()} ${text}`).toContain(`${status} {"error":{"code":"${code}"`)
  expect(response.headers()['content-type']).toContain('application/json')
  expect(response.headers()['cache-control']).toContain('no-store')
  const { error, ...more } = JSON.parse(text) as { error: Record<string, unknown> }
  expect(more).toEqual({})
  expect(Object.keys(error).filter((name) => name !== 'details')).toEqual(['code', 'message'])
  expect(error.message).toMatch(/^\p{Lu}.*\.$/u)
  expect(text).not.toMatch(/<[a-z!/]|node_modules|\.[jt]sx?:\d|\\n\s+at |prisma|sqlite/i)
  return error.details
}
