import type { PersonValues } from '../../ui/person-form/index.ts'

type Said = { -readonly [Field in keyof PersonValues]?: NonNullable<PersonValues[Field]> }

/** What was said of somebody new, without what was left open. */
export const said = (values: PersonValues): Said =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
    ),
  )
