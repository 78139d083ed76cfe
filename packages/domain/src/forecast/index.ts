export { evaluateForecasts } from './evaluate/evaluate-forecasts.ts'
export { dormantDaysFor } from './evaluate/time-frame.ts'
export { historyOf } from './history/history.ts'
export { readMessages } from './history/read-messages.ts'
export {
  checkForecasts,
  FEWEST_READING_CONTACTS,
  FEWEST_READING_DATES,
  READING_DATES,
  READING_VERDICTS,
  READING_WAYS,
} from './personal/check-forecasts.ts'
export type { ContactModel } from './personal/contact-model.ts'
export { type Forecast, forecastContacts } from './personal/forecast-contacts.ts'
export { learnContactModel } from './personal/learn-contact-model.ts'
