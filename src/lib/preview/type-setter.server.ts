import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs';
import { element } from '$lib/export/markup';
import type { Measure } from '$lib/export/measure';
import type { WidthOf } from './fit-text';
import { loadTypefaces, type FontFile, type Typeface, type Typefaces } from './fonts.server';

/** Measures and sets text in one typeface, as the renderer will draw it. */
export interface TypeSetter {
  family: string;
  /** How wide a text is; its weight is that of the typeface. */
  widthOf: WidthOf;
  /** The same for what sets text of the page's pictures too. */
  measure: Measure;
  /** Asks for each letter of the texts in a markup by the font that holds it. */
  set(markup: string): string;
}

export type TypeSetters = Readonly<Record<keyof Typefaces, TypeSetter>>;
let opening: Promise<TypeSetters> | undefined;

/** One for each typeface of a preview. */
export function typeSetters(): Promise<TypeSetters> {
  opening ??= loadTypefaces().then(({ sans, sansBold, serifBold }) => ({
    sans: typeSetter(sans),
    sansBold: typeSetter(sansBold),
    serifBold: typeSetter(serifBold)
  }));
  return opening;
}

interface Part {
  family: string;
  font: Font;
  unitsPerEm: number;
}

/** Signs that charts write and the site's fonts lack, made of what they have; any other is left out. */
const substitutes: Readonly<Record<string, string>> = {
  '≥': element('tspan', { 'text-decoration': 'underline' }, '&gt;')
};

export function typeSetter([latinFile, extendedFile]: Typeface): TypeSetter {
  const latin = openPart(latinFile);
  const extended = openPart(extendedFile);
  const partOf = (letter: string) => [latin, extended].find((part) => holds(part, letter));
  const ems = new Map<string, number>();

  /** A word's width in ems. */
  function emsOf(word: string): number {
    const known = ems.get(word);
    if (known !== undefined) return known;
    const width = runs(word, partOf).reduce(
      (sum, { text, part }) => sum + (part ? advance(text, part) : 0),
      0
    );
    ems.set(word, width);
    return width;
  }
  function setText(text: string): string {
    return runs(text, partOf)
      .map(({ text: run, part }) => {
        if (!part) return [...run].map((letter) => substitutes[letter] ?? '').join('');
        return part === latin ? run : element('tspan', { 'font-family': part.family }, run);
      })
      .join('');
  }
  const widthOf: WidthOf = (text, size) =>
    text.split(/(?<= )/).reduce((sum, word) => sum + size * emsOf(word), 0);
  return {
    family: latin.family,
    widthOf,
    measure: (text, { size }) => widthOf(text, size),
    set: (markup) => markup.replaceAll(/(?<=>)[^<]+/g, setText)
  };
}

function openPart({ family, data }: FontFile): Part {
  const face = new Face(new Blob(data));
  return { family, font: new Font(face), unitsPerEm: face.upem };
}

const holds = ({ font }: Part, letter: string) => font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined;

/** A text by the parts of its typeface that hold its letters, in order; without a part where none does. */
function runs(text: string, partOf: (letter: string) => Part | undefined) {
  const found: { text: string; part: Part | undefined }[] = [];
  for (const letter of text) {
    const part = partOf(letter);
    const last = found.at(-1);
    if (last && last.part === part) last.text += letter;
    else found.push({ text: letter, part });
  }
  return found;
}

/** The width of a text with its kerning, in ems. */
function advance(text: string, { font, unitsPerEm }: Part): number {
  const letters = new Letters();
  letters.addText(text);
  letters.guessSegmentProperties();
  shape(font, letters);
  return letters.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm;
}
