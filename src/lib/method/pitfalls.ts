import { pieces, type Piece } from './linked-text';
import markdown from './pitfalls.md?raw';

export const handlings = {
  handled: 'Dealt with',
  partly: 'Dealt with in part',
  'not held': 'The data do not hold it yet'
} as const;
export type Handling = keyof typeof handlings;

/** Something that can go wrong in comparing observation missions, and what the site does about it. */
export interface Pitfall {
  number: number;
  title: string;
  handling: Handling;
  wrong: string;
  done: Piece[];
}

/** The pitfalls of `pitfalls.md`. Throws where one of them lacks a part. */
export const readPitfalls = (text = markdown): Pitfall[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', handling = '', wrong, ...done] = part.trim().split(/\n{2,}/);
      const [, number, title] = /^(\d+)\. (.+)$/.exec(head) ?? [];
      if (!number || !title || !isHandling(handling) || !wrong || !done.length)
        throw new Error(`pitfalls.md: “${head}” needs a number, how it is handled, and two paragraphs`);
      return { number: Number(number), title, handling, wrong, done: pieces(done.join(' ')) };
    });

const isHandling = (text: string): text is Handling => Object.hasOwn(handlings, text);
