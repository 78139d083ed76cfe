/** The industries that each kind of acquaintance comes from. */
export const LOGISTICS = 'Transportation, Logistics, Supply Chain and Storage'
export const CLIENT_INDUSTRIES = [
  'Retail',
  'Food and Beverage Manufacturing',
  'Machinery Manufacturing',
  'Chemical Manufacturing',
  'Motor Vehicle Manufacturing',
  'Pharmaceutical Manufacturing',
  'Agriculture and Horticulture',
  'Textile and Apparel Manufacturing',
  'Medical Equipment Manufacturing',
]
export const VENDOR_INDUSTRIES = [
  'Software Development',
  'IT Services and IT Consulting',
  'Packaging and Containers Manufacturing',
  'Machinery Manufacturing',
  'Staffing and Recruiting',
  'Real Estate',
  'Law Practice',
  'Insurance',
  'Truck Transportation',
  'Security and Investigations',
  'Business Consulting and Services',
]
export const EVENT_INDUSTRIES = [
  LOGISTICS,
  LOGISTICS,
  'Maritime Transportation',
  'Software Development',
  'Business Consulting and Services',
  'Government Administration',
  'Rail Transportation',
]
export const MENTOR_INDUSTRIES = ['Financial Services', 'Business Consulting and Services', LOGISTICS]
