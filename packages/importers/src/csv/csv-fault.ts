import { type CsvFault, MAX_COLUMNS } from './tokenizer.ts'

/** What is wrong with a row, said to the person who has to mend the file. */
export function describeFault(fault: CsvFault): string {
  switch (fault) {
    case 'unclosed-quote':
      return 'A quotation mark is opened in this row and not closed where it should be.'
    case 'line-too-long':
      return 'This line is longer than 4 million characters.'
    case 'too-many-columns':
      return `This row has more than ${MAX_COLUMNS.toLocaleString('en')} columns.`
    case 'stray-quote':
      return 'A quotation mark inside a cell was taken as part of its text.'
  }
}
