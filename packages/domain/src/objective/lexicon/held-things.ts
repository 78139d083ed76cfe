/** What is there or not in the end and mostly takes somebody else's yes: "the contract", "a seat". */
const HELD =
  'seat place placement post position role job internship apprenticeship traineeship fellowship scholarship bursary grant licence license permit permission ' +
  'contract agreement deal lease tenancy mandate commission order quote tender bid approval consent sign-off signature go-ahead endorsement accreditation certificate ' +
  'certification diploma answer reply decision verdict ruling vote invitation introduction intro referral reference recommendation testimonial nomination award prize ' +
  'slot date appointment venue room hall site flat house office workshop loan funding sponsorship partner partnership supplier successor replacement mentor sponsor patron ' +
  'investor apprentice trainee tenant landlord lodger carer tutor treasurer secretary trustee chair reviewer referee translator co-author cofounder co-founder membership admission'
const WORDS = new Set(HELD.split(' '))

const singular = (word: string): string => (WORDS.has(word) ? word : word.replace(/s$/, ''))

export const isHeld = (word: string): boolean => WORDS.has(singular(word))

/** Said in the singular. */
export const isHeldByOne = (word: string): boolean => WORDS.has(word)
