import type { KeyItem } from '$lib/charts/key';

/** What the picture of a link is composed of. */
export interface Card {
  /** What it is about, in small. */
  title: string;
  /** What it says, in large. */
  headline: string;
  /** Null where nothing can be drawn: the words then have all the room. */
  chart: CardChart | null;
  /** On what it rests. */
  source: string;
}

export interface CardChart {
  /** Makes it as an `svg`. */
  draw(): Element;
  /** Its height, in pixels; its width is that of `chartLayout`. */
  height: number;
  /** What it shows, in words. */
  alt: string;
  key: readonly KeyItem[];
}

/** What a card says, for somebody who does not see its picture. */
export function altOf({ title, headline, chart }: Card): string {
  const sentences = [title.endsWith('?') ? title : `${title}:`, headline.replace(/\.?$/, '.'), chart?.alt];
  return sentences.filter(Boolean).join(' ');
}
