import { describe, expect, it } from 'vitest'
import { classifyTitle, explainTitle, type JobFunction, type Level } from './index.ts'

type Case = readonly [title: string, jobFunction: JobFunction | null, level: Level | null]

function reads(cases: readonly Case[]): void {
  it.each(cases)('%s: %s, %s', (title, jobFunction, level) => {
    expect(classifyTitle(title)).toEqual({ function: jobFunction, level })
  })
}

describe('the rank is heard wherever it stands', () => {
  reads([
    ['VP, Marketing', 'Marketing', 'vp'],
    ['Marketing VP', 'Marketing', 'vp'],
    ['SVP Global Human Resources', 'Human Resources', 'vp'],
    ['Asst. VP, Commercial Lending', 'Finance', 'vp'],
    ['Head of Engineering', 'Engineering', 'director'],
    ['Engineering Head', 'Engineering', 'director'],
    ['Deputy Director', null, 'director'],
    ['Associate Director, Clinical Operations', 'Healthcare Services', 'director'],
    ['DIR OF MAINTENANCE OPERATIONS', 'Operations', 'director'],
    ['Accounting Manager II', 'Accounting', 'manager'],
    ['Asst. Store Manager', 'Sales', 'manager'],
    ['Project Manager', 'Program and Project Management', 'manager'],
    ['Shift Supervisor', 'Operations', 'manager'],
    ['Supervising Paralegal', 'Legal', 'manager'],
    ['Sr. Accountant', 'Accounting', 'senior'],
    ['Staff Software Engineer', 'Engineering', 'senior'],
  ])
})

describe('the C-suite is a closed circle', () => {
  reads([
    ['C.E.O.', null, 'cxo'],
    ['President & CEO', null, 'cxo'],
    ['Chief Marketing and Communications Officer', 'Marketing', 'cxo'],
    ['President, Consumer Banking', 'Finance', 'cxo'],
    ['EVP, Chief Financial Officer', 'Finance', 'cxo'],
    ['Chairman of the Board', null, 'cxo'],
    ['Chief Engineer', 'Engineering', 'senior'],
    ['Chief Petty Officer', 'Military and Protective Services', 'senior'],
    ['Fire Chief', 'Military and Protective Services', 'director'],
    ['Battalion Chief', 'Military and Protective Services', 'manager'],
    ['Chief of Staff', 'Administrative', 'director'],
    ['Class President', null, null],
  ])
})

describe('a managing director runs the firm, unless one of a field', () => {
  reads([
    ['Managing Director', null, 'cxo'],
    ['Managing Director - Germany', null, 'cxo'],
    ['Managing Director, Investment Banking', 'Finance', 'director'],
    ['Managing Director, Head of Pensions', 'Finance', 'director'],
  ])
})

describe('whoever assists, learns or works beside a rank does not hold it', () => {
  reads([
    ['Assistant to the CEO', 'Administrative', 'entry'],
    ['Executive Assistant to VP, Sales', 'Administrative', 'entry'],
    ["Director's assistant", 'Administrative', 'entry'],
    ['Office of the CFO', 'Finance', 'entry'],
    ['Management Trainee', null, 'training'],
    ['Product Manager Intern', 'Product Management', 'training'],
    ['Apprentice Electrician', 'Operations', 'training'],
    ['Air Traffic Controller', 'Operations', 'entry'],
    ['Funeral Director', 'Operations', 'entry'],
    ['Account Executive', 'Sales', 'entry'],
    ['Lead Generation Specialist', 'Sales', 'entry'],
  ])
})

describe('a stake in the firm is told from words that look like one', () => {
  reads([
    ['Managing Partner', null, 'partner'],
    ['Senior Tax Partner', 'Accounting', 'partner'],
    ['Founder', 'Entrepreneurship', 'owner'],
    ['Restaurant Owner', 'Entrepreneurship', 'owner'],
    ['Partner Manager', 'Business Development', 'manager'],
    ['Partnerships Manager', 'Business Development', 'manager'],
    ['HR Business Partner', 'Human Resources', 'entry'],
    ['Technology Partner', 'Information Technology', 'entry'],
    ['Product Owner', 'Product Management', 'entry'],
    ['Owner Relations Manager', null, 'manager'],
  ])
})

describe('heads and principals are what their neighbours make them', () => {
  reads([
    ['Head Nurse', 'Healthcare Services', 'manager'],
    ['Head Chef', 'Operations', 'manager'],
    ['Executive Chef', 'Operations', 'manager'],
    ['Principal Engineer', 'Engineering', 'senior'],
    ['Principal', null, 'senior'],
    ['School Principal', 'Education', 'director'],
    ['Vice Principal', 'Education', 'director'],
    ['Managing Editor', 'Media and Communication', 'manager'],
    ['Art Director', 'Arts and Design', 'director'],
  ])
})

describe('of several roles the highest holds, a job at the top before a stake, the first among equals', () => {
  reads([
    ['Co-Founder & CTO', 'Information Technology', 'cxo'],
    ['CEO/Founder', 'Entrepreneurship', 'cxo'],
    ['Owner / Office Manager', 'Entrepreneurship', 'owner'],
    ['Partner / Vice President - Global Operations', 'Operations', 'vp'],
    ['Recruiter | Nurse', 'Human Resources', 'entry'],
    ['Board Member, Teacher', 'Education', 'entry'],
  ])
})

describe('the function comes from the head, then from what it is of, then from what stands beside it', () => {
  reads([
    ['Director of Sales & Marketing', 'Sales', 'director'],
    ['Sales and Marketing Manager', 'Sales', 'manager'],
    ['VP, Finance and Operations', 'Finance', 'vp'],
    ['Product Marketing Manager', 'Marketing', 'manager'],
    ['Water Treatment Instructor', 'Education', 'entry'],
    ['Real Estate Attorney', 'Legal', 'entry'],
    ['Marketing Consultant', 'Marketing', 'entry'],
    ['Strategy Consultant', 'Consulting', 'entry'],
    ['Teacher - Business Administration', 'Education', 'entry'],
    ['Analyst, Talent Acquisition', 'Human Resources', 'entry'],
    ['Kiln Bailer', 'Operations', 'entry'],
    ['Hand Grommeter', 'Operations', 'entry'],
  ])
})

describe('what titles shorten and list is read as it was meant', () => {
  reads([
    ['Lube Tech', 'Operations', 'entry'],
    ['MRI Tech II', 'Healthcare Services', 'entry'],
    ['Head of Tech', 'Information Technology', 'director'],
    ['Host, PM', 'Operations', 'entry'],
    ['Patient Access Rep, 3:00 pm to 11:00 pm', 'Healthcare Services', 'entry'],
    ['PM, Web Platform', 'Program and Project Management', 'manager'],
    ['General Manager in Training', 'Operations', 'training'],
    ['Environmental, Health & Safety Manager', 'Operations', 'manager'],
    ['Human Resources and Safety Coordinator', 'Human Resources', 'entry'],
    ['Enterprise BDR', 'Sales', 'entry'],
    ['Senior CSM', 'Customer Success and Support', 'senior'],
    ['AP Specialist', 'Accounting', 'entry'],
    ['Certified Prosthetist Orthotist (CPO)', 'Healthcare Services', 'entry'],
    ['SQL Developer', 'Engineering', 'entry'],
    ['SQL Analyst', 'Information Technology', 'entry'],
  ])
})

describe('organizations, former roles and wishes are not read', () => {
  reads([
    ['Software Engineer at Acme Bank', 'Engineering', 'entry'],
    ['CEO of Acme Marketing', null, 'cxo'],
    ['ex-CFO, now advisor', null, 'entry'],
    ['Former VP of Sales at Acme | Consultant', 'Consulting', 'entry'],
    ['Retired Teacher', 'Education', null],
    ['Aspiring Product Manager', 'Product Management', null],
  ])
})

describe('not enough to tell is an answer', () => {
  reads([
    ['', null, null],
    ['—', null, null],
    ['🚀✨', null, null],
    ['Looking for opportunities', null, null],
    ['Open to work', null, null],
    ['Retired', null, null],
    ['Board Member', null, null],
    ['Acme', null, null],
  ])
})

describe('other languages, gendered forms and (m/w/d)', () => {
  reads([
    ['Geschäftsführerin (m/w/d)', null, 'cxo'],
    ['Vertriebsleiter:in', 'Sales', 'manager'],
    ['Leiterin Personal', 'Human Resources', 'director'],
    ['Direktor für Schadenverhütung', 'Operations', 'director'],
    ['Produktionsleiter', 'Operations', 'manager'],
    ['Schulleiterin', 'Education', 'director'],
    ['Softwareentwickler*in (w/m/d)', 'Engineering', 'entry'],
    ['Assistentin der Geschäftsführung', 'Administrative', 'entry'],
    ['Werkstudent Marketing', 'Marketing', 'training'],
    ['Directrice des Ressources Humaines', 'Human Resources', 'director'],
    ['Responsable marketing', 'Marketing', 'manager'],
    ['Chargée de communication', 'Media and Communication', 'entry'],
    ['Stagiaire RH', 'Human Resources', 'training'],
    ['Jefa de Compras', 'Purchasing', 'manager'],
    ['Directora Comercial', 'Sales', 'director'],
    ['Becario de marketing', 'Marketing', 'training'],
    ['Gerente de Vendas', 'Sales', 'manager'],
    ['Sócia-fundadora', null, 'partner'],
    ['Analista de dados', 'Information Technology', 'entry'],
    ['Algemeen directeur', null, 'cxo'],
    ['Hoofd Financiën', 'Finance', 'director'],
    ['Verpleegkundige', 'Healthcare Services', 'entry'],
    ['Accountmanager', 'Sales', 'manager'],
  ])
})

describe('an explanation', () => {
  it('names the words that decided', () => {
    expect(explainTitle('Sr. Mgr., Product Marketing')).toEqual({
      function: 'Marketing',
      level: 'manager',
      functionWords: 'product marketing',
      levelWords: 'senior manager',
    })
  })

  it('names nothing where nothing is said', () => {
    expect(explainTitle('—')).toEqual({ function: null, level: null, functionWords: null, levelWords: null })
  })
})
