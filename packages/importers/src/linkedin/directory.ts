import { nameKey } from '../fields/person-name.ts'
import { detached } from '../fields/text.ts'

/** Who is called what, gathered from rows that give both a name and a profile. */
export interface Directory {
  readonly add: (name: string, profile: string | null) => void
  readonly knowsName: (name: string) => boolean
  /** The profile of the one person of that name; null if unknown or if several share it. */
  readonly profileOf: (name: string) => string | null
  readonly nameOf: (profile: string) => string | null
}

const SEVERAL = Symbol('several people of one name')

export function createDirectory(): Directory {
  const profiles = new Map<string, string | typeof SEVERAL | null>()
  const names = new Map<string, string>()
  return {
    add: (name, profile) => {
      const key = nameKey(name)
      const known = profiles.get(key)
      if (profile === null) {
        if (known === undefined) profiles.set(detached(key), null)
        return
      }
      if (known === undefined || known === null) profiles.set(detached(key), detached(profile))
      else if (known !== SEVERAL && known !== profile) profiles.set(key, SEVERAL)
      if (!names.has(profile)) names.set(detached(profile), detached(name))
    },
    knowsName: (name) => profiles.has(nameKey(name)),
    profileOf: (name) => {
      const found = profiles.get(nameKey(name))
      return typeof found === 'string' ? found : null
    },
    nameOf: (profile) => names.get(profile) ?? null,
  }
}
