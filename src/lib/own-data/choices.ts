/** How a file is to be read, where the reader says otherwise than it seems. */
export interface Choices {
  /** How text is encoded, as `TextDecoder` names it. */
  encoding?: string;
  delimiter?: string;
  /** Empty: no value is quoted. */
  quote?: string;
  /** Whether the first row names the columns. */
  header?: boolean;
  /** How many lines or rows stand above the table. */
  skip?: number;
  decimal?: ',' | '.';
  /** As strptime has it: `%d.%m.%Y`. */
  dateFormat?: string;
  /** What is written where there is no value: `NA`. An empty value is none in any case. */
  nothing?: string;
  /** Keeps every value as it is written. */
  allText?: boolean;
  /** Leaves out lines that do not fit. */
  skipBadLines?: boolean;
}
