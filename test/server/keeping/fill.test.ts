import { expect, it } from 'vitest'
import { fillForm } from '../../../server/keeping/fill.ts'

const page = (form: string) => `<p><input name="name" value="outside"></p>${form}<textarea name="text"></textarea>`
const form = (controls: string) => page(`<form id="typed" method="post" action="/here">${controls}</form>`)
const filled = (controls: string, typed: [string, string][]) => fillForm(form(controls), '/here', typed)

it('puts every kind of field back as it was, and touches nothing outside the form', () => {
  const drawn = [
    '<input type="hidden" name="revision" value="3">',
    '<input class="a"\n  name="name" type="text" value="">',
    '<input type="checkbox" name="flags" value="senior" checked><input type="checkbox" name="flags" value="full">',
    '<input type="radio" name="kind" value="a checked" aria-label="is checked" checked>',
    '<input type="radio" name="kind" value="b">',
    '<select name="state"><option value="" selected>–</option><option value="NW">NW</option></select>',
    '<textarea name="text" rows="3">before</textarea>',
  ].join('')
  const typed: [string, string][] = [
    ['revision', '2'],
    ['name', 'Kim "K" <b> & $1'],
    ['flags', 'full'],
    ['kind', 'b'],
    ['state', 'NW'],
    ['text', '\r\nTwo\r\nlines'],
  ]
  const expected = [
    '<input type="hidden" name="revision" value="2">',
    '<input class="a"\n  name="name" type="text" value="Kim &quot;K&quot; &lt;b&gt; &amp; $1">',
    '<input type="checkbox" name="flags" value="senior"><input type="checkbox" name="flags" value="full" checked>',
    '<input type="radio" name="kind" value="a checked" aria-label="is checked">',
    '<input type="radio" name="kind" value="b" checked>',
    '<select name="state"><option value="">–</option><option value="NW" selected>NW</option></select>',
    '<textarea name="text" rows="3">\n\r\nTwo\r\nlines</textarea>',
  ].join('')
  expect(filled(drawn, typed)).toEqual({ html: form(expected), isChanged: true, left: [] })
})

it('never fills a password, nor the marks of the form', () => {
  const drawn =
    '<input type="hidden" name="_csrf" value="new"><input type="hidden" name="_at" value="/here"><input name="x" type="password">'
  const typed: [string, string][] = [
    ['_csrf', 'old'],
    ['_at', '/elsewhere'],
    ['x', 'secret'],
  ]
  expect(filled(drawn, typed).html).toBe(form(drawn))
})

it('knows when nothing is seen that was not there before', () => {
  const drawn = '<input type="hidden" name="revision" value="3"><textarea name="text">a\nb</textarea>'
  const typed: [string, string][] = [
    ['revision', '2'],
    ['text', 'a\r\nb'],
  ]
  expect(filled(drawn, typed).isChanged).toBe(false)
})

it('says what has no place any more: a choice that is gone, a field that is gone, a form that is gone', () => {
  const drawn = '<select name="who"><option value="a">A</option></select><input type="radio" name="k" value="1">'
  const typed: [string, string][] = [
    ['who', 'b'],
    ['k', '2'],
    ['note', 'Long text'],
    ['empty', ''],
  ]
  const left = typed.filter(([, value]) => value)
  expect(filled(drawn, typed).left).toEqual(left)
  expect(fillForm(form(drawn), '/elsewhere', typed)).toEqual({ html: form(drawn), isChanged: false, left })
})

it('fills the form into which people type, where several are sent to the same address', () => {
  const first = '<form method="post" action="/here"><input name="a" value=""></form>'
  const typed = '<form id="typed" method="post" action="/here"><input name="a" value=""></form>'
  const { html } = fillForm(first + typed, '/here', [['a', 'x']])
  expect(html).toBe(first + typed.replace('value=""', 'value="x"'))
  expect(fillForm(first + typed, '/again', [['a', 'x']]).html).toBe(html)
})
