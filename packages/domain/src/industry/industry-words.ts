import type { Industry } from './industry.ts'
import { NAMED_ABROAD, SPOKEN_ABROAD } from './industry-words-abroad.ts'

interface IndustryWords {
  readonly industry: Industry
  /** Words that, said in an objective, mean the industry. */
  readonly spoken: readonly string[]
  /** Further words that organizations of it carry in their names, but that mean too much else in a sentence. */
  readonly named: readonly string[]
}

const ENGLISH: readonly IndustryWords[] = [
  {
    industry: 'Transportation and Logistics',
    spoken: ['logistics', 'freight', 'shipping', 'cargo', 'forwarding', 'haulage', 'supply chain'],
    named: ['transport', 'lines', 'express'],
  },
  { industry: 'Banking', spoken: ['banking', 'bank', 'fintech'], named: ['payments', 'credit', 'savings'] },
  { industry: 'Insurance', spoken: ['insurance', 'insurer', 'reinsurance'], named: ['assurance', 'mutual'] },
  {
    industry: 'Energy',
    spoken: ['energy', 'solar', 'renewables', 'oil', 'utilities'],
    named: ['power', 'wind', 'gas', 'petroleum', 'grid'],
  },
  {
    industry: 'Pharmaceuticals and Biotechnology',
    spoken: ['pharma', 'pharmaceutical', 'biotech', 'life sciences', 'medtech'],
    named: ['biosciences', 'therapeutics'],
  },
  {
    industry: 'Health Care',
    spoken: ['healthcare', 'health care', 'hospital'],
    named: ['health', 'clinic', 'medical', 'care'],
  },
  {
    industry: 'Software and IT',
    spoken: ['software', 'saas', 'cybersecurity', 'robotics', 'semiconductor'],
    named: ['cloud', 'data', 'cyber', 'systems'],
  },
  {
    industry: 'Telecommunications',
    spoken: ['telecom', 'telecommunications'],
    named: ['mobile', 'broadband', 'telephone'],
  },
  { industry: 'Automotive', spoken: ['automotive'], named: ['motors', 'vehicles', 'mobility', 'cars'] },
  { industry: 'Aerospace', spoken: ['aerospace', 'aviation', 'airline'], named: ['air', 'airways', 'aero'] },
  { industry: 'Rail', spoken: ['railway'], named: ['rail', 'trains'] },
  {
    industry: 'Construction',
    spoken: ['construction'],
    named: ['building', 'builders', 'architecture', 'civil'],
  },
  {
    industry: 'Real Estate',
    spoken: ['real estate'],
    named: ['property', 'properties', 'estates', 'housing'],
  },
  {
    industry: 'Retail',
    spoken: ['retail', 'ecommerce', 'fashion'],
    named: ['stores', 'supermarket', 'apparel'],
  },
  {
    industry: 'Food and Agriculture',
    spoken: ['food', 'beverage', 'restaurant', 'agriculture'],
    named: ['brewery', 'farms', 'kitchen', 'foods'],
  },
  {
    industry: 'Hospitality and Travel',
    spoken: ['hotel', 'hospitality', 'tourism'],
    named: ['travel', 'inn', 'resorts'],
  },
  {
    industry: 'Media',
    spoken: ['publishing', 'film', 'broadcasting'],
    named: ['media', 'news', 'press', 'games', 'studios'],
  },
  {
    industry: 'Education',
    spoken: ['higher education', 'university'],
    named: ['college', 'school', 'academy', 'institute'],
  },
  {
    industry: 'Legal Services',
    spoken: ['law firm'],
    named: ['law', 'legal', 'attorneys', 'solicitors', 'chambers'],
  },
  {
    industry: 'Consulting',
    spoken: ['consultancy', 'consulting'],
    named: ['advisory', 'advisors', 'consultants'],
  },
  {
    industry: 'Investment',
    spoken: ['venture capital', 'private equity', 'investors'],
    named: ['ventures', 'capital', 'equity', 'investments'],
  },
  {
    industry: 'Manufacturing',
    spoken: ['manufacturing', 'steel', 'mining', 'chemicals', 'packaging', 'textile'],
    named: ['metals', 'plastics', 'paper', 'works', 'industries'],
  },
  {
    industry: 'Government',
    spoken: ['government', 'public sector'],
    named: ['ministry', 'council', 'municipality', 'agency'],
  },
  {
    industry: 'Nonprofit',
    spoken: ['charity', 'nonprofit', 'foundation'],
    named: ['trust', 'aid', 'relief'],
  },
]

const list = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split(','))

/** Industries, as objectives speak of them and as organizations name themselves, in six languages, English first. */
export const INDUSTRY_WORDS: readonly IndustryWords[] = ENGLISH.map(({ industry, spoken, named }) => ({
  industry,
  spoken: [...spoken, ...list(SPOKEN_ABROAD[industry])],
  named: [...named, ...list(NAMED_ABROAD[industry])],
}))
