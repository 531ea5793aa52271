import { describe, expect, it } from 'vitest'
import { readResponse } from '@/lib/contracts/form-response'
import { fieldsOf, filledIn, formOf } from './forms'

const page = (fields: string) =>
  `<form><input name="theme" value="dark"/></form><form action=""><input type="hidden" name="attempt" value="a&amp;b"/>${fields}</form>`

const sent = (form: FormData) => [...form].map(([name, value]) => `${name}=${value}`)

describe('the fields of a form', () => {
  it('are those of the form that is asked for, with their values as text', () => {
    expect(fieldsOf(page(''), 'attempt')).toEqual([
      { name: 'attempt', kind: 'hidden', choices: [], given: ['a&b'] },
    ])
    expect(() => fieldsOf(page(''), 'slug')).toThrow('no form with a field "slug"')
  })

  it('are sent as they stand, or changed', () => {
    const fields = fieldsOf(
      page(
        '<input type="radio" name="count" value="5"/><input type="radio" name="count" checked="" value="10"/><input type="checkbox" name="sight" value="yes"/>',
      ),
      'attempt',
    )
    expect(sent(formOf(fields))).toEqual(['attempt=a&b', 'count=10'])
    expect(sent(formOf(fields, { count: '5' }))).toEqual(['attempt=a&b', 'count=5'])
  })

  it('are filled in with what they allow', () => {
    const menu = (id: string) =>
      `<select name="place.${id}"><option value="" selected="">Pick</option><option value="1">1</option><option value="2">2</option></select>`
    const fields = fieldsOf(page(menu('x') + menu('y')), 'attempt')
    expect(readResponse(filledIn(fields, 0), 'ordering')).toEqual({ format: 'ordering', order: ['x', 'y'] })
    expect(readResponse(filledIn(fields, 1), 'ordering')).toEqual({ format: 'ordering', order: ['y', 'x'] })
    const text = fieldsOf(page('<textarea name="text" rows="4"></textarea>'), 'attempt')
    expect(readResponse(filledIn(text, 0), 'list')).toMatchObject({ format: 'list' })
  })
})
