import type { MissionLine } from './organization-record';

/** The id of a mission's election: a mission's id is `<election>/<organization>`. */
export const electionOf = ({ id }: Pick<MissionLine, 'id'>) => id.slice(0, id.indexOf('/'));
