/** How people note what they mean to do, in six languages; read from a clause without its dates, folded. */

const either = (...sources: readonly string[]): string => sources.join('|')

/** These go with their clause: what follows them is to be done. */
const STRIPPED = new RegExp(
  `^(?:and |then |so |also |but |und |dann |aber |et |mais |y |pero |e |mas |en |maar )*(?:${either(
    "(?:i |we )?(?:have |'ve |had |also )?promised(?: (?:him|her|them))?(?: (?:to|that i(?:'d| would|'ll| will)|i(?:'d| would|'ll| will)))?",
    '(?:please )?remind me(?: (?:to|about|that i))?',
    "(?:i |we )?(?:said|told (?:him|her|them)|agreed)(?: that)? (?:i|we)(?:'d| would|'ll| will)",
    "(?:i|we)(?:'ll| will| shall| should| must| need to| have to| am to|'m to| are to| am going to|'m going to| want to| agreed to| offered to| plan to| am supposed to)",
    '(?:i |we )?(?:need to|have to|must|should|gotta|got to|am to)',
    '(?:i |we )?owe(?: (?:him|her|them))?',
    "to ?do ?:?|next steps? ?(?::|is to|is)|(?:do not|don't|dont) forget(?: to)?|remember to|actions? ?:|tasks? ?:|follow[- ]?ups? ?:|note to self ?:?",
    '(?:ich )?(?:habe )?(?:ihm |ihr |ihnen )?versprochen(?: (?:ihm|ihr|ihnen))?',
    '(?:ich |wir )?(?:soll|muss|sollte|mussen)(?: (?:ich|noch|ich noch|dringend))?',
    'ich (?:will|werde|mochte|wollte)|werde ich',
    'erinner[en]? mich(?: daran)?|nicht vergessen ?:?|nachster schritt ?:?|aufgabe ?:',
    "(?:je lui ai |j'ai |lui ai )?promis (?:de |d')|je dois |il faut (?:que je )?|(?:je vais )|penser a |ne pas oublier (?:de |d')|rappelle[- ]moi de |a faire ?:? |prochaine etape ?:? ?",
    '(?:le |les |la )?(?:he )?prometi(?:do)? |tengo que |debo |hay que |recuerdame |recordarme |no olvidar |siguiente paso ?:? ?|quede en |voy a ',
    '(?:le|les) debo |devo-lhe |ich schulde (?:ihm|ihr) |je lui dois |prometi(?:-lhe)? |tenho (?:de|que) |devo |lembrar(?:-me)? (?:de )?|nao esquecer (?:de )?|proximo passo ?:? ?|vou |fiquei de ',
    '(?:ik )?(?:heb )?(?:hem |haar )?beloofd(?: (?:om|hem|haar))*(?: te)? |(?:ik )?moet(?: ik)?(?: nog)? |ik zal |ik ga |niet vergeten(?: om)? ?:? |herinner me (?:eraan )?|volgende stap ?:? ?',
  )})(?:(?<=[ '])|(?![a-z]))[ ,:]*`,
)

/** At the head of a clause these are to be done; where they may be things too, they need more than themselves. */
const TO_DO = new RegExp(
  `^(?:and |then |so |also |please |will |to |und |dann |bitte |et |y |e |en )*(?:${either(
    'send|follow[- ]?up|followup|ask|introduce|intro(?! call| meeting| chat| session| with)|reschedule|celebrate|organi[sz]e|plan|circulate|connect|share|check (?:in|with|back|on)|invite|thank|reply|answer|respond|get back|get (?:him|her|them)|ping|try again|try (?:him|her|them)|forward|find|recommend|meet (?:again|up)|schedule|arrange|prepare|congratulate|bring|pass (?:on|along|his|her)|put (?:him|her|them|\\S+ in)|set (?:(?:it|this|that|something) )?up|circle back|touch base|chase|reconnect|catch up again|look (?:up|into|for a date)|draft|review|confirm|give (?:him|her|them)|show (?:him|her|them)|tell (?:him|her|them)|let (?:him|her|them) know|book|write (?:to|him|her|them|a)|drop (?:him|her|them)|propose|suggest|offer (?:him|her|them)|order|pay|return|visit (?:him|her|them)|keep (?:him|her|them)|see (?:him|her|them|if|whether)|line up|nudge|cc',
    'nachfassen|nachhaken|melde(?:n)? mich|melde ich|schick(?:e|en)?|sende|ruf(?:e)? (?:ihn|sie|ich|.{1,30} (?:an|zuruck))|frage? (?:ihn|sie|bei|nach|.{1,20} nach)|stelle? (?:ihn|sie|ihm|ihr)|gebe? (?:ihm|ihr)|maile?|schreibe? (?:ihm|ihr)|ich (?:schicke|sende|melde|rufe|frage|stelle|gebe|maile|schreibe|bringe|besorge|kummere)',
    "(?:je |je lui |lui |leur |le |la |l'|les )?(?:envoyer|relancer|rappeler|presenter|ecrire|appeler|demander|repondre|recontacter|transmettre|inviter|remercier|proposer|prevoir|planifier|confirmer|verifier|reprendre contact|faire suivre|revenir vers|revoir|feliciter|preparer|organiser|rendre|partager)(?![a-z])|je (?:lui|leur|la|le|l'|te|reviens)|a (?:rappeler|relancer|recontacter|envoyer|inviter)|(?:envoie|relance|rappelle)",
    '(?:enviar|mandar|llamar|escribir|presentar|preguntar|responder|contestar|invitar|agradecer|felicitar|confirmar|avisar|pasar|concertar|reservar|quedar|retomar|reenviar|pedir|hacer seguimiento|dar|comprar|buscar|revisar|preparar|organizar|proponer|recordar|visitar|devolver|compartir|conseguir|averiguar)(?:me|se)?(?:l[aeo]s?|sel[ao]s?|le|les)?(?![a-z])|[a-z]{3,}[aei]r(?:me|se|nos)?l[aeo]s?(?![a-z])|(?:le|les|la|lo) (?:mando|envio|llamo|escribo|paso|presento|aviso|enviare|mandare|llamare|escribire)',
    '(?:ligar|telefonar|escrever|apresentar|perguntar|convidar|marcar|combinar|voltar a|dar seguimento|mandar|enviar|responder|agradecer|felicitar|preparar|organizar|propor|visitar|devolver|partilhar|falar com)(?:-lhe|-lhes|-a|-o|-as|-os)?(?![a-z])|(?:envio|mando|ligo|escrevo|apresento)(?:-lhe|-lhes)?',
    'stuur|bel (?:hem|haar|terug|weer|.{1,20} terug)|mail (?:hem|haar)|vraag|stel (?:hem|haar)|opvolgen|terugbellen|nabellen|contact opnemen|ik (?:stuur|bel|mail|vraag|stel|regel)',
  )})(?![a-z]|'d(?![a-z]))`,
)

/** "I can ask Tom" is offered to somebody, and so to be done. */
const I_CAN =
  /^(?:and |then |but |also )*(?:(?:i|we) (?:can|could|might)(?: also| maybe| perhaps)?|je (?:peux|pourrais)|puedo|podria|posso|poderia|ich (?:kann|konnte)|ik (?:kan|zou)) /
/** "I owe her one" says thanks, and not what for. */
const NO_DEBT =
  /^(?:one|a lot|lots|big(?: time)?|so much|much|everything|plenty|nothing|an? (?:big |huge )?(?:favou?r|one))$/

/** A call may be one that was: these are to be done where a day ahead, or a person in need of it, stands with them. */
const CALL_LIKE =
  /^(?:and |then |so |also |please |will |to )*(?:call|ring|phone|email|e-mail|mail|text|message|meet|visit|buy|write|read|catch up|chat|speak|talk)(?: (?!with\b|w\b|w\/|from\b|at\b|on\b|over\b)|$)/
/** "Phone" between two commas is how, not what. */
const ALONE = /^(?:call|phone|email|e-mail|mail|text|message|meet|visit|ring)$/
const WITH_PRONOUN =
  /^(?:and |then |so |also |please |will |to )*(?:call|ring|phone|email|e-mail|mail|text|message|meet|visit|see) (?:him|her|them|back|again)(?![a-z])/
/** Something to come that is named as a thing: "coffee in two weeks", "Kaffee im Januar". */
const PLANNED =
  /^(?:another |next |i'm (?:meeting|seeing|calling|having) |i am (?:meeting|seeing|calling|having) |meeting |having )?(?:coffee|lunch|dinner|breakfast|drinks|call|zoom|meeting|follow-up|catch-?up|kaffee|mittagessen|treffen|telefonat|anruf|dejeuner|cafe|rdv|appel|comida|almuerzo|llamada|almoco|reuniao|chamada|koffie|afspraak)(?![a-z])/

/** A German or Dutch verb at the end of a clause that nobody else does. */
const LAST_VERB =
  /(?:^|\s)(?:zu|an|ab|nach|vor|weiter|ein|aus|auf|mit|durch|zuruck|terug|op|toe|door|af)?(?:schicken|zuschicken|zusenden|senden|nachfassen|nachhaken|anrufen|zuruckrufen|melden|vorstellen|mailen|schreiben|weiterleiten|vereinbaren|klaren|fragen|anfragen|bedanken|einladen|antworten|besorgen|vorbereiten|buchen|prufen|gratulieren|vermitteln|ausmachen|geben|zeigen|empfehlen|bezahlen|uberweisen|bestellen|organisieren|planen|reservieren|informieren|erinnern|kontaktieren|nachreichen|liefern|absagen|zusagen|bestatigen|teilen|weitergeben|mitbringen|besprechen|abklaren|verabreden|opsturen|toesturen|doorsturen|sturen|terugbellen|bellen|nabellen|opvolgen|vragen|voorstellen|schrijven|afspreken|regelen|uitnodigen|bedanken|plannen|doorgeven)$/
/** To be told again, without a word of what. */
const REMINDER =
  /^(?:please |bitte )?(?:remind me|erinner[en]? mich|rappelle[- ]moi|recuerdame|lembra(?:r)?[- ]me|herinner me)$/
/** Somebody else does it, wants it or can do it: no task of the user's. */
const OF_ANOTHER =
  /^(?:er|sie|es|he|she|they|it|il|elle|ils|elles|el|ella|ellos|ele|ela|eles|hij|zij|ze|kann|kan|konnte|mochte|wants?|can|could|would|might|may|peut|veut|puede|quiere|pode|quer|wil|who|which|that|der|die|das)(?![a-z])/
/** "Will ihm das Angebot schicken": the user will, since it is done for the other. */
const DONE_FOR_THEM = /^(?:will|wollte|werde) (?:ihm|ihr|ihnen)(?![a-z])/

/** `toDo` without whom it is owed to. */
export const isThanks = (clause: string, toDo: string): boolean =>
  /^(?:[a-z]+ ){0,3}owe /.test(clause) && NO_DEBT.test(toDo.toLowerCase())

export const isOfAnother = (clause: string): boolean => OF_ANOTHER.test(clause)

export interface ToDo {
  /** Where the words of what is to be done begin in the clause. */
  readonly from: number
}

interface Surroundings {
  /** A day stands in the clause that can only be one to come. */
  readonly hasAhead: boolean
  /** A day stands in it that is nearer ahead than behind. */
  readonly isNear: boolean
  /** It begins the line. */
  readonly isFirst: boolean
}

/** What a clause says the user is to do; null where it says nothing of the kind. */
export const toDoIn = (clause: string, { hasAhead, isNear, isFirst }: Surroundings): ToDo | null => {
  if (clause === '') return null
  const doneForThem = DONE_FOR_THEM.exec(clause)
  if (doneForThem !== null && LAST_VERB.test(clause)) return { from: clause.indexOf(' ') + 1 }
  if (OF_ANOTHER.test(clause)) return null
  const stripped = STRIPPED.exec(clause)
  if (stripped !== null && stripped[0].length < clause.length) return { from: stripped[0].length }
  const offered = I_CAN.exec(clause)?.[0].length
  if (offered !== undefined) {
    const deed = clause.slice(offered)
    return TO_DO.test(deed) || LAST_VERB.test(deed) ? { from: offered } : null
  }
  // "Remind me in three weeks": of the contact itself.
  if (REMINDER.test(clause)) return { from: 0 }
  if (TO_DO.test(clause)) return { from: leadIn(clause) }
  if (
    CALL_LIKE.test(clause) &&
    !(ALONE.test(clause) && !isNear) &&
    (isNear || !isFirst || WITH_PRONOUN.test(clause))
  )
    return { from: leadIn(clause) }
  if (LAST_VERB.test(clause) && (isNear || !isFirst)) return { from: 0 }
  return PLANNED.test(clause) && hasAhead ? { from: 0 } : null
}

/** "Will call", "then send", "please ask": the words before the deed. */
const leadIn = (clause: string): number =>
  /^(?:(?:and|then|so|also|please|will|to|und|dann|bitte|et|y|en) )*/.exec(clause)?.[0].length ?? 0
