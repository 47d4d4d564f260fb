/**
 * Whether a head's title names a country as where the head comes from: `former President of Niger` names Niger,
 * not Nigeria. An ambassador *to* a country is another country's.
 * @param names the names of all countries: a longer one that holds the shorter is another country
 */
export function namesCountry(title: string, country: string, names: readonly string[]): boolean {
  const others = names.filter((name) => name !== country && name.includes(country));
  const rest = others.reduce((text, name) => text.replaceAll(name, ''), title);
  return new RegExp(String.raw`(?<!\bto |[\p{L}-])${escaped(country)}(?![\p{L}-])`, 'u').test(rest);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
