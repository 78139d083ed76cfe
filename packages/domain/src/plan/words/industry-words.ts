interface IndustryWords {
  /** Words that, said in an objective, mean the industry. */
  readonly spoken: readonly string[]
  /** Further words that organizations of it carry in their names, but that mean too much else in a sentence. */
  readonly named: readonly string[]
}

/** Industries, as objectives speak of them and as organizations name themselves. */
export const INDUSTRY_WORDS: readonly IndustryWords[] = [
  {
    spoken: ['logistics', 'freight', 'shipping', 'cargo', 'forwarding', 'haulage', 'supply chain'],
    named: ['transport', 'lines', 'express'],
  },
  { spoken: ['banking', 'bank', 'fintech'], named: ['payments', 'credit', 'savings'] },
  { spoken: ['insurance', 'insurer', 'reinsurance'], named: ['assurance', 'mutual'] },
  {
    spoken: ['energy', 'solar', 'renewables', 'oil', 'utilities'],
    named: ['power', 'wind', 'gas', 'petroleum', 'grid'],
  },
  {
    spoken: ['pharma', 'pharmaceutical', 'biotech', 'life sciences', 'medtech'],
    named: ['biosciences', 'therapeutics'],
  },
  { spoken: ['healthcare', 'health care', 'hospital'], named: ['health', 'clinic', 'medical', 'care'] },
  {
    spoken: ['software', 'saas', 'cybersecurity', 'robotics', 'semiconductor'],
    named: ['cloud', 'data', 'cyber', 'systems'],
  },
  { spoken: ['telecom', 'telecommunications'], named: ['mobile', 'broadband', 'telephone'] },
  { spoken: ['automotive'], named: ['motors', 'vehicles', 'mobility', 'cars'] },
  { spoken: ['aerospace', 'aviation', 'airline'], named: ['air', 'airways', 'aero'] },
  { spoken: ['railway'], named: ['rail', 'trains'] },
  { spoken: ['construction'], named: ['building', 'builders', 'architecture', 'civil'] },
  { spoken: ['real estate'], named: ['property', 'properties', 'estates', 'housing'] },
  { spoken: ['retail', 'ecommerce', 'fashion'], named: ['stores', 'supermarket', 'apparel'] },
  {
    spoken: ['food', 'beverage', 'restaurant', 'agriculture'],
    named: ['brewery', 'farms', 'kitchen', 'foods'],
  },
  { spoken: ['hotel', 'hospitality', 'tourism'], named: ['travel', 'inn', 'resorts'] },
  { spoken: ['publishing', 'film', 'broadcasting'], named: ['media', 'news', 'press', 'games', 'studios'] },
  { spoken: ['higher education', 'university'], named: ['college', 'school', 'academy', 'institute'] },
  { spoken: ['law firm'], named: ['law', 'legal', 'attorneys', 'solicitors', 'chambers'] },
  { spoken: ['consultancy', 'consulting'], named: ['advisory', 'advisors', 'consultants'] },
  {
    spoken: ['venture capital', 'private equity', 'investors'],
    named: ['ventures', 'capital', 'equity', 'investments'],
  },
  {
    spoken: ['manufacturing', 'steel', 'mining', 'chemicals', 'packaging', 'textile'],
    named: ['metals', 'plastics', 'paper', 'works', 'industries'],
  },
  { spoken: ['government', 'public sector'], named: ['ministry', 'council', 'municipality', 'agency'] },
  { spoken: ['charity', 'nonprofit', 'foundation'], named: ['trust', 'aid', 'relief'] },
]
