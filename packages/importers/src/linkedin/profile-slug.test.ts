import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileSlug } from './profile-slug.ts'

describe('the key of a profile', () => {
  it.each([
    ['https://www.linkedin.com/in/jane-doe', 'jane-doe'],
    ['https://www.linkedin.com/in/Jane-Doe/?trk=x#top', 'jane-doe'],
    ['http://de.linkedin.com/in/jane-doe/en', 'jane-doe'],
    ['www.linkedin.com/in/jane-doe', 'jane-doe'],
    ['LINKEDIN.COM/IN/jane-doe', 'jane-doe'],
    ['https://www.linkedin.com/in/zo%C3%AB-brandt', 'zoë-brandt'],
    ['https://www.linkedin.com/in/zoe%CC%88-brandt', 'zoë-brandt'],
    ['https://www.linkedin.com/in/%E7%8E%8B', '王'],
    ['https://www.linkedin.com/in/100%-jane', '100%-jane'],
    ['https://www.linkedin.com/in/jane%E0%A4%A', 'jane%e0%a4%a'],
  ])('is found in %s', (url, slug) => {
    expect(profileSlug(url)).toBe(slug)
  })

  it.each([
    '',
    'nonsense',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/acme',
    'https://elsewhere.example/in/jane-doe',
    'https://www.linkedin.com/in/a%2F..%2Fb',
    'https://www.linkedin.com/in/a%00b',
    `https://www.linkedin.com/in/${'a'.repeat(300)}`,
  ])('is not found in "%s"', (url) => {
    expect(profileSlug(url)).toBeNull()
  })

  it('never throws, and is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = profileSlug(`https://www.linkedin.com/in/${text}`)
        if (slug !== null && !slug.includes('%') && !/[?#]/u.test(slug)) {
          expect(profileSlug(`https://www.linkedin.com/in/${slug}`)).toBe(slug)
        }
      }),
    )
  })
})
