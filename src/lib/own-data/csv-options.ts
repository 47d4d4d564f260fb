/** What a reader can choose from for a CSV file: each value with its name. */
type Options = readonly (readonly [value: string, label: string])[];

export const delimiters: Options = [
  [',', 'Comma'],
  [';', 'Semicolon'],
  ['\t', 'Tab'],
  ['|', 'Bar |'],
  [' ', 'Space'],
  [':', 'Colon']
];

export const quotes: Options = [
  ['"', 'Double "'],
  ["'", "Single '"],
  ['', 'Nothing']
];

/** What the first row is: whether it is the head. */
export const headers: Options = [
  ['true', 'Names the columns'],
  ['false', 'Is a row']
];

export const decimals: Options = [
  ['.', '0.5'],
  [',', '0,5']
];

/** Forms of days as strptime has them. */
export const days: Options = [
  ['', 'As found'],
  ['%Y-%m-%d', '2024-02-07'],
  ['%d.%m.%Y', '07.02.2024'],
  ['%d/%m/%Y', '07/02/2024'],
  ['%m/%d/%Y', '02/07/2024'],
  ['%d-%m-%Y', '07-02-2024'],
  ['%Y%m%d', '20240207']
];
