/** The drafts that a reader keeps, and the one that is open. The tables are fetched once there is something to check. */
import { withNewRow } from './change-rows';
import { Checker } from './checker';
import { keptMissions } from './kept-missions';
import { MissionDraft } from './mission-draft.svelte';
import { emptyRows, newOwnMission, type OwnMission } from './own-mission';

export class OwnDrafts {
  #checker = $state.raw<Checker>();
  #open = $state.raw<MissionDraft>();
  #kept = $state.raw<readonly OwnMission[]>([]);
  #removed = $state.raw<OwnMission>();
  #isFetching = $state(false);
  #failure = $state('');
  /** All drafts, the open one among them. */
  readonly listed = $derived.by(() => {
    const open = this.#open?.mission;
    const others = this.#kept.filter((mission) => mission.id !== open?.id);
    return open ? [open, ...others].sort((a, b) => a.id.localeCompare(b.id)) : others;
  });

  /** Undefined until the tables have arrived. */
  get checker(): Checker | undefined {
    return this.#checker;
  }

  get open(): MissionDraft | undefined {
    return this.#open;
  }

  /** The draft that was removed last. */
  get removed(): OwnMission | undefined {
    return this.#removed;
  }

  get isFetching(): boolean {
    return this.#isFetching;
  }

  /** Why the tables did not arrive. */
  get failure(): string {
    return this.#failure;
  }

  /** Opens the draft that was changed last, where one is kept. */
  async continueKept(): Promise<void> {
    await keptMissions.left.keepAll().catch(() => undefined);
    await this.#readKept();
    if (this.#kept.length > 0) await this.begin();
  }

  async begin(): Promise<void> {
    this.#failure = '';
    this.#isFetching = true;
    try {
      this.#checker = await Checker.open();
      this.#show(this.#kept[0] ?? this.#blank());
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    this.#isFetching = false;
  }

  /** Another tab may have kept a draft: the same one, or one more. */
  async follow(): Promise<void> {
    await this.#readKept();
    const mission = this.#kept.find(({ id }) => id === this.#open?.mission.id);
    if (mission) this.#open?.follow(mission);
  }

  async leaveFor(mission: OwnMission): Promise<void> {
    await this.close();
    await this.#readKept();
    this.#show(this.#kept.find(({ id }) => id === mission.id) ?? mission);
  }

  leaveForNew(): Promise<void> {
    return this.leaveFor(this.#blank());
  }

  async load(mission: OwnMission): Promise<void> {
    await this.leaveFor(await keptMissions.keep(mission).catch(() => mission));
    if (this.#open) this.#open.asksAll = true;
  }

  /** @returns what was removed */
  async remove(): Promise<OwnMission | undefined> {
    if (!this.#open) return undefined;
    await this.close();
    const { mission } = this.#open;
    this.#removed = mission;
    await keptMissions.forget(mission.id).catch(() => undefined);
    await this.#readKept();
    this.#show(this.#kept[0] ?? this.#blank());
    return mission;
  }

  /** @returns what was put back */
  async putBack(): Promise<OwnMission | undefined> {
    const mission = this.#removed;
    this.#removed = undefined;
    if (mission) await this.load(mission);
    return mission;
  }

  /** Resolves once what was written is kept. */
  async close(): Promise<void> {
    await this.#open?.close();
  }

  /** Holds what is not kept yet: call it when the page is left. */
  leave(): void {
    this.#open?.keeper.leave();
  }

  #blank(): OwnMission {
    if (!this.#checker) return newOwnMission();
    const { taken } = this.#checker.known;
    return newOwnMission(withNewRow(withNewRow(emptyRows(), 'missions', taken), 'sources', taken));
  }

  #show(mission: OwnMission): void {
    if (this.#checker) this.#open = new MissionDraft(mission, this.#checker);
  }

  /** Where the browser keeps nothing, the form says so once there is something to keep. */
  async #readKept(): Promise<void> {
    this.#kept = await keptMissions.all().catch(() => []);
  }
}
