import type { JobFunction } from '@rapport/domain'
import { phrases } from '../words.ts'

/** What people of one function call themselves. */
export interface FunctionWords {
  readonly name: JobFunction
  /** How common it is in the owner's network as a whole. */
  readonly weight: number
  /** `Warehouse Operations`, as in "Director of …" and "… Manager". */
  readonly fields: readonly string[]
  /** `Planner`, as in "Senior …". */
  readonly roles: readonly string[]
  /** The highest title, `Chief Operating Officer`. */
  readonly chiefs: readonly string[]
  readonly skills: readonly string[]
}

const words = (
  name: JobFunction,
  weight: number,
  text: { fields: string; roles: string; chiefs: string; skills: string },
): FunctionWords => ({
  name,
  weight,
  fields: phrases(text.fields),
  roles: phrases(text.roles),
  chiefs: phrases(text.chiefs),
  skills: phrases(text.skills),
})

export const functions: readonly FunctionWords[] = [
  words('Accounting', 3, {
    fields: 'Accounting|Financial Reporting|Tax|Internal Audit|Accounts Payable',
    roles: 'Accountant|Auditor|Bookkeeper|Tax Specialist|Management Accountant',
    chiefs: 'Chief Accounting Officer',
    skills: 'Financial Reporting|IFRS|Audit',
  }),
  words('Administrative', 4, {
    fields: 'Administration|Office Management|Executive Support',
    roles:
      'Administrative Assistant|Executive Assistant|Office Coordinator|Personal Assistant|Policy Officer',
    chiefs: 'Chief Administrative Officer|Chief of Staff',
    skills: 'Office Administration|Event Planning',
  }),
  words('Arts and Design', 2, {
    fields: 'Design|User Experience|Creative|Brand Design',
    roles: 'Graphic Designer|UX Designer|Product Designer|Illustrator|Industrial Designer',
    chiefs: 'Chief Design Officer|Chief Creative Officer',
    skills: 'User Experience|Graphic Design',
  }),
  words('Business Development', 6, {
    fields: 'Business Development|Partnerships|Strategic Alliances|New Business',
    roles: 'Business Developer|Partnerships Associate|Business Development Representative|Growth Associate',
    chiefs: 'Chief Business Officer|Chief Growth Officer',
    skills: 'Business Development|Partnerships|Negotiation',
  }),
  words('Community and Social Services', 1.5, {
    fields: 'Community Programmes|Social Impact|Volunteer Services',
    roles: 'Social Worker|Community Organiser|Case Worker|Youth Worker',
    chiefs: 'Chief Impact Officer',
    skills: 'Community Outreach|Volunteer Management',
  }),
  words('Consulting', 6, {
    fields: 'Consulting|Advisory|Supply Chain Consulting|Strategy Consulting',
    roles: 'Consultant|Management Consultant|Supply Chain Consultant|Business Consultant',
    chiefs: 'Chief Consulting Officer',
    skills: 'Management Consulting|Change Management|Strategy',
  }),
  words('Customer Success and Support', 3, {
    fields: 'Customer Success|Customer Service|Client Support|Customer Experience',
    roles: 'Customer Success Specialist|Customer Service Representative|Support Specialist|Client Advisor',
    chiefs: 'Chief Customer Officer',
    skills: 'Customer Success|Service Desk',
  }),
  words('Education', 2.5, {
    fields: 'Education|Learning Programmes|Executive Education',
    roles: 'Lecturer|Teacher|Trainer|Professor of Logistics|Teaching Fellow',
    chiefs: 'Chief Learning Officer',
    skills: 'Teaching|Curriculum Development',
  }),
  words('Engineering', 10, {
    fields: 'Engineering|Software Engineering|Mechanical Engineering|Process Engineering|Automation|R&D',
    roles:
      'Software Engineer|Mechanical Engineer|Process Engineer|Automation Engineer|Data Engineer|Civil Engineer',
    chiefs: 'Chief Technology Officer|CTO|Chief Engineer',
    skills: 'Automation|Systems Engineering|Python|PLC Programming',
  }),
  words('Entrepreneurship', 3, {
    fields: 'Ventures',
    roles: 'Entrepreneur',
    chiefs: 'Chief Executive Officer',
    skills: 'Entrepreneurship|Fundraising|Start-ups',
  }),
  words('Finance', 5, {
    fields: 'Finance|Controlling|Treasury|FP&A|Corporate Finance',
    roles: 'Financial Analyst|Controller|Investment Analyst|Credit Analyst|Treasury Analyst',
    chiefs: 'Chief Financial Officer|CFO|Chief Financial Officer (CFO)',
    skills: 'Financial Analysis|Budgeting|Working Capital',
  }),
  words('Healthcare Services', 1.5, {
    fields: 'Clinical Services|Nursing|Patient Care',
    roles: 'Registered Nurse|Physiotherapist|Pharmacist|Physician|Occupational Therapist',
    chiefs: 'Chief Medical Officer',
    skills: 'Patient Safety|Clinical Governance',
  }),
  words('Human Resources', 6, {
    fields:
      'Human Resources|People & Culture|Talent Acquisition|Learning & Development|Compensation & Benefits',
    roles: 'HR Business Partner|Recruiter|Talent Acquisition Specialist|HR Advisor|Payroll Specialist',
    chiefs: 'Chief Human Resources Officer|Chief People Officer|CHRO',
    skills: 'Talent Acquisition|Employee Relations|Works Councils',
  }),
  words('Information Technology', 7, {
    fields: 'Information Technology|IT|IT Infrastructure|Enterprise Applications|Information Security',
    roles:
      'Systems Administrator|IT Support Specialist|Business Analyst|Security Analyst|SAP Consultant|Solutions Architect',
    chiefs: 'Chief Information Officer|CIO|Chief Information Security Officer',
    skills: 'Warehouse Management Systems|SAP|IT Service Management',
  }),
  words('Legal', 3, {
    fields: 'Legal|Legal & Compliance|Regulatory Affairs',
    roles: 'Legal Counsel|Attorney|Paralegal|Compliance Officer|Customs Lawyer',
    chiefs: 'General Counsel|Chief Legal Officer|Chief Compliance Officer',
    skills: 'Contract Law|Customs Law|Compliance',
  }),
  words('Marketing', 5, {
    fields: 'Marketing|Brand|Digital Marketing|Product Marketing|Demand Generation',
    roles: 'Marketing Specialist|Content Marketer|Brand Specialist|SEO Specialist|Marketing Coordinator',
    chiefs: 'Chief Marketing Officer|CMO',
    skills: 'Marketing Strategy|B2B Marketing',
  }),
  words('Media and Communication', 2.5, {
    fields: 'Communications|Public Relations|Corporate Affairs|Editorial',
    roles: 'Communications Advisor|Journalist|Editor|Press Officer|Copywriter',
    chiefs: 'Chief Communications Officer|Editor-in-Chief',
    skills: 'Corporate Communications|Press Relations',
  }),
  words('Military and Protective Services', 1.2, {
    fields: 'Security|Safety & Security|Port Security',
    roles: 'Security Officer|Police Officer|Logistics Officer|Firefighter',
    chiefs: 'Chief Security Officer',
    skills: 'Physical Security|Crisis Management',
  }),
  words('Operations', 22, {
    fields:
      'Operations|Logistics|Supply Chain|Warehouse Operations|Transport|Distribution|Terminal Operations|Fulfilment|Customs',
    roles:
      'Logistics Coordinator|Supply Chain Analyst|Operations Specialist|Transport Planner|Demand Planner|Warehouse Associate|Customs Declarant|Freight Forwarder',
    chiefs: 'Chief Operating Officer|COO|Chief Supply Chain Officer|Chief Logistics Officer',
    skills: 'Supply Chain Management|Lean|Warehouse Operations|S&OP|Customs',
  }),
  words('Product Management', 4, {
    fields: 'Product|Product Management|Product Strategy',
    roles: 'Product Owner|Product Analyst|Product Specialist',
    chiefs: 'Chief Product Officer|Chief Product & Technology Officer',
    skills: 'Product Strategy|Roadmapping',
  }),
  words('Program and Project Management', 5, {
    fields: 'Projects|Programmes|PMO|Transformation',
    roles: 'Project Coordinator|Scrum Master|Project Planner|PMO Analyst',
    chiefs: 'Chief Transformation Officer',
    skills: 'Project Management|PRINCE2|Agile',
  }),
  words('Purchasing', 7, {
    fields: 'Procurement|Purchasing|Strategic Sourcing|Category Management|Indirect Procurement',
    roles: 'Buyer|Procurement Specialist|Sourcing Specialist|Category Buyer|Purchasing Agent',
    chiefs: 'Chief Procurement Officer|CPO',
    skills: 'Strategic Sourcing|Contract Negotiation|Tendering',
  }),
  words('Quality Assurance', 3, {
    fields: 'Quality|Quality Assurance|QHSE|Food Safety',
    roles: 'Quality Engineer|QA Analyst|Quality Inspector|HSE Advisor|Test Engineer',
    chiefs: 'Chief Quality Officer',
    skills: 'ISO 9001|Root Cause Analysis|HACCP',
  }),
  words('Real Estate', 2, {
    fields: 'Real Estate|Property|Facilities|Asset Management',
    roles: 'Real Estate Agent|Property Valuer|Leasing Consultant|Facilities Coordinator',
    chiefs: 'Chief Real Estate Officer',
    skills: 'Commercial Real Estate|Lease Negotiation',
  }),
  words('Research', 3, {
    fields: 'Research|Market Research|Innovation Research',
    roles: 'Researcher|Research Scientist|Data Scientist|PhD Researcher|Research Fellow',
    chiefs: 'Chief Scientific Officer|Chief Research Officer',
    skills: 'Operations Research|Statistics|Simulation',
  }),
  words('Sales', 12, {
    fields: 'Sales|Key Accounts|Commercial|Sales Operations|Inside Sales',
    roles:
      'Account Executive|Sales Representative|Sales Engineer|Account Specialist|Inside Sales Representative',
    chiefs: 'Chief Commercial Officer|Chief Revenue Officer|CCO',
    skills: 'Key Account Management|Tender Management|Negotiation',
  }),
]

const byName = new Map(functions.map((entry) => [entry.name, entry]))

/** @throws RangeError if the vocabulary lacks a function it names. */
export function functionWords(name: JobFunction): FunctionWords {
  const entry = byName.get(name)
  if (entry === undefined) throw new RangeError(`No words for ${name}`)
  return entry
}
