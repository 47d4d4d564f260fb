/** What a sentence finds, hears, does or asks for, by theme. */
import type { ReadSentence } from '../context';
import { featuresOf } from '../learned/features';
import { likelihoodsOf, type Likelihoods } from '../learned/weights';
import type { Lexicon } from '../lexicon';
import type { Span } from '../proposal';
import { asked } from './asked';
import { kindOf, likeliest, themesOf, type Kind, type Polarity, type Told } from './likely';
import { isNothingFound } from './nothing-found';
import { partsOf } from './parts';

/** One thing found, as a sentence tells it. */
export interface Finding extends Span {
  readonly theme: string;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** How likely it is that the sentence tells something on the theme, from 0 to 1. */
  readonly likelihood: number;
}

const polarities: readonly Polarity[] = ['positive', 'mixed', 'negative', 'neutral'];

/** A sentence tells of a theme where it is so likely that it tells something, and something on the theme, together. */
const likely = 0.33;
/** A part of it speaks of a theme that is so likely there. */
const spokenOf = 0.35;
/** Where no theme is so likely, a sentence that surely tells something goes on with what the one before told of. */
const unclear = 0.25;
const carried = 0.7;
/** A fact is a finding only where that is so likely. */
const sure = 0.9;
/** An item of a list of what is asked for asks for something if its theme is so likely. */
const clear = 0.5;

const wish = { kind: 'recommendation', likelihood: 0.9 } as const;

/** What stands around a sentence. */
export interface Surroundings {
  /** The theme that the sentence before told of. */
  readonly before: string | undefined;
  /** It is an item of a list of what the mission asks for. */
  readonly isAsked: boolean;
}

/** What one sentence tells, a row a theme, in the order of the text; questions tell nothing. */
export function findingsOf(
  sentence: ReadSentence,
  lexicon: Lexicon,
  { before, isAsked }: Surroundings = { before: undefined, isAsked: false }
): Finding[] {
  if (/\?["”')\]]*$/.test(sentence.plain)) return [];
  const isWish = isAsked && (themesOf(sentence.likelihoods)[0]?.likelihood ?? 0) >= clear;
  const { kind, likelihood } = isWish ? wish : kindOf(sentence);
  if (likelihood < likely) return [];
  const parts = readParts(sentence, lexicon);
  const themes = carriedOn(themesOfAll(sentence.likelihoods, parts), before)
    .map(({ name, likelihood: ofTheme }) => ({ name, likelihood: ofTheme * likelihood }))
    .filter((theme) => theme.likelihood >= likely);
  return themes
    .map(({ name, likelihood: ofBoth }) => {
      const about = themes.length === 1 ? [sentence] : partsAbout(name, parts);
      return {
        theme: name,
        kind,
        polarity: polarityOf(kind, sentence.plain, sentence.start, about),
        likelihood: ofBoth,
        start: about[0]?.start ?? sentence.start,
        end: about.at(-1)?.end ?? sentence.end
      };
    })
    .filter((found) => found.kind !== 'finding' || found.polarity !== 'neutral' || found.likelihood >= sure)
    .sort((a, b) => a.start - b.start);
}

/** “Some gaps remain.” */
function carriedOn(themes: Told[], before: string | undefined): Told[] {
  return before && themes.every(({ likelihood }) => likelihood < unclear)
    ? [{ name: before, likelihood: carried }]
    : themes;
}

interface ReadPart extends Span {
  readonly goesOn?: boolean;
  readonly likelihoods: Likelihoods;
}

function readParts(sentence: ReadSentence, lexicon: Lexicon): ReadPart[] {
  const parts = partsOf(sentence);
  if (parts.length < 2) return [sentence];
  return parts.map(({ text, goesOn, start, end }) => ({
    start,
    end,
    goesOn,
    likelihoods: likelihoodsOf(featuresOf(text, lexicon), lexicon.learned)
  }));
}

/** Where a sentence speaks of a theme; at the likeliest part, if none is likely. */
function partsAbout(theme: string, parts: readonly ReadPart[]): readonly ReadPart[] {
  const of = ({ likelihoods }: ReadPart) => likelihoods.get(`theme:${theme}`) ?? 0;
  const about = parts.filter(
    (part, i) => of(part) >= spokenOf || (part.goesOn && i > 0 && of(parts[i - 1] as ReadPart) >= spokenOf)
  );
  return about.length > 0 ? about : [...parts].sort((a, b) => of(b) - of(a)).slice(0, 1);
}

function polarityOf(kind: Kind, text: string, from: number, about: readonly ReadPart[]): Polarity {
  if (kind === 'recommendation') return asked(text);
  if (kind !== 'finding') return 'neutral';
  const told = about.map(({ start, end, likelihoods }) =>
    isNothingFound(text.slice(start - from, end - from))
      ? 'positive'
      : likeliest('polarity', polarities, likelihoods)
  );
  const [first = 'neutral', ...more] = new Set(told.filter((polarity) => polarity !== 'neutral'));
  return more.length === 0 ? first : 'mixed';
}

/** All themes of a sentence; what a part of it tells of most is as likely as there. */
function themesOfAll(whole: Likelihoods, parts: readonly ReadPart[]): Told[] {
  const ofParts = parts.flatMap(({ likelihoods }) => themesOf(likelihoods).slice(0, 1));
  return themesOf(whole).map((theme) => {
    const alike = ofParts.filter(({ name }) => name === theme.name);
    return { ...theme, likelihood: Math.max(theme.likelihood, ...alike.map(({ likelihood }) => likelihood)) };
  });
}
