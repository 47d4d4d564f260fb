/** The draft that takes the accepted rows of a text: none yet, the one that took some before, or one that the reader chooses. */
import { Checker } from '$lib/own-missions/checker';
import { keptMissions } from '$lib/own-missions/kept-missions';
import { MissionDraft } from '$lib/own-missions/mission-draft.svelte';
import { newOwnMission, type OwnMission } from '$lib/own-missions/own-mission';
import { beginSource } from './decide';
import type { OwnStatements } from './own-statements.svelte';

export class TextDraft {
  readonly #statements: OwnStatements;
  #checker: Promise<Checker> | undefined;
  #open = $state.raw<MissionDraft>();
  #others = $state.raw<readonly OwnMission[]>([]);
  #isFetching = $state(false);
  /** The id of the draft that takes what is accepted first; empty for a new one. */
  into = $state('');

  constructor(statements: OwnStatements) {
    this.#statements = statements;
  }

  /** Undefined until something is accepted. */
  get open(): MissionDraft | undefined {
    return this.#open;
  }

  /** Drafts that this browser keeps, and that the rows may join until something is accepted. */
  get others(): readonly OwnMission[] {
    return this.#open ? [] : this.#others;
  }

  get isFetching(): boolean {
    return this.#isFetching;
  }

  /** Which of the draft's documents the text is; empty where the draft began with it. */
  get document(): string {
    return this.#statements.open.document;
  }

  /**
   * Opens the draft of what was accepted before, where one is kept.
   * @throws Error where our tables cannot be fetched
   */
  async continueKept(): Promise<void> {
    await keptMissions.left.keepAll().catch(() => undefined);
    const kept = await keptMissions.all().catch(() => []);
    const mission = kept.find(({ id }) => id === this.#statements.open.draft);
    if (mission) await this.#openDraft(mission);
    else this.#others = kept;
  }

  /**
   * Opens the draft that the rows of the text go into, with a row for its document.
   * @param text the one that was read
   * @throws Error where our tables cannot be fetched
   */
  async begin(text: string): Promise<MissionDraft> {
    const joined = this.into === '' ? null : await keptMissions.find(this.into).catch(() => null);
    return this.#openDraft(joined ?? newOwnMission(), (draft) => {
      const { open } = this.#statements;
      this.#statements.write({ draft: draft.mission.id, document: joined ? open.id : '' });
      beginSource(draft, text, open, this.document);
    });
  }

  /** Another tab may have gone on with the draft, or removed it. */
  async follow(): Promise<void> {
    const draft = this.#open;
    if (!draft) return;
    const kept = await keptMissions.find(draft.mission.id).catch(() => null);
    if (kept) draft.follow(kept);
  }

  leave(): void {
    this.#open?.keeper.leave();
  }

  async end(): Promise<void> {
    await this.#open?.close();
    (await this.#checker?.catch(() => undefined))?.end();
  }

  /** What was pressed twice meanwhile has one draft. */
  async #openDraft(mission: OwnMission, onopen?: (draft: MissionDraft) => void): Promise<MissionDraft> {
    this.#isFetching = true;
    try {
      this.#checker ??= Checker.open();
      const checker = await this.#checker;
      if (this.#open) return this.#open;
      const draft = new MissionDraft(mission, checker);
      onopen?.(draft);
      this.#open = draft;
      return draft;
    } catch (error) {
      this.#checker = undefined;
      throw error;
    } finally {
      this.#isFetching = false;
    }
  }
}
