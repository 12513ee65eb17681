import { expect, it } from 'vitest'
import { filesOf, formsOf, linksOf, textOf } from './html.ts'

const base = new URL('http://localhost:3000/app/')

it('reads the forms of a page with what a browser would send of them', () => {
  const html = `<form action='/logout' METHOD=post><input type="hidden" name="csrf" value="a&quot;b&#x26;c">
    <input name=empty><textarea name="note"></textarea><button name="go" value="1">Log out</button>
    <input type="submit" name="also" value="x"></form><form>Search</form>`
  expect(formsOf(html, base)).toEqual([
    {
      method: 'POST',
      action: new URL('http://localhost:3000/logout'),
      fields: [
        ['csrf', 'a"b&c'],
        ['empty', ''],
        ['note', ''],
      ],
      text: 'Log out',
    },
    { method: 'GET', action: base, fields: [], text: 'Search' },
  ])
})

it('reads links and files, and leaves out what is no web address', () => {
  const html = `<a class="x" href="login?a=1&amp;b=2"><b>Log</b> in</a><a href="javascript:x()">No</a><a>None</a>
    <script src="/a.js"></script><link rel="stylesheet" href="b.css">`
  expect(linksOf(html, base)).toEqual([
    { url: new URL('http://localhost:3000/app/login?a=1&b=2'), text: 'Log in' },
  ])
  expect(filesOf(html, base).map(({ pathname }) => pathname)).toEqual(['/a.js', '/app/b.css'])
})

it('reads what a page says, without scripts and tags', () => {
  expect(textOf('<style>b{}</style><p>Hello&nbsp;<b>you</b></p><script>no()</script>')).toBe('Hello you')
})
