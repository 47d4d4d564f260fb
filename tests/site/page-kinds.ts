/** One page of each kind, the fullest of the source documents' region where there is a choice. */
export const pageKinds = [
  '/elections/',
  '/elections/AZE-2024-02-07-presidential/',
  '/elections/AZE-2024-02-07-presidential/ots/',
  '/organizations/',
  '/organizations/ots/',
  '/countries/',
  '/countries/AZE/',
  '/sources/',
  '/sources/seed-002/',
  '/compare/',
  '/conflicts/',
  '/coverage/',
  '/people/',
  '/wording/',
  '/changes/',
  '/method/',
  '/search/?q=kocaman'
] as const;
