export type { ContactModel } from './personal/contact-model.ts'
export { type Forecast, forecastContacts } from './personal/forecast-contacts.ts'
export { learnContactModel } from './personal/learn-contact-model.ts'
