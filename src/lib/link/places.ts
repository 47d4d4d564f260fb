/** Addresses of the site's pages. They are an interface: a published one works for good. */
import { resolve } from '$app/paths';

/** The page of an election, by its id. */
export const electionAddress = (election: string) => resolve(`/elections/${election}/`);

/** The page of a mission; a mission's id `<election>/<organization>` is its address below `/elections/`. */
export const missionAddress = (mission: string) => resolve(`/elections/${mission}/`);

export const organizationAddress = (organization: string) => resolve(`/organizations/${organization}/`);

/** All missions of an organization, where its own page shows the newest only. */
export const organizationMissionsAddress = (organization: string) =>
  resolve(`/organizations/${organization}/missions/`);

/** The page of a country, by its ISO 3166-1 alpha-3 code. */
export const countryAddress = (country: string) => resolve(`/countries/${country}/`);

export const sourceAddress = (source: string) => resolve(`/sources/${source}/`);

/** Two organizations beside each other, over all contests that both observed. */
export const compareAddress = (a: string, b: string) => `${resolve('/compare/')}?a=${a}&b=${b}`;

/** A row of the data, opened on the page that it belongs to. */
export const rowAddress = (page: string, row: string) => `${page}#${row}`;

/** The page of a question, by its slug. */
export const questionAddress = (slug: string) => resolve(`/questions/${slug}/`);

/** The bare figure of a question, for the frame of another site. */
export const embedAddress = (slug: string) => resolve(`/embed/${slug}/`);

/** All rows of a question as a file beside its page, always of the newest data. */
export const questionFileAddress = (slug: string, type: 'csv' | 'json') =>
  resolve(`/questions/${slug}.${type}`);

/** A reader's board; its fragment (`formatBoard`) holds all of it. */
export const boardAddress = (fragment: string) => resolve('/board/') + fragment;

/** A board of ours, by its slug. */
export const readyBoardAddress = (board: string) => resolve(`/board/${board}/`);

/** A bare board, for the frame of another site. */
export const embeddedBoardAddress = (fragment: string) => resolve('/embed/board/') + fragment;

/** The workbench with a query; its fragment is of `formatWorkbench`. */
export const workbenchAddress = (fragment: string) => resolve('/sql/') + fragment;

/** A notebook of ours, by its slug. */
export const notebookAddress = (slug: string) => resolve(`/notebooks/${slug}/`);

/** A notebook of the reader's own; its fragment says which. */
export const newNotebookAddress = (fragment = '') => resolve('/notebooks/new/') + fragment;
