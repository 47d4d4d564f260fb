/** A name with its other spellings: `Mazahir Panahov (also Mazahir Panakhov)`. */
export const withAliases = (name: string, aliases: readonly string[]) =>
  aliases.length ? `${name} (also ${aliases.join(', ')})` : name;
