/** The settings of a chart ⇄ a short text for links: `mark=bar;x=country;y=observers`. */
import {
  aggregates,
  limits,
  longestTitle,
  marks,
  plainSettings,
  sorts,
  type ChartSettings
} from './settings';

const keys = ['mark', 'x', 'y', 'colour', 'facet', 'aggregate', 'sort', 'limit', 'scale', 'title'] as const;

/** Writes the settings, those at their default left out but the mark. */
export function formatSettings(settings: ChartSettings): string {
  return keys
    .filter((key) => key === 'mark' || settings[key] !== plainSettings[key])
    .map((key) => `${key}=${encoded(String(settings[key]))}`)
    .join(';');
}

/**
 * Reads settings. Never throws: what cannot be read is as if it were not there, and is named in a sentence.
 * @returns no settings where the text names no mark that there is
 */
export function parseSettings(text: string): { settings: ChartSettings | null; notices: string[] } {
  const notices: string[] = [];
  const said = new Map<string, string>();
  for (const part of text.split(';').filter(Boolean)) {
    const [key = '', ...value] = part.split('=');
    if (!keys.some((known) => known === key))
      notices.push(`The link sets “${shortened(key)}”, which charts do not have.`);
    else if (!said.has(key)) said.set(key, decoded(value.join('=')));
  }
  function choice<Choice extends string>(key: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const value = said.get(key);
    if (value === undefined) return otherwise;
    const chosen = choices.find((known) => known === value);
    if (!chosen) notices.push(`The link asks for ${key} “${shortened(value)}”, which charts do not have.`);
    return chosen ?? otherwise;
  }
  const mark = marks.find((known) => known === said.get('mark'));
  if (!mark) {
    notices.push(
      `The link names no kind of chart that there is${said.has('mark') ? ` (“${shortened(said.get('mark') ?? '')}”)` : ''}, so it is chosen by the columns.`
    );
    return { settings: null, notices };
  }
  const limit = choice('limit', limits.map(String), String(plainSettings.limit));
  const settings: ChartSettings = {
    mark,
    x: said.get('x') ?? null,
    y: said.get('y') ?? null,
    colour: said.get('colour') ?? null,
    facet: said.get('facet') ?? null,
    aggregate: choice('aggregate', aggregates, plainSettings.aggregate),
    sort: choice('sort', sorts, plainSettings.sort),
    limit: Number(limit),
    scale: choice('scale', ['linear', 'log'], plainSettings.scale),
    title: (said.get('title') ?? '').slice(0, longestTitle)
  };
  return { settings, notices };
}

/** Only what would end a part, and what is no sign at all, is written in another way. */
const encoded = (text: string): string =>
  text.toWellFormed().replaceAll(/[%;\p{Cc}]/gu, (sign) => encodeURIComponent(sign));

function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}

/** A text of a link, short enough to be named in a sentence. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
