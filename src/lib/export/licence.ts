/** The licence of the data and of the pictures made of it, as `data/datapackage.json` has it. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What every export of a figure says that was made of a reader's own rows. */
export const madeByReader = 'Made by a reader; not checked by Scrutineer';
