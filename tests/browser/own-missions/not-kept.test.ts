import { expect, onTestFinished, test, vi } from 'vitest';
import { NotKeptError } from '$lib/kept/drafts';
import { keptMissions } from '$lib/own-missions/kept-missions';
import { newOwnMission } from '$lib/own-missions/own-mission';

test('says that the browser keeps nothing, and keeps again once it does', async () => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('storage is blocked', 'SecurityError');
  });
  const mission = newOwnMission({}, 'Baku');
  await expect(keptMissions.keep(mission)).rejects.toThrow(NotKeptError);
  await expect(keptMissions.all()).rejects.toThrow(
    'This browser keeps nothing for this site (storage is blocked): download your rows before you leave the page.'
  );
  opening.mockRestore();
  await keptMissions.keep(mission);
  onTestFinished(() => keptMissions.forget(mission.id));
  expect((await keptMissions.all()).map(({ id, name }) => [id, name])).toEqual([[mission.id, 'Baku']]);
});
