export const SOURCES = ['linkedin', 'google', 'outlook', 'apple'] as const
export type Source = (typeof SOURCES)[number]

export interface TypedPhone {
  /** As typed. */
  readonly number: string
  readonly label: 'mobile' | 'work' | 'home'
}

export interface LabelledEmail {
  readonly address: string
  readonly label: 'work' | 'home'
}

/** What one address book says about somebody, before it is written in that book's format; "" where it says nothing. */
export interface Card {
  readonly source: Source
  /** Number of the person it is about: the truth, which no file shows. */
  readonly person: number
  /** Row of the file from 0, and the UID's last part in a vCard. */
  readonly row: number
  readonly prefix: string
  readonly given: string
  readonly additional: string
  readonly family: string
  readonly suffix: string
  readonly nickname: string
  readonly emails: readonly LabelledEmail[]
  readonly phones: readonly TypedPhone[]
  readonly organization: string
  readonly title: string
  /** `1974-08-03`, or `--08-03` where the year is left out. */
  readonly birthday: string
  /** The last part of a LinkedIn address. */
  readonly profile: string
  readonly city: string
}

export type CardContent = Omit<Card, 'source' | 'person' | 'row'>

export const EMPTY_CARD: CardContent = {
  prefix: '',
  given: '',
  additional: '',
  family: '',
  suffix: '',
  nickname: '',
  emails: [],
  phones: [],
  organization: '',
  title: '',
  birthday: '',
  profile: '',
  city: '',
}
