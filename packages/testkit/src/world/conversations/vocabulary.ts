import type { Language } from '../people/person.ts'
import { phrases } from '../words.ts'

/** What fills the slots of scripts, apart from people, organizations and events of the world itself. */
export const PROJECTS = phrases(
  `the Venlo cross-dock|the warehouse system change|the night shift roster|the reefer tracking trial|the Duisburg barge link|the
  customs pre-clearance pilot|the returns hall|the four-day week trial|the pallet pool|the gate redesign|the peak season plan|the yard cameras|the carrier
  scorecard|the move to Tilburg|the low-water plan|the empties programme|the paperless gate|the tender for road haulage|the shift handover project|the spare
  parts hub|the bonded warehouse licence|the double-deck trial|the planner training|the crane maintenance contract|the sea-rail connection|the solar roof`.replace(
    /\n\s+/g,
    ' ',
  ),
)
export const SITES = phrases(
  'Venlo|Tilburg|Duisburg|the north gate|Moerdijk|hall 4|the Antwerp terminal|Neuss|the cold store|the Born depot|Waalhaven|hall 7',
)
export const TOWNS = phrases('Venlo|Tilburg|Duisburg|Moerdijk|Neuss|Born|Antwerpen')
export const DOCUMENTS = phrases(
  'slotting plan|cost model|risk list|shift plan|site checklist|service levels|go-live plan|rate card|dock schedule|lessons learned|audit report|volume forecast|handover notes|yard map',
)
export const TOPICS = phrases(
  `dock scheduling|customs automation|slotting|carrier performance|inland barge capacity|labour planning|inventory accuracy|CO₂ reporting|empty
  container returns|warehouse robotics|control towers|vendor-managed inventory|demand sensing|safety walks|contract logistics pricing|cold chain monitoring|driver
  waiting times|master data|intermodal routing|transit declarations|shift patterns|yard management|packaging reduction`.replace(
    /\n\s+/g,
    ' ',
  ),
)
export const RULES = phrases(
  'CO₂ reporting|driver hours|customs declarations|packaging waste|working time|battery transport',
)
export const TOPICS_DUTCH = phrases(
  'de dockplanning|douane|het rooster|barge-capaciteit|het nieuwe magazijn|de wachttijden',
)
export const PRODUCTS = phrases(
  'customs software|yard cameras|pallet labels|dock sensors|stretch film|route planning software|pick-by-voice|forklift leasing|temp staff|warehouse racking|reefer plugs|freight audit|roof solar',
)
/** What vendors of an industry sell to someone who runs warehouses; others sell what anyone may. */
export const PRODUCTS_BY_INDUSTRY: Readonly<Record<string, readonly string[]>> = {
  'Software Development': phrases(
    'customs software|route planning software|yard cameras|pick-by-voice|dock sensors',
  ),
  'IT Services and IT Consulting': phrases(
    'scanner support|warehouse system integration|data centre hosting',
  ),
  'Packaging and Containers Manufacturing': phrases('pallet labels|stretch film|returnable crates'),
  'Machinery Manufacturing': phrases('conveyor spares|warehouse racking|dock levellers'),
  'Staffing and Recruiting': phrases('temp staff|interim planners|driver placement'),
  'Real Estate': phrases('hall space|short leases|yard space'),
  'Law Practice': phrases('customs advice|carrier contracts|employment advice'),
  Insurance: phrases('cargo insurance|fleet insurance'),
  'Truck Transportation': phrases('night trunking|city deliveries|reefer haulage'),
  'Security and Investigations': phrases('gate guarding|camera patrols'),
  'Business Consulting and Services': phrases('freight audit|network studies|lean training'),
}
export const ARTICLES = phrases(
  'The Patience of Pallets|What Queues Know|Boring on Purpose|The Last Planner|Slack Is Not Waste|Ask the Night Shift|Harbours of the Mind|The Second Conversation|Small Boards, Large Questions',
)
export const ROLES = phrases(
  'Director of Operations|VP Supply Chain|Managing Director Benelux|Head of Logistics|Chief Operating Officer|Site Director|Head of Customs',
)
export const CAFES = phrases(
  'Café Loods|the Floating Kitchen|Brasserie Sluis|De Oude Kraan|Zur Schleuse|Bakery Nine|the museum café|Little Lagos|Kantine am Kai|Molen & Mok',
)
export const CITIES = phrases(
  'Rotterdam|Duisburg|Antwerp|Hamburg|Utrecht|Cologne|Ghent|Venlo|Brussels|Bremen|Lagos|Copenhagen|Vienna|Basel',
)

export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: phrases('Monday|Tuesday|Wednesday|Thursday|Friday'),
  de: phrases('Montag|Dienstag|Mittwoch|Donnerstag|Freitag'),
  nl: phrases('maandag|dinsdag|woensdag|donderdag|vrijdag'),
}
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: phrases('January|February|March|April|May|June|July|August|September|October|November|December'),
  de: phrases('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
  nl: phrases('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'),
}
