import { formatBoard } from '$lib/link/format-board';
import { emptyBoard, type Board, type BoardPart } from '$lib/link/board';
import { defaultView, noFilters } from '$lib/link/view';

/** A board of ours: it has a page of its own. */
export interface ReadyBoard {
  slug: string;
  lede: string;
  board: Board;
}

const chart = (slug: string, { wide = false } = {}): BoardPart => ({
  kind: 'figure',
  slug,
  view: defaultView,
  wide
});
const text = (words: string): BoardPart => ({ kind: 'text', text: words });

/** Our boards, in the order in which they are offered. Their slugs are addresses: they stay. */
export const readyBoards: readonly ReadyBoard[] = [
  {
    slug: 'azerbaijan-2003-2025',
    lede: 'What missions to elections in Azerbaijan concluded and found, in which words, how many observers they reported and where these went.',
    board: {
      ...emptyBoard,
      title: 'Azerbaijan 2003–2025: who said what',
      filters: { ...noFilters, countries: ['AZE'], from: 2003, until: 2025 },
      parts: [
        chart('same-election-different-verdicts'),
        text(
          'Missions to one election may have watched different things: how many observers, for how long, at which polling stations. The charts below set that beside what they concluded. An empty or hatched place means that what we read says nothing there; it does not mean that the mission was silent.'
        ),
        chart('stances-over-time'),
        chart('findings-over-time'),
        chart('wording-over-time'),
        chart('observers-over-time'),
        chart('stations-over-time')
      ]
    }
  },
  {
    slug: 'regional-organizations-and-odihr',
    lede: 'Missions of the CIS, the Shanghai Cooperation Organisation, the Turkic states and their assemblies beside those of ODIHR and its partners: at which elections both were, what each concluded, what each spoke of.',
    board: {
      ...emptyBoard,
      title: 'Regional organizations and ODIHR',
      filters: {
        ...noFilters,
        organizations: ['cis', 'ieom-osce', 'ipa-cis', 'osce-odihr', 'ots', 'sco', 'turkpa']
      },
      parts: [
        chart('agreement'),
        chart('same-election-different-verdicts'),
        chart('stances-by-organization'),
        text(
          'A conclusion is a sentence; what a mission spoke of, and what it left out in what we read, says more. Most documents here were read in excerpts, so a hatched cell is a gap of our reading before it is one of the mission’s.'
        ),
        chart('themes-and-silence'),
        chart('observers-over-time'),
        chart('time-to-statement')
      ]
    }
  }
];

/** Undefined where none of ours has this slug. */
export const readyBoard = (slug: string): ReadyBoard | undefined =>
  readyBoards.find((ready) => ready.slug === slug);

/** The board of ours that a board is a copy of, unchanged; undefined where a reader has put it together. */
export const copiedFrom = (board: Board): ReadyBoard | undefined =>
  readyBoards.find((ready) => formatBoard(ready.board) === formatBoard({ ...board, version: null }));
