import type { JobFunction, Level, TitleReading } from '../../packages/domain/src/title/index.ts'

const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:chief|ceo|cfo|coo|cto|cio|cmo|president)\b/, 'cxo'],
  [/\b(?:vice president|vp|svp|evp)\b/, 'vp'],
  [/\b(?:director|head)\b/, 'director'],
  [/\bmanager\b/, 'manager'],
  [/\bpartner\b/, 'partner'],
  [/\b(?:owner|founder)\b/, 'owner'],
  [/\b(?:senior|lead|principal)\b/, 'senior'],
  [/\b(?:intern|trainee|student)\b/, 'training'],
]

const FUNCTION_WORDS: readonly (readonly [RegExp, JobFunction])[] = [
  [/market|brand/, 'Marketing'],
  [/sales|account (?:exec|manager)/, 'Sales'],
  [/business development/, 'Business Development'],
  [/accountant|accounting|audit|tax/, 'Accounting'],
  [/financ|bank|invest/, 'Finance'],
  [/human resources|\bhr\b|recruit|talent/, 'Human Resources'],
  [/legal|attorney|counsel|lawyer/, 'Legal'],
  [/software|engineer|developer/, 'Engineering'],
  [/\bit\b|information|data|network|system/, 'Information Technology'],
  [/nurse|medical|clinical|health|physician/, 'Healthcare Services'],
  [/teacher|professor|school|education/, 'Education'],
  [/research|scientist/, 'Research'],
  [/design|artist|creative/, 'Arts and Design'],
  [/editor|media|communications|producer/, 'Media and Communication'],
  [/project|program/, 'Program and Project Management'],
  [/product/, 'Product Management'],
  [/purchas|procure|buyer/, 'Purchasing'],
  [/quality/, 'Quality Assurance'],
  [/real estate|property/, 'Real Estate'],
  [/customer|support/, 'Customer Success and Support'],
  [/consult/, 'Consulting'],
  [/police|military|security|officer/, 'Military and Protective Services'],
  [/social|community/, 'Community and Social Services'],
  [/founder|owner/, 'Entrepreneurship'],
  [/assistant|clerk|admin/, 'Administrative'],
  [/operat|logistic|driver|worker|technician/, 'Operations'],
]

/** What an afternoon's work gives: the first keyword found anywhere in the title, in a fixed order. */
export function keywordLookup(title: string): TitleReading {
  const text = title.toLowerCase()
  const level = LEVEL_WORDS.find(([word]) => word.test(text))?.[1] ?? 'entry'
  const jobFunction = FUNCTION_WORDS.find(([word]) => word.test(text))?.[1] ?? null
  return { function: jobFunction, level }
}
