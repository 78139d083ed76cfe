import type { JobFunction } from '@rapport/domain'
import { phrases } from '../words.ts'

export interface Industry {
  readonly name: string
  /** How much of the owner's network works in it. */
  readonly weight: number
  /** What its organizations call themselves, `*` standing for the invented name. */
  readonly patterns: readonly string[]
  /** The functions that are more common here than elsewhere. */
  readonly functions: readonly JobFunction[]
}

const industry = (
  name: string,
  weight: number,
  patterns: string,
  functions: readonly JobFunction[],
): Industry => ({ name, weight, patterns: phrases(patterns), functions })

export const industries: readonly Industry[] = [
  industry(
    'Transportation, Logistics, Supply Chain and Storage',
    26,
    '* Logistics|* Freight|* Supply Chain|* Forwarding|* Warehousing|* Transport|* Fulfilment|* 3PL|* Cargo',
    ['Operations', 'Operations', 'Operations', 'Sales', 'Purchasing'],
  ),
  industry(
    'Maritime Transportation',
    7,
    '* Shipping|* Lines|* Maritime|* Terminals|* Towage|Port of *|* Inland Shipping',
    ['Operations', 'Operations', 'Engineering'],
  ),
  industry('Truck Transportation', 4, '* Haulage|* Trucking|* Road Cargo|* Express', [
    'Operations',
    'Operations',
  ]),
  industry('Rail Transportation', 2, '* Rail|* Intermodal|* Rail Cargo', ['Operations', 'Engineering']),
  industry('Software Development', 9, '*|* Software|* Systems|* Labs|* Cloud|* Data', [
    'Engineering',
    'Engineering',
    'Product Management',
    'Sales',
    'Customer Success and Support',
  ]),
  industry('IT Services and IT Consulting', 5, '* Digital|* IT Services|* Technologies|* Integration', [
    'Information Technology',
    'Information Technology',
    'Consulting',
  ]),
  industry('Business Consulting and Services', 7, '* Consulting|* & Partners|* Advisory|* Associates', [
    'Consulting',
    'Consulting',
    'Consulting',
    'Program and Project Management',
  ]),
  industry('Staffing and Recruiting', 4, '* Talent|* Search|* Recruitment|* Executive|* People', [
    'Human Resources',
    'Human Resources',
    'Sales',
  ]),
  industry('Financial Services', 4, '* Capital|* Ventures|* Bank|* Trade Finance|* Equity', [
    'Finance',
    'Finance',
    'Business Development',
  ]),
  industry('Insurance', 2, '* Insurance|* Marine Insurance|* Mutual', ['Finance', 'Sales', 'Legal']),
  industry('Law Practice', 2.5, '* Legal|* Law|* Advocaten|* Rechtsanwälte|* LLP', [
    'Legal',
    'Legal',
    'Legal',
  ]),
  industry('Accounting', 1.5, '* Audit|* Accountants|* Tax', ['Accounting', 'Accounting']),
  industry(
    'Machinery Manufacturing',
    5,
    '* Machines|* Engineering|* Precision|* Conveyors|* Automation|* Hydraulics',
    ['Engineering', 'Engineering', 'Operations', 'Purchasing', 'Quality Assurance'],
  ),
  industry(
    'Food and Beverage Manufacturing',
    4.5,
    '* Foods|* Dairy|* Mills|* Beverages|* Confectionery|* Coffee',
    ['Operations', 'Purchasing', 'Quality Assurance', 'Marketing'],
  ),
  industry('Retail', 4, '* Retail|* Home|* Markets|* Fashion|* Garden', [
    'Sales',
    'Operations',
    'Marketing',
    'Purchasing',
  ]),
  industry('Chemical Manufacturing', 3, '* Chemicals|* Polymers|* Coatings', [
    'Research',
    'Engineering',
    'Quality Assurance',
  ]),
  industry('Motor Vehicle Manufacturing', 3, '* Automotive|* Mobility|* Axles|* Motors', [
    'Engineering',
    'Purchasing',
    'Quality Assurance',
  ]),
  industry('Pharmaceutical Manufacturing', 2.5, '* Pharma|* Biologics|* Therapeutics', [
    'Research',
    'Quality Assurance',
    'Operations',
  ]),
  industry('Hospitals and Health Care', 2, '* Clinics|* Health|* Medical Centre|St. * Hospital', [
    'Healthcare Services',
    'Healthcare Services',
    'Administrative',
  ]),
  industry('Medical Equipment Manufacturing', 1.5, '* Medical|* Diagnostics|* Implants', [
    'Engineering',
    'Quality Assurance',
    'Sales',
  ]),
  industry('Renewable Energy Power Generation', 3, '* Energy|* Wind|* Solar|* Hydrogen', [
    'Engineering',
    'Program and Project Management',
    'Business Development',
  ]),
  industry('Construction', 2, '* Construction|* Civil|* Bouw|* Bau', [
    'Engineering',
    'Program and Project Management',
    'Operations',
  ]),
  industry('Real Estate', 1.8, '* Real Estate|* Logistics Parks|* Properties', [
    'Real Estate',
    'Real Estate',
    'Finance',
  ]),
  industry('Packaging and Containers Manufacturing', 2, '* Packaging|* Pallets|* Board', [
    'Sales',
    'Operations',
    'Quality Assurance',
  ]),
  industry('Telecommunications', 1.5, '* Telecom|* Networks|* Connect', [
    'Information Technology',
    'Engineering',
    'Sales',
  ]),
  industry(
    'Higher Education',
    3,
    'University of *|* School of Management|* University of Applied Sciences|* Institute of Technology',
    ['Education', 'Education', 'Research'],
  ),
  industry('Research Services', 1.5, '* Institute|* Research|Centre for * Studies', ['Research', 'Research']),
  industry(
    'Government Administration',
    2.5,
    'Municipality of *|* Customs Authority|* Port Authority|Province of *',
    ['Administrative', 'Legal', 'Program and Project Management'],
  ),
  industry('Non-profit Organizations', 2, '* Foundation|* Relief|* Trust|Friends of *', [
    'Community and Social Services',
    'Community and Social Services',
    'Program and Project Management',
  ]),
  industry('Advertising and Media', 2.2, '* Media|* Studio|* Press|* Creative|* Story', [
    'Marketing',
    'Media and Communication',
    'Arts and Design',
  ]),
  industry('Professional Training and Coaching', 1.5, '* Coaching|* Academy|* Leadership', [
    'Education',
    'Entrepreneurship',
    'Consulting',
  ]),
  industry('Design Services', 1, '* Design|* Interiors|* Works', ['Arts and Design', 'Arts and Design']),
  industry('Security and Investigations', 1, '* Security|* Guarding|* Risk', [
    'Military and Protective Services',
    'Military and Protective Services',
  ]),
  industry('Agriculture and Horticulture', 1.5, '* Growers|* Seeds|* Flowers|* Agri', [
    'Operations',
    'Sales',
    'Research',
  ]),
  industry('Textile and Apparel Manufacturing', 1, '* Textiles|* Weaving|* Apparel', [
    'Purchasing',
    'Arts and Design',
    'Quality Assurance',
  ]),
]
