import { textOf } from '../fields/text.ts'
import type { PostalAddress } from '../record.ts'
import { splitUnescaped, unescaped } from './escapes.ts'
import type { Property } from './property.ts'

/** An address from its seven parts; null where nothing is in them. The post-office box and the suite go to the street. */
export function readAddress(property: Property, label: string | null): PostalAddress | null {
  const [box, suite, street, city, region, postalCode, country] = splitUnescaped(property.value, ';').map(
    (part) => textOf(unescaped(part)),
  )
  const lines = [street, suite, box].filter((line) => line != null).join('\n')
  const parts = {
    street: lines === '' ? null : lines,
    city: city ?? null,
    region: region ?? null,
    postalCode: postalCode ?? null,
    country: country ?? null,
  }
  if (Object.values(parts).some((part) => part !== null)) return { label, ...parts }
  const whole = textOf(unescaped(property.param('LABEL') ?? ''))
  return whole === null ? null : { label, ...parts, street: whole }
}
