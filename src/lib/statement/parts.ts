/** The parts of a sentence that each say one thing, with what they are about and how they speak of it. */
import { clausesOf, type Clause } from './clauses';
import type { Lexicon } from './lexicon';
import { judge, type Judgement, type Polarity } from './polarity';
import type { Role, Span } from './proposal';
import { roleOf } from './roles';
import { strong, themesOf, withWords, type ThemeWeight } from './themes';
import { likeliest } from './word-evidence';
import type { Sentence } from './words';

export interface Part extends Span {
  readonly text: string;
  readonly role: Role | null;
  readonly themes: readonly ThemeWeight[];
  readonly polarity: Polarity | null;
  /** Whether only a negation tells its polarity. */
  readonly isGuess: boolean;
  readonly hasVerb: boolean;
}

/** Clauses that say one thing together. */
interface Group {
  readonly clauses: Clause[];
  hasVerb: boolean;
}

/**
 * In order. Parts without a verb share the judgement of their neighbour: “Counting and tabulation were quick”.
 * @param byWords whether the words of our findings judge where no cue does
 */
export function partsOf(sentence: Sentence, lexicon: Lexicon, byWords = false): Part[] {
  const groups = grouped(clausesOf(sentence), lexicon);
  const judgements: Judgement[] = [];
  for (const [i, group] of groups.entries()) {
    const before = judgements[i - 1];
    const text = textOf(group, sentence);
    const own = judge(text, lexicon, !group.hasVerb && before?.negates === true);
    judgements.push(own.polarity === null && before ? (following(group, text, before) ?? own) : own);
  }
  let role: Role | null = null;
  return groups.map((group, i): Part => {
    const text = textOf(group, sentence);
    role = roleOf(text, lexicon) ?? lasting(role);
    const next = judgements.slice(i).find(({ polarity }) => polarity !== null);
    const themes = withWords(themesOfGroup(group, lexicon), text, lexicon);
    const own = judgements[i];
    const isClear = !own?.isGuess || (themes[0]?.weight ?? 0) >= strong;
    return {
      ...spanOf(group),
      text,
      role,
      themes,
      polarity:
        (isClear ? own?.polarity : null) ??
        (group.hasVerb ? (byWords ? likelyPolarity(text, themes, lexicon) : null) : (next?.polarity ?? null)),
      isGuess: own?.isGuess ?? false,
      hasVerb: group.hasVerb
    };
  });
}

/** Where no word praises or criticises: what is done as in findings that praise is well; blame needs its words. */
function likelyPolarity(text: string, themes: readonly ThemeWeight[], lexicon: Lexicon): Polarity | null {
  if ((themes[0]?.weight ?? 0) < strong) return null;
  const best = likeliest(text, lexicon.wordsOfPolarities)[0];
  return best?.kind === 'positive' && best.share > agreeing ? 'positive' : null;
}

/** So large a share of the findings with the same words must judge alike. */
const agreeing = 0.9;

/** A part that does not judge goes on with the judgement before it, or turns it: “…, but some stations had none”. */
function following(group: Group, text: string, before: Judgement): Judgement | null {
  if (!group.hasVerb) return before;
  if (!/^(?:but|although|though|however|yet)\b/iu.test(text)) return null;
  if (before.polarity === null || before.polarity === 'mixed') return null;
  return {
    polarity: before.polarity === 'positive' ? 'negative' : 'positive',
    negates: false,
    isGuess: false
  };
}

/** What the parts after one do too, if they do not say otherwise. */
const lasting = (role: Role | null): Role | null => (role === 'finding' ? null : role);

function grouped(clauses: readonly Clause[], lexicon: Lexicon): Group[] {
  const groups: Group[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last && !standsAlone(clause, last, lexicon)) {
      last.clauses.push(clause);
      last.hasVerb ||= clause.hasVerb && clause.joint !== 'tail';
    } else groups.push({ clauses: [clause], hasVerb: clause.hasVerb });
  }
  return groups;
}

function standsAlone(clause: Clause, last: Group, lexicon: Lexicon): boolean {
  if (clause.joint === 'hard') return last.hasVerb || /[;:\n]/.test(clause.before);
  if (clause.joint === 'tail' || last.clauses.every(({ isSetting, hasVerb }) => isSetting && !hasVerb))
    return false;
  const theme = themesOfGroup({ clauses: [clause], hasVerb: true }, lexicon)[0];
  const before = themesOfGroup(last, lexicon)[0];
  const isOther =
    !!theme && !!before && theme.weight >= strong && before.weight >= strong && theme.theme !== before.theme;
  if (clause.hasVerb && last.hasVerb) return true;
  if (!isOther || (clause.isSetting && !clause.hasVerb) || /^(?:of|to)\b/iu.test(clause.text)) return false;
  return (
    !last.hasVerb || clause.hasVerb || goesOn(textOfClauses(last), lexicon) || judges(clause.text, lexicon)
  );
}

/** Whether words begin a list of things not seen, heard of, attended or asked for. */
const goesOn = (text: string, lexicon: Lexicon): boolean =>
  judge(text, lexicon).negates ||
  ['activity', 'briefing', 'recommendation'].includes(roleOf(text, lexicon) ?? '');

const judges = (text: string, lexicon: Lexicon): boolean => judge(text, lexicon).polarity !== null;

const textOfClauses = ({ clauses }: Group): string => clauses.map(({ text }) => text).join(' ');

function themesOfGroup({ clauses }: Group, lexicon: Lexicon): ThemeWeight[] {
  const main = clauses.some(({ isSetting, joint }) => !isSetting && joint !== 'tail');
  return themesOf(
    clauses.map(({ text, joint, isSetting }) => ({
      text,
      isBeside: main && (joint === 'tail' || isSetting)
    })),
    lexicon
  );
}

const spanOf = ({ clauses }: Group): Span => ({
  start: clauses[0]?.start ?? 0,
  end: clauses.at(-1)?.end ?? 0
});

function textOf(group: Group, sentence: Sentence): string {
  const { start, end } = spanOf(group);
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
