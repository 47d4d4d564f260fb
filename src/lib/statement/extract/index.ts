/** The rules, table by table, in the order in which their rows build on each other. */
import type { Context } from '../context';
import type { Proposal } from '../proposal';
import { proposeElection } from './election';
import { proposeFindings } from './findings';
import { proposeMissions } from './missions';

export const extractors: readonly ((context: Context) => Proposal[])[] = [proposeElection, proposeMissions, proposeFindings];
