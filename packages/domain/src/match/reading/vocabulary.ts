import type { Level } from '../../title/index.ts'
import { foldWord } from '../../words/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord))

/** People of no particular trade, folded (see `foldWord`): who they are is said by what follows. */
export const ANYBODY = set(`
  investor investoren investorin investisseur inversor inversore inversionista investidor investidore investeerder
  people person someone somebody anyone contact expert specialist professional colleague peer maker customer client
  supplier vendor user member mentor advisor adviser sponsor friend leader employee practitioner champion
  leute mensch menschen person personen jemand jemanden jemandem experte experten expertin expertinnen fachleute fachmann
  fachfrau kollege kollegen kollegin kolleginnen kunde kunden kundin kundinnen ansprechpartner mitglied mitglieder mentorin
  entscheider entscheiderin entscheidern entscheidungstrager fuhrungskraft fuhrungskrafte fuhrungskraften lieferanten
  personne quelqu experte collegue decideur decideuse membre fournisseur dirigeant dirigeante cadre
  persona gente alguien contacto experto experta profesional profesionale colega cliente proveedor miembro lider lidere directivo directiva decisor decisore
  pessoa alguem contato especialista profissional profissionai lider liderança membro fornecedor decisor gestor gestore
  men mensen iemand contacten contactpersoon deskundige deskundigen collega klant klanten leden lid leverancier beslisser
  leidinggevende leidinggevenden bestuurder specialisten
`)

/** Generic people who are of a level by what they are called, folded. */
export const LEVELS_OF_ANYBODY: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['maker', 'director'],
  ['entscheider', 'director'],
  ['entscheidern', 'director'],
  ['entscheiderin', 'director'],
  ['entscheidungstrager', 'director'],
  ['decideur', 'director'],
  ['decideuse', 'director'],
  ['decisor', 'director'],
  ['decisore', 'director'],
  ['beslisser', 'director'],
  ['leader', 'manager'],
  ['lider', 'manager'],
  ['lidere', 'manager'],
  ['leidinggevende', 'manager'],
  ['leidinggevenden', 'manager'],
  ['fuhrungskraft', 'manager'],
  ['fuhrungskrafte', 'manager'],
  ['fuhrungskraften', 'manager'],
  ['dirigeant', 'director'],
  ['dirigeante', 'director'],
  ['directivo', 'director'],
  ['directiva', 'director'],
  ['bestuurder', 'director'],
])

/** Words that the titles' lexicon takes for people but that in a sentence mostly mean something else, folded. */
export const SELDOM_PEOPLE = set(`
  pilot guide partner model host cook judge support associate minister general major principal trust lead leads call
  answer post match show page check print stage coach master chef second double hand force guard porter cleaner player
  speaker caller computer printer charger boss vorgesetzter chefin board committee council panel interview lerne train boost
  medium order number server driver counter center center carrier monitor starter filter router reader letter paper offer
  conseil cabinet agent responsable_ direct seat scout press ambassador candidate_ organiser organizer
`)

/** Organizations in general: what is before or after tells which, folded. */
export const ORGANIZATIONS = set(`
  company companie firm business businesse organisation organization organisations enterprise startup scaleup industry sector field
  trade town room city country community profession space world market group team department area employer provider manufacturer institution branche sektor unternehmen firma
  firmen betrieb betriebe betrieben bereich entreprise societe secteur domaine industrie groupe grupo empresa sector industria
  ambito area setor ramo negocio bedrijf bedrijven onderneming ondernemingen organisatie organisaties sector branch
  hersteller anbieter maison
`)

/** Adjectives that may stand before anybody without telling who, folded. */
export const PLAIN_ADJECTIVES = set(`
  new more other different good great relevant key local regional mid sized small large big medium leading top european
  dutch german french british swiss austrian belgian spanish portuguese italian american international global national
  experienced former current potential possible suitable trusted independent public private early growing further
  neue neuen neuer weitere weiteren anderen erfahrene erfahrenen erfahrener mittelstandischen mittelstandische grossen kleinen
  nouveau nouveaux nouvelle grand grande petit petite autre experimente nuevos nuevo nueva grande pequena otro otra mediana medianas
  novo nova outro outra grande pequena experiente nieuwe andere grote kleine ervaren middelgrote mittelgrossen
`)

/** Words of time, folded: neither places nor counts. */
export const TIME_WORDS = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec januar februar marz mai juni juli oktober dezember janvier fevrier mar avril juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho
  julho setembro outubro novembro dezembro januari februari maart mei augustu augustus
  day week month year quarter spring summer autumn fall winter easter christma christmas end mid monday tuesday wednesday thursday friday
  tag tage tagen woche wochen monat monate monaten jahr jahre jahren quartal fruhjahr fruhling sommer herbst ostern weihnachten ende anfang mitte
  jour semaine moi mois annee an trimestre printemp printemps ete automne hiver paque paques noel fin debut
  dia semana mes mese ano trimestre primavera verano otono invierno navidad final principio
  verao outono inverno natal fim inicio pascoa
  dag dagen week weken maand maanden jaar jaren kwartaal lente zomer herfst kerst pasen eind einde begin q1 q2 q3 q4
  hour minute uhr stunde stunden heure hora uur today tomorrow now time
`)

/** Words for what somebody has behind them: the topic stands beside them, folded. */
export const EXPERIENCE = set(`
  experience expertise background knowledge skill skills track record know knows knowing understand understands experienced
  specialised specialized specialising specializing versed familiar
  erfahrung erfahrungen kenntnis kenntnisse kenntnissen wissen fachwissen kennen kennt erfahren spezialisiert hintergrund
  experience experiences connaissance connaissances connaissent connait competence specialise specialises specialisee maitrisent
  experiencia conocimiento conocimientos conocen conoce especializado especializada especializados especializadas
  experiencia conhecimento conhecimentos conhecem conhece especializado
  ervaring kennis verstand kennen kent gespecialiseerd achtergrond expert
`)

/** Verbs that end what is said of somebody and begin what they are to do, folded. */
export const VERBS = set(`
  agree agrees agreed give gives gave join joins tell tells told review reviews would will could should can may might have has had
  answer answers see seen meet met speak spoke talk come comes help helps introduce introduces recommend sign signs test tests try
  tries take takes want wants buy buys read reads invite invites share shares explain explains let accept accepts say says
  i we you he she they me us them it am is are was were be been what how when where why
  become becomes sit sits work works working respond responds who that which to so
`)
