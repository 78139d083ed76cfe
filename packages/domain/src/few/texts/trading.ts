import { type Phrase, phrases } from './phrase.ts'

/** Business that came: only what cannot be a job, a subscription or a courtesy. */
export const RECEIVED_BUSINESS: readonly Phrase[] = phrases('business', {
  en: [
    '(?:accept(?:ed)?|approved|signed off|go(?:ing)? (?:ahead )?with|proceed(?:ing)? with|gone with|chosen|selected) (?:on )?your (?:revised |latest |final )?(?:proposal|quote|quotation|bid|tender|statement of work)',
    'your (?:revised |latest |final )?(?:proposal|quote|quotation|bid|tender) (?:has been|was|is) (?:accepted|approved|selected)',
    'award(?:ed|ing)? (?:you|your (?:company|firm|team)) (?:the|this|our|a) (?:contract|tender|order|project|mandate)',
    '(?:the|this) (?:contract|order|tender|mandate) is yours',
    "you(?: have|'ve)? (?:won|got) (?:the|this|our) (?:contract|tender|bid|order|mandate)",
  ],
  de: [
    '(?:nehmen|haben|habe|nehme)_?(?:ihr|dein|euer) angebot_?(?:an|angenommen)',
    '(?:ihnen|dir|euch) (?:den|diesen|hiermit den) (?:zuschlag|auftrag) (?:erteilen|erteilt|gegeben|geben)',
    'erteilen (?:wir )?(?:ihnen|dir|euch)_?(?:den|diesen) (?:zuschlag|auftrag)',
  ],
  fr: [
    '(?:acceptons|accepté|retenu|validé|signé) (?:votre|ta|ton) (?:proposition|devis|offre commerciale)',
    '(?:vous|te) (?:confions|confie|avons confié) (?:le|ce|cette|la) (?:contrat|projet|mission|marché)',
  ],
  es: [
    '(?:aceptamos|aceptado|aprobado|hemos elegido) (?:su|tu|vuestra) (?:propuesta|presupuesto|cotización)',
    '(?:les|le|os|te) (?:adjudicamos|hemos adjudicado) (?:el|este) (?:contrato|proyecto)',
  ],
  pt: [
    '(?:aceitamos|aceitámos|aceite|aprovamos|aprovámos|aprovada?) (?:a )?(?:sua|vossa|tua) (?:proposta|cotação)',
    '(?:o|este) (?:contrato|projeto) é (?:seu|vosso|teu)',
  ],
  nl: [
    '(?:akkoord met|accepteren|geaccepteerd|gekozen voor) (?:je|jouw|uw|jullie) (?:offerte|voorstel)',
    '(?:je|u|jullie) de (?:opdracht|order) (?:gunnen|gegund|geven|te gunnen)',
  ],
})

export const NOTED_BUSINESS: readonly Phrase[] = phrases('business', {
  en: [
    'became (?:a|our|my) (?:first )?(?:client|customer)',
    '(?:been|is) (?:a|our|my) (?:client|customer) since',
    '^(?:a )?(?:client|customer) since',
    'signed (?:the|a|our|their|the first) contract with (?:me|us)',
    '(?:gave|brought|got) (?:me|us) (?:the|a|an|their|our|his|her) (?:\\p{L}+ )?(?:contract|order|mandate|deal)',
  ],
  de: [
    '(?:ist|wurde) (?:unser|mein|unsere|meine)_?kund(?:e|in)',
    '^kund(?:e|in) seit',
    'hat (?:mir|uns) (?:den|einen) (?:\\p{L}+ )?auftrag(?: \\p{L}+){0,3} (?:gegeben|erteilt|gebracht)',
  ],
  fr: [
    'est devenue? (?:mon|notre) cliente?',
    '^cliente? depuis',
    "(?:m'a|nous a) confié (?:le|un|la|une) (?:contrat|mission|projet)",
  ],
  es: [
    'se convirtió en (?:mi|nuestro|nuestra) client[ea]',
    '^cliente desde',
    '(?:me|nos) dio (?:el|un) (?:contrato|pedido|proyecto)',
  ],
  pt: [
    '(?:tornou-se|virou) (?:meu|nosso|minha|nossa) cliente',
    '^cliente desde',
    '(?:me|nos) deu (?:o|um) (?:contrato|projeto|pedido)',
  ],
  nl: [
    '(?:werd|is) (?:mijn|onze) klant',
    '^klant sinds',
    'heeft (?:me|mij|ons) de opdracht (?:gegeven|gegund|bezorgd)',
  ],
})
