import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeXml, readXml, tag } from './index.ts'

describe('XML from a client', () => {
  test('is read with its namespaces, whatever the prefixes', () => {
    const root = readXml(
      '<?xml version="1.0"?><propfind xmlns="DAV:" xmlns:C="urn:x"><prop><C:data a="1 &amp; 2"/>t</prop></propfind>',
    )
    expect(root).toMatchObject({
      namespace: 'DAV:',
      name: 'propfind',
      children: [{ name: 'prop', text: 't', children: [{ namespace: 'urn:x', name: 'data' }] }],
    })
    expect(root?.children[0]?.children[0]?.attributes.get('a')).toBe('1 & 2')
  })

  test.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['a file by its name', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['an entity nobody defined', '<a>&nbsp;</a>'],
    ['a prefix nobody declared', '<d:a/>'],
    ['a tag left open', '<a><b></a>'],
    ['nothing', ''],
    ['no XML', 'BEGIN:VCARD'],
    ['nesting without end', `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`],
    ['a property asked for a thousand times', `<prop xmlns="DAV:">${'<x/>'.repeat(1_000)}</prop>`],
    ['the same under the name of a name', `<a xmlns="DAV:"><prop>${'<href/>'.repeat(1_000)}</prop></a>`],
    [
      'a hundred thousand namespaces',
      `<a ${Array.from({ length: 100_000 }, (_, n) => `xmlns:n${n}="x"`).join(' ')} xmlns="x">${'<b/>'.repeat(100)}</a>`,
    ],
  ])('%s is refused', (_, source) => {
    expect(readXml(source)).toBeNull()
  })

  test('names as many cards as there may be', () => {
    const asked = readXml(`<multiget xmlns="DAV:">${'<href>/a.vcf</href>'.repeat(30_000)}</multiget>`)
    expect(asked?.children).toHaveLength(30_000)
  })

  test('names like __proto__ are names', () => {
    readXml('<a xmlns="x"><__proto__><polluted>1</polluted></__proto__><constructor/></a>')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

test('whatever text is written is read back, but for what XML cannot hold', () => {
  const character = fc
    .integer({ min: 0, max: 0x2_ffff })
    .map((code) => String.fromCodePoint(code).toWellFormed())
  const text = fc.string({ unit: character, maxLength: 40 }).map((value) => value.trim())
  fc.assert(
    fc.property(text, (value) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      const writable = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      expect(readXml(tag('a', escapeXml(value)))?.text).toBe(writable)
    }),
  )
})
