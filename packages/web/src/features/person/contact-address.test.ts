import { describe, expect, it } from 'vitest'
import { dialAddress, placeLines, webAddress } from './contact-address.ts'

describe('how to reach somebody', () => {
  it('dials a number without what is written around it', () => {
    expect(dialAddress('+47 (912) 34-567')).toBe('tel:+4791234567')
    expect(dialAddress('030 1234 ext. 12')).toBe('tel:0301234')
    expect(dialAddress('ask the desk')).toBeNull()
  })

  it('links a website, with or without its beginning, and nothing that is none', () => {
    expect(webAddress('halden.example/team')).toBe('https://halden.example/team')
    expect(webAddress('http://halden.example')).toBe('http://halden.example/')
    expect(webAddress('javascript:alert(1)')).toBeNull()
    expect(webAddress('not a site')).toBeNull()
  })

  it('writes a place as on a letter, without empty lines', () => {
    const nowhere = { label: null, street: null, city: null, region: null, postalCode: null, country: null }
    expect(placeLines({ ...nowhere, street: 'Quay 4', city: 'Halden', postalCode: '1767' })).toEqual([
      'Quay 4',
      '1767 Halden',
    ])
    expect(placeLines(nowhere)).toEqual([])
  })
})
