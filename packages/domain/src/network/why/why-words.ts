import type { NetworkKind } from '../../network-kind.ts'

/** What speaks for a kind: `says` by itself, `hints` only together with more. */
interface WhyWords {
  readonly says: readonly string[]
  readonly hints: readonly string[]
}

/** The phrases of a text that separates them by commas: a list of hundreds stays readable. */
const phrases = (text: string): readonly string[] => text.trim().split(/,\s+/)

/*
 * How people speak of each kind of purpose, in English. `*` stands for the rest of a word, `…` for a few words in
 * between; a hyphen parts words as a space does. Of overlapping phrases the longest counts.
 */
export const WHY_WORDS: Readonly<Record<NetworkKind, WhyWords>> = {
  social: {
    says: phrases(`
      grandma*, grandpa*, grandmother, grandfather, aunt*, uncle*, niece*, nephew*, wife, husband,
      people I care about, old gang, school days, childhood, the lads, the girls,
      grew up with, friend, friends, friendship*, family, families, relative, relatives, cousin*,
      brother*, sister*, siblings, mum, mom, mother, dad, father, parents, grandparents,
      grandchildren, roommate*, flatmate*, mates, pals, buddies, loved ones, people I love,
      those I love, my people back home, private life, personal life, lose touch, losing touch,
      drift* apart, old neighbours, old neighbors, share … personal, personal news, classmate*,
      godchild*, in laws, lonely, company of others
    `),
    hints: phrases(`
      wedding*, birthday*, mate, gang, chat, people close to me, keep* in touch, stay* in touch,
      stay* close, keep* close, kids, children, holidays, my life, our lives, photos, back home,
      catch up with, neighbours, neighbors, close to my
    `),
  },
  career: {
    says: phrases(`
      take over, taking over, booked, bookings, order book, a post, new post, publisher*, agent,
      literary agent, bigger place, somewhere bigger, bigger role, better paid, pay rise, salary,
      relocate, tenant*, suppliers to, sponsor*, work for me, be hired, retrain, change jobs,
      leave my, notice period, contracts, market entry, export, importers, resellers, retailers, job,
      jobs, new role, next role, a role, new position, next position, a position, career change,
      career move, change of career, new career, my career, opportunit*, openings, vacanc*,
      employer*, hire, hired, hiring, recruiter*, headhunter*, laid off, unemployed, redundan*,
      out of work, client, clients, customer, customers, sell, sales, selling, deals, commissions,
      orders, revenue, new business, more business, business opportunit*, investor*, investment,
      funding, seed round, venture capital, backers, business partner*, seat on, board seat*,
      internship*, apprenticeship*, traineeship*, get promoted, a promotion, break into, move into,
      move … into, switch to, switch into, gigs, freelance, assignments, mandates, buyers,
      distributor*, franchise*, co founder, cofounder, decision makers, prospects, work again,
      next step, tenders, acquire, acquisition, earn
    `),
    hints: phrases(`
      contract*, projects, leads, role, position, career, partner*, promotion, winning, win,
      employed
    `),
  },
  operational: {
    says: phrases(`
      somebody to phone, someone to phone, somebody to call, someone to call, somebody to ask,
      someone to ask, people to ask, people to call, who decides, who approves, who can approve,
      show me how, show us how, how they handle, how others handle, how to handle, how they do,
      sort out, glitch*, breaks down, break down, short notice, out of the loop, run the same,
      use the same, same problems, same machine*, workaround*, who knows how, new in the job,
      settle in, find my way, at the office, in the office, pitch in, lend a hand, step in,
      day to day, daily, everyday, every day, quick answer*, stuck, who to ask, whom to ask,
      who to turn to, whom to turn to, who to call, whom to call, call on, I can ask, I can ring,
      I can call, I can phone, can be asked, other departments, other teams, across departments,
      across functions, swap tips, tips, tricks, second opinion*, troubleshoot*, get* things done,
      best practice*, colleagues, coworkers, co workers, got promoted, was promoted, newly promoted,
      been promoted, help at work, my work easier, how others do, how others solve, solve, solving,
      know how, hands on, work problems, get answers, getting answers, fellow
    `),
    hints: phrases(`
      fails, fail, fix, cover, rules, regulation*, forms, somebody who knows, someone who knows,
      other heads, others who, part time, stands still, in a pinch, answer*, questions, problem*,
      help, helps, peers, suppliers, vendors, at work, my team, faster, quick*, ask, tasks, issues,
      tools, software, turn to, in my trade, practical
    `),
  },
  strategic: {
    says: phrases(`
      older heads, wise heads, been through, have run, have built, have done it before, talk through,
      talk … through, think through, think … through, talk … over, big calls, counsel, what's coming,
      what’s coming, see further, steps ahead, a step ahead, veterans, old hands, broaden my,
      widen my, horizon*, other industries, scenario*, in ten years, in five years, where this leads,
      grow as a leader, leadership, board of advisers, perspective*, mentor*, advis*, advice,
      personal board, board of directors, sounding board, where … heading, where … headed,
      where … going, where … goes, future, trend*, long term, bigger picture, big picture, strateg*,
      foresight, outlook, expert, experts, challenge my, challenge our, experienced people, wise,
      wisdom, think ahead, look ahead, looking ahead, years ahead, what lies ahead, what is coming,
      what comes next, blind spot*, honest feedback, honest opinion*, guidance, coach,
      career decisions, big decisions, different views, outside view*, view from outside, elders,
      role model*, direction of, right direction
    `),
    hints: phrases(`
      before I decide, whether to, whether I should, whether we should, seniors, what I should,
      years from now, decisions, understand, industry, in … years, honest*, experienced,
      developments, insight*, learn from, outside
    `),
  },
  brand: {
    says: phrases(`
      ought to know, should know that, should know about, should know me, should know us,
      the name that, the name people, when someone asks, when people ask, think of me, think of us,
      come to mind, comes to mind, top of mind, call me about, call us about, ask me about,
      invited to speak, speaking invitations, keynote*, portfolio, well known, known across,
      known in, more people know, people know that, on the map, in the papers, in the news,
      good name, public profile, be known, become known, better known, known as, known for,
      go to person, recommend*, referral*, refer me, refer us, endors*, reputation, brand, branding,
      visib*, audience, following, followers, word out, spread the word, word of mouth, a name for,
      make my name, talked about, talk about my, passed on, pass on, newsletter, journalist*,
      the press, media, seen as, as an expert, as the expert, recognised expert, recognized expert,
      thought leader*, publicity, promote, raise my profile, raise our profile, my profile, exposure,
      famous, recognised, recognized, stand out, showcase, show my work, show what I can, go viral,
      fans, my reach, more reach, reach more, influence, influencer*, get noticed, be noticed,
      be heard, hear of my, hear about my, hear about our, awareness, speak well of, advocates,
      ambassadors, readers, listeners, subscribers
    `),
    hints: phrases(`
      reach, podcast, blog, speaker, speaking, my book, stage, attention, should know, vouch*
    `),
  },
}

/** Phrases in which a word means something else than by itself. */
export const MEANS_NOTHING: readonly string[] = phrases(`
  family business, family firm, family company, family bakery, family run, family owned,
  family doctor, family law, family office, family practice, family medicine, day job, on the job,
  job done, know how to, job well done, user friendly, every day life, social media, just in case,
  by the way, in order
`)
