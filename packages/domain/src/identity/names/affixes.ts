/**
 * What stands before, between and behind names without being one. Words are compared folded, with dots and hyphens
 * taken out: "Ph.D." is `phd`, "Dipl.-Ing." is `dipling`.
 */

/** Forms of address and titles, before a name. */
const PREFIXES = wordSet(`
  mr mrs ms miss mx dr prof professor sir rev reverend hon rabbi imam sheikh capt captain col colonel sgt sergeant
  lt lieutenant cmdr msgr herr frau dipling drmed dring mme mlle mmes monsieur madame mademoiselle maitre srta sra dra
  profa lic exmo exma sig sigra dott dottssa dottor dottoressa avv dhr mevr mevrouw meneer drs ir mgr ing inz rndr judr
  mudr phdr mvdr paeddr dkfm`)
/** Titles that are also names or parts of them: taken for a title only with a dot (Don, May, Sr, Fr, Pan, Mag). */
const DOTTED_PREFIXES = wordSet('fr hr sr d dna m mag gen maj adm bc arch geom rag eng st pd univ doz br')
/** What goes on a title that has begun: "Dr. rer. nat.", "Prof. Dr. h. c." */
const TITLE_CONTINUATIONS = wordSet(
  'rer nat h c hc pol oec phil med dent jur theol ing techn univ habil em vet',
)

/** Degrees, certificates and generations, behind a name. */
const SUFFIXES = wordSet(`
  jr jnr junior snr iii esq mba emba phd dphil dds dmd dvm pharmd edd psyd dba llm llb cpa cfa cfp acca fca fcca caia
  frm chfc pmp pmpr pgmp capm csm cspo cissp cism cisa ccna ccie itil shrmcp shrmscp phr sphr cipd mcipd fcipd bsn msn
  lcsw lmft peng ceng mimeche miet frsa riba leed msc bsc meng beng mphil mph mpp mfa bba rics mrics frics mcips cpsm
  cscp cpim fcilt cltd crisc chrp dipling diplkfm diplinf diplpsych diplphys diplvw obe mbe cbe kbe mrcp frcs facs osb`)
/** Suffixes that are also surnames, given names or initials: only in capitals, with a dot, or behind a comma. */
const CAPITAL_SUFFIXES = wordSet(
  'ba ma ms bs md do jd pe rn np pa mp qc kc sj op ii iv v cma cia med bed sr senior ret',
)

/** Words that belong to the family name behind them: van der Berg, de la Cruz, Al-Sayed, bin Rashid. */
const PARTICLES = wordSet(`
  van von vom zum zur zu der den de het ten ter te t op in la le les du des del della delle dello dei degli di da das
  do dos el al ul ibn bin ben bint abu abou af av auf dal dalla y e san santa st saint mac o ap ab las los d l`)

/** A word as the lists hold it. */
export function bareWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Whether a word at the front of a name is a title; `inTitle` says that one stands before it. */
export function isPrefix(word: string, inTitle: boolean): boolean {
  const bare = bareWord(word)
  const dotted = word.endsWith('.')
  if (PREFIXES.has(bare)) return true
  if (dotted && DOTTED_PREFIXES.has(bare)) return true
  return inTitle && dotted && TITLE_CONTINUATIONS.has(bare)
}

/** Whether a word at the end of a name is a credential; `certain` says that a comma set it apart. */
export function isSuffix(word: string, certain: boolean): boolean {
  const bare = bareWord(word)
  if (SUFFIXES.has(bare)) return true
  return CAPITAL_SUFFIXES.has(bare) && (certain || word.includes('.') || isShouted(word))
}

/** Whether a folded word is a particle of family names. */
export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded)
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
