import type { JobFunction, Level } from '@rapport/domain'
import type { Random } from '../random.ts'
import { phrases } from '../words.ts'
import { functionWords } from './functions.ts'
import { localTitles } from './local-titles.ts'

/** `*` stands for a field (`Procurement`), `@` for a role (`Buyer`), `^` for the chief's title. */
const PATTERNS: Readonly<Record<Level, readonly string[]>> = {
  training: phrases(
    '@ Intern|Intern, *|* Trainee|Graduate Trainee – *|Working Student *|Apprentice @|Internship *',
  ),
  entry: phrases('@|@|@|@|Junior @|Associate @|@ I|Jr. @|* Associate|* Assistant'),
  senior: phrases(
    'Senior @|Senior @|Sr. @|Lead @|@ II|Sr. @ II|Principal @|Senior * Specialist|Expert *|Senior @, %',
  ),
  manager: phrases(
    '* Manager|* Manager|* Manager|Manager, *|Manager *|Manager of *|Senior * Manager|* Manager %|Regional * Manager|Sr. Manager, *|* Team Manager|Assistant Manager *',
  ),
  director: phrases(
    'Director of *|Director, *|* Director|Head of *|Head of *|Head of * %|Senior Director, *|Senior Director * %|Director * & Transformation|Global Director, *|Deputy Director of *|Head of * (interim)',
  ),
  vp: phrases(
    'VP *|VP, *|VP of *|Vice President, *|Vice President of *|Senior Vice President, *|SVP *|EVP *|VP * %|Vice President * %|Global VP *',
  ),
  cxo: phrases('^|^|^|^|^ & Board Member|Group ^|^ %|Deputy ^'),
  partner: phrases('Partner|Partner|Partner, *|Managing Partner|Equity Partner|Senior Partner|Partner – *'),
  owner: phrases(
    'Founder|Co-Founder|Founder & CEO|Co-Founder & CEO|Founder and Managing Director|Owner|Owner & Director|Founding Partner|Co-founder & COO',
  ),
}
const FREELANCE = phrases('Freelance @|Independent @|Self-employed @|Owner / @|Founder, * advisory')
const TOP_OF_THE_HOUSE = phrases(
  'CEO|Chief Executive Officer|Managing Director|Managing Director|President|Chief Executive|General Manager & CEO|Chair of the Board|Executive Chair',
)
const REGIONS = phrases(
  'EMEA|Europe|Benelux|DACH|Nordics|APAC|Northwest Europe|Southern Europe|Africa|Americas|Global|UK & Ireland',
)
const TAGLINES = [
  '| Speaker',
  '| Mentor',
  '| Open to board roles',
  '| Keynote speaker, podcast host',
  '– making supply chains boring again',
  '(on parental leave)',
]
const RECRUITING = {
  fields: phrases('Recruitment|Executive Search|Talent Acquisition|Staffing'),
  roles: phrases('Recruiter|Executive Search Consultant|Talent Partner|Recruitment Consultant|Headhunter'),
}
const SHARE_IN_LOCAL_LANGUAGE = 0.3
const SHARE_WITH_TAGLINE = 0.02
const SHARE_TOP_OF_THE_HOUSE = 0.35

export interface TitleContext {
  readonly function: JobFunction
  readonly level: Level
  readonly country: string
  /** A firm of one has a freelancer, not a founder with a board. */
  readonly soleTrader: boolean
  readonly industry: string
}

/** One believable way of writing a title of this function and level. */
export function inventTitle(random: Random, context: TitleContext): string {
  const local = localTitles(context.country, context.function, context.level)
  if (local.length > 0 && random.chance(SHARE_IN_LOCAL_LANGUAGE)) return random.pick(local)

  const { chiefs } = functionWords(context.function)
  const { fields, roles } = wordsAtWork(context)
  const pattern = pickPattern(random, context)
  const title = pattern.replace(/[*@^%]/g, (sign) => {
    if (sign === '*') return random.pick(fields)
    if (sign === '@') return random.pick(roles)
    return random.pick(sign === '^' ? chiefs : REGIONS)
  })
  return (random.chance(SHARE_WITH_TAGLINE) ? `${title} ${random.pick(TAGLINES)}` : title).trim()
}

/** Recruiting is its own trade, though the function is Human Resources. */
function wordsAtWork(context: TitleContext) {
  const recruits = context.industry === 'Staffing and Recruiting' && context.function === 'Human Resources'
  return recruits ? RECRUITING : functionWords(context.function)
}

function pickPattern(random: Random, context: TitleContext): string {
  if (context.level === 'owner' && context.soleTrader && context.function !== 'Entrepreneurship') {
    return random.pick(FREELANCE)
  }
  const mayLead = context.function === 'Operations' || context.function === 'Entrepreneurship'
  if (context.level === 'cxo' && mayLead && random.chance(SHARE_TOP_OF_THE_HOUSE)) {
    return random.pick(TOP_OF_THE_HOUSE)
  }
  return random.pick(PATTERNS[context.level])
}
