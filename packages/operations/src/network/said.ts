/** The fields that were given: what is left out stays as it is. */
export type Said<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

export const saidOf = <Fields extends object>(fields: Fields): Said<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<Fields>
