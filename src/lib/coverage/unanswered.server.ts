import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells } from '$lib/questions/check-rows';
import { questionAbout } from '$lib/questions/load.server';
import { count } from '$lib/ui/words';
import sql from './unanswered.sql?raw';

/** A question that is asked of election observation, and that these data cannot answer yet. */
export interface Unanswered {
  question: string;
  /** What is missing. */
  missing: string;
  /** Rows that there are. */
  rows: number;
  /** A question with a chart that comes near. */
  near: { slug: string; title: string };
}

const columns = {
  attended: 'number',
  recommendations: 'number',
  documents: 'number',
  accreditations: 'number',
  firsts: 'number'
} as const;

/** A question with fewer rows than this gets no chart. */
export const fewestRows = 20;

const near = (slug: string) => ({ slug, title: questionAbout(slug).title });

/** The questions without a chart, each with what is missing for one. */
export async function loadUnanswered(): Promise<Unanswered[]> {
  const [found = {}] = toCells(await (await datasetEngine()).query(sql), columns);
  const rows = (name: keyof typeof columns) => Number(found[name]);
  return [
    {
      question: 'Which parts of election day did a mission attend?',
      missing: `How many openings, counts or tabulations were attended is known for ${count(rows('attended'), 'mission')}. Which parts missions speak of is known for more.`,
      rows: rows('attended'),
      near: near('parts-of-the-day')
    },
    {
      question: 'Which recommendations were repeated or implemented?',
      missing: `${count(rows('recommendations'), 'recommendation')} were noted, but no source on what became of one was collected, and the tables have no place for it.`,
      rows: 0,
      near: near('recurring-problems')
    },
    {
      question: 'How alike are two statements of one organization?',
      missing: `${count(rows('documents'), 'mission document')} ${rows('documents') === 1 ? 'was' : 'were'} read whole, and no text of a document is kept here: a comparison of words would need both.`,
      rows: rows('documents'),
      near: near('wording-over-time')
    },
    {
      question: 'How did accreditation build up before an election?',
      missing: `Three or more dated counts of accredited observers are known for ${count(rows('accreditations'), 'election')}.`,
      rows: rows('accreditations'),
      near: near('observers-accredited')
    },
    {
      question: 'Which places voted or were observed for the first time?',
      missing: `${count(rows('firsts'), 'such claim')} ${rows('firsts') === 1 ? 'was' : 'were'} found. Places visited are known for too few missions to tell a first visit from the first that we know of.`,
      rows: rows('firsts'),
      near: near('places-visited')
    }
  ];
}
