import type { LogNews } from '../reading.ts'

const EVENTS: readonly RegExp[] = [
  // A post.
  /\b(?:(?:has |got |gets |starts |started |starting |with )?(?:an? |her |his |their )?new (?:job|role|position|post|gig)\b|(?:got |was |been |just )?promoted\b|promotion to\b|appointed\b|(?:has |just )?joined\b(?= (?!the |us|me|by |in |for |a |an |him|her|them)\S)|joining\b(?= (?!the |us|me|by |in |for |a |an |him|her|them)\S)|(?:has |just )?(?:left|quit)\b(?= (?:his|her|their|the)? ?(?:job|company|firm|post|role)\b)|starts? (?:as|at)\b|started (?:as|at)\b|is now (?:an? |the )?\S|laid off\b|lost (?:his|her|their) job|retired\b|retiring\b|retires\b|changed jobs\b|made partner\b)/,
  /\b(?:neuer? (?:job|stelle|rolle|posten)|neue (?:stelle|rolle|position)|ist jetzt \S|befordert\b|hat gekundigt|gekundigt\b|wechselt (?:zu|zur|nach)|hat (?:zu|nach) \S+ gewechselt|in rente|pensioniert)/,
  /\b(?:nouveau (?:poste|travail|job|boulot|role)|nouvelle fonction|promue? |vient de rejoindre|a rejoint|a quitte son|prend sa retraite|est maintenant)/,
  /\b(?:nuevo (?:trabajo|puesto|empleo|cargo)|ascendid[oa]\b|la han ascendido|lo han ascendido|se ha jubilado|ha dejado su|ahora es \S|novo (?:emprego|trabalho|cargo)|promovid[oa]\b|reformou-se|agora e \S|mudou de emprego)/,
  /\b(?:nieuwe (?:baan|functie|rol)|gepromoveerd|is nu \S|met pensioen|ontslagen)/,
  // A place.
  /\b(?:(?:has |just |is )?(?:moved|moving|relocated|relocating) (?:back )?(?:to|into|from|house)\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day| next| tomorrow| the (?:week|\d)| \d)|new (?:house|flat|apartment)\b|zieht (?:um )?nach|umgezogen|ist nach \S+ gezogen|a demenage|demenage a|se (?:ha mudado|muda|mudo) a|mudou-se para|muda-se para|vai mudar-se|verhuisd naar|verhuist naar)/,
  // Life.
  /\b(?:(?:just )?had (?:a |his |her |their )?(?:baby|twins|son|daughter|(?:first|second|third) child)|gave birth|expecting (?:a |her |their |his )?(?:baby|child|twins|first|second|third)|is pregnant|pregnant\b|became (?:an? )?(?:father|mother|dad|mum|mom|parents?|grand\w+)|got (?:married|engaged|divorced)|getting married|is engaged|new (?:baby|puppy|dog)|ist (?:vater|mutter|oma|opa) geworden|hat (?:geheiratet|ein kind bekommen)|heiratet|a eu un (?:bebe|fils|enfant)|a eu une fille|s'est mariee?|ha tenido (?:un|una) (?:bebe|hijo|hija|nino|nina)|se ha casado|se caso|teve (?:um|uma) (?:bebe|filho|filha)|casou-se|heeft een (?:baby|zoon|dochter)|getrouwd)/,
  // A firm.
  /\b(?:founded\b|has founded|(?:just )?sold (?:his|her|their|the) (?:company|firm|business|shop|agency)|opened (?:a|an|his|her|their) \S|closed (?:a|the|his|her|their) (?:round|deal|series)|raised (?:a|an|\d|€|\$|£)|won (?:the|a|an) \S|graduated\b|passed (?:his|her|the|their) )/,
]
const DENIED =
  /\b(?:not|never|no longer|doesn't|didn't|isn't|hasn't|wants? to|hopes? to|would like to|nicht|kein|pas|no quiere|nao|niet)\b/

/** Where a clause begins to tell what is new with somebody; null where it does not. */
export const newsAt = (clause: string): number | null => {
  const starts = EVENTS.flatMap((event) => {
    const match = event.exec(clause)
    return match === null || DENIED.test(clause.slice(0, match.index)) ? [] : [match.index]
  })
  return starts.length === 0 ? null : Math.min(...starts)
}

const FIRM =
  "\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:&|and|und|et|y|e|of|de|del|da|do) \\p{Lu}[\\p{L}\\p{N}'’-]*| \\p{Lu}[\\p{L}\\p{N}'’-]*){0,4}"
const AT_FIRM = new RegExp(
  `(?:^| )(?:at|bei|chez|bij|joined|joining|rejoint|rejoindre|zu|zur|na|no|en|em) (?:the )?(?<firm>${FIRM})`,
  'u',
)
const AS_TITLE =
  /(?:promoted to|promoted:|appointed|as|is now|jetzt|zur|zum|als|comme|en tant que|como|a directora? de|ascendid[oa] a|promue?|promovid[oa] a|tot|is nu|est maintenant|ahora es|agora é|made|job:|role:|position:) (?:an? |the |la |le |der |die |de |el |a |o |een )?(?<title>[\p{L}][\p{L}\p{N}’'&/ -]{1,60}?)(?= (?:at|bei|chez|bij|en|na|no|em|from|since|von|ab|in) |[,.;!?]|$)/iu
const IS_POST =
  /job|role|position|post|promot|joined|joining|appointed|now|starts|started|stelle|rolle|jetzt|befordert|wechselt|poste|travail|rejoin|promu|maintenant|trabajo|puesto|empleo|cargo|ascendid|ahora|emprego|trabalho|promovid|agora|baan|functie|nu |made partner|gepromoveerd/

/** What a new post changes on a person's card, where the words name it. */
export const editFrom = (raw: string, plain: string): LogNews['edit'] => {
  if (!IS_POST.test(plain)) return null
  const firm = AT_FIRM.exec(raw)?.groups?.firm ?? null
  const title = AS_TITLE.exec(raw)?.groups?.title?.trim() ?? (/made partner/.test(plain) ? 'Partner' : null)
  return firm === null && title === null ? null : { title, organization: firm }
}
