/** What the thing spoken of is, as far as it tells something about a goal. */
export type NounClass =
  /** Could be anyone or anything: "people", "opportunities". */
  | 'vague'
  /** Nothing one could hold up: "confidence", "visibility". */
  | 'mass'
  /** Real, but no end to it unless someone or something is named: "advice", "ideas". */
  | 'soft'
  /** Counted by those who collect: "connections", "followers". */
  | 'reach'
  /** Something one does: "events", "coffees". */
  | 'doing'
  | 'sale'
  | 'client'
  | 'job'
  | 'money'

const NOUNS: Readonly<Record<NounClass, string>> = {
  vague:
    'people person folk folks contact contacts relationship relationships relation relations ties tie bond bonds opportunity opportunities chance chances possibility possibilities ' +
    'stuff thing things something anything everything someone somebody anyone anybody everyone everybody other others stranger strangers face faces friend friends ' +
    'professional professionals peer peers like-minded likeminded crowd tribe kin soulmates chemistry community communities circle circles network networks networking lead leads option options door doors ' +
    'stakeholder stakeholders influencer influencers mover movers player players expert experts leader leaders individual individuals human humans acquaintance acquaintances ' +
    'linkage link links synergy synergies collaboration collaborations perspective perspectives market markets industry field scene sector space world business businesses trade ' +
    'mind minds thinker thinkers colleague colleagues partnerships cooperation cooperations alliance alliances ally allies audience audiences guest guests attendee attendees attention ' +
    'career success future life happiness progress growth results result value benefit benefits impact difference change fun time lot lots bunch range variety one ones who what where whatever whoever',
  mass:
    'say colour color calm quiet rest interest challenge challenges adventure adventures beginning path calling purpose chapter peace clout passion spirit solidarity unity harmony equality justice morale tradition prosperity resilience togetherness camaraderie magic luck hope faith love fame glory ambition drive focus routine fulfillment way ways method methods nothing usual special same heart hearts wind trends trend impression impressions mark foothold distance terms footing headway advantage sense grip clue joy pride courage shyness anxiety habit attitude personality charm creativity respect applause stories perspective perspectives impulses leadership relationship friendship access engagement intelligence balance alignment empowerment advancement innovation inclusion diversity sustainability transformation digitalisation digitalization excellence performance efficiency productivity relevance involvement participation appreciation prestige status power wellbeing stability freedom fulfilment satisfaction meaning culture enthusiasm curiosity potential self-esteem poise charisma leverage goodness development improvement standing-out awareness visibility presence profile reputation awareness brand branding exposure confidence skill skills self knowledge credibility authority influence recognition image standing name word message story stories ' +
    'rapport trust goodwill understanding insight insights inspiration motivation energy mindset know-how learning experience experiences fear comfort zone game horizon horizons exchange conversation-skills ' +
    'footprint reach voice expertise talent talents self-confidence communication english spanish french german sense feel feeling idea-of atmosphere vibe mood vibes buzz traction momentum loyalty belonging connection-quality dialogue discussion discourse',
  soft: 'advice help support ideas idea tips tip input guidance information info news trends trend best-practice practices practice opinions opinion views view thoughts lessons lesson encouragement wisdom clarity direction orientation overview',
  reach:
    'following followership connections connection followers follower subscribers subscriber likes like views impressions card cards business-cards numbers address addresses handshakes requests names reactions',
  doing:
    'keynote keynotes speech speeches sermon sermons lesson tea teas pint pints beers cuppa pizza invites invite hikes hike ride rides runs quiz quizzes barbecue barbecues brunch brunches supper suppers picnic picnics beers beer festival festivals congresses symposium symposia hackathon hackathons exhibition-visits act acts activity activities action actions newsletter event events meeting meetings meetup meetups meet-up meet-ups conference conferences call calls coffee coffees lunch lunches dinner dinners breakfast breakfasts drink drinks post posts email emails e-mail e-mails message messages letter ' +
    'talk talks lecture lectures presentation presentations workshop workshops webinar webinars seminar seminars session sessions chat chats conversation conversations visit visits party parties mixer mixers fair fairs expo expos ' +
    'article articles blog blogs newsletter newsletters podcast podcasts video videos comment comments invitations application applications reunion reunions round rounds hour hours minutes evening evenings night nights day days week weeks ' +
    'one-on-one one-on-ones one-to-one one-to-ones 1:1 1:1s touchpoint touchpoints catch-up catch-ups catchup catchups checkin check-in check-ins appointments walk walks tour tours trip trips class classes course courses congress congresses convention conventions gathering gatherings get-together get-togethers panel panels interview interviews survey surveys demo demos pitch pitches table tables stand stands booth booths outreach tweets tweet dms dm notes note thank-you kaffee treffen veranstaltungen veranstaltung evenements evenement eventos evento reuniones evenementen',
  sale: 'pre-orders preorders pre-order sale sales deal deals order orders quota commission commissions revenue turnover conversion conversions booking bookings upsell upsells policies listing listings signups sign-ups signup sign-up memberships subscriptions tickets premium premiums target pipeline prospects prospect close closes profit profits income umsatz verkaufe ventes ventas vendas verkopen',
  client:
    'client clients customer customers buyer buyers account accounts patient patients subscriber subscribers kunde kunden kundin clientes cliente klant klanten gig gigs mandate mandates',
  job: 'job jobs role position offer work internship placement employment gig stelle emploi empleo emprego baan',
  money:
    'cheque cheques francs franc eur usd chf gbp donors donor money cash funding funds investment investments capital donations donation sponsorship grant grants budget fees loan finance financing bucks dollars euros pounds',
}

const CLASSES_OF = new Map<string, Set<NounClass>>()
for (const [nounClass, words] of Object.entries(NOUNS) as [NounClass, string][]) {
  for (const word of words.split(' '))
    CLASSES_OF.set(word, (CLASSES_OF.get(word) ?? new Set()).add(nounClass))
}

export const isNoun = (key: string, ...classes: readonly NounClass[]): boolean => {
  const of = CLASSES_OF.get(key)
  return of !== undefined && classes.some((nounClass) => of.has(nounClass))
}

export const nounWords = (): Iterable<string> => CLASSES_OF.keys()
