import type { Outputs } from '../../api/index.ts'

type Favor = Outputs['favor']['list']['favors'][number]

const RECEIVED: Readonly<Record<Favor['kind'], string>> = {
  introduction: 'introduced you',
  lead: 'put your name forward',
  business: 'brought you business',
  help: 'helped you',
  answer: 'answered you',
  mentoring: 'mentored you',
  recommendation: 'recommended you',
  endorsement: 'endorsed you',
  thanks: 'thanked you',
}

const GIVEN: typeof RECEIVED = {
  introduction: 'was introduced by you',
  lead: 'was named by you',
  business: 'got business from you',
  help: 'was helped by you',
  answer: 'got an answer from you',
  mentoring: 'was mentored by you',
  recommendation: 'was recommended by you',
  endorsement: 'was endorsed by you',
  thanks: 'was thanked by you',
}

const ASKED: typeof RECEIVED = {
  introduction: 'an introduction',
  lead: 'a name',
  business: 'business',
  help: 'help',
  answer: 'an answer',
  mentoring: 'guidance',
  recommendation: 'a recommendation',
  endorsement: 'an endorsement',
  thanks: 'thanks',
}

/** What an entry says after the name of the person. */
export const favorLine = ({ direction, kind }: Pick<Favor, 'direction' | 'kind'>): string => {
  switch (direction) {
    case 'received':
      return RECEIVED[kind]
    case 'given':
      return GIVEN[kind]
    case 'asked':
      return `was asked by you for ${ASKED[kind]}`
    case 'asked-of-me':
      return `asked you for ${ASKED[kind]}`
  }
}

/** Where an entry was read. */
export const SOURCE_WORDS: Readonly<Record<Exclude<Favor['source'], 'favor'>, string>> = {
  message: 'read in a message',
  mail: 'read in an e-mail',
  conversation: 'read in a conversation',
  note: 'read in a note',
  'address-book': 'from an address book',
  introduction: 'from your introductions',
}
