/** The example of the page, read when the site is built. */
import { readLexicon } from '../lexicon.server';
import { readStatement } from '../read-statement';
import { describeReading } from './describe';
import { examplePublished, exampleText } from './example';
import type { ShownReading } from './shown-reading';

export function loadExample(): ShownReading {
  const lexicon = readLexicon();
  const reading = readStatement(exampleText, lexicon, { published: examplePublished });
  return describeReading(exampleText, reading, lexicon);
}
