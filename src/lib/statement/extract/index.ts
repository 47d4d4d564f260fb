/** The rules, table by table, in the order in which their rows build on each other. */
import type { Context } from '../context';
import type { Proposal } from '../proposal';
import { proposeConclusions } from './conclusions';
import { proposeElection } from './election';
import { proposeFigures } from './figures/index';
import { proposeFindings } from './findings';
import { proposeOwnWords } from './own-words';
import { proposeEvents } from './events';
import { proposeParticipants } from './participants';
import { proposeHeads } from './heads';
import { proposeMeetings } from './meetings/index';
import { proposeMembers } from './members';
import { proposeMilestones } from './milestones';
import { proposeMissions } from './missions';
import { proposePlaces } from './places/index';
import { proposePollingAbroad } from './abroad';
import { proposeStandards } from './standards';

export const extractors: readonly ((context: Context) => Proposal[])[] = [
  proposeElection,
  proposeMissions,
  proposeFigures,
  proposeMilestones,
  proposePlaces,
  proposePollingAbroad,
  proposeHeads,
  proposeMembers,
  proposeMeetings,
  proposeParticipants,
  proposeEvents,
  proposeOwnWords,
  proposeFindings,
  proposeConclusions,
  proposeStandards
];
