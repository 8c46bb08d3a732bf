import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restarting } from '../support/browsers.mjs';

describe('a browser that tests run in', () => {
  const launcherOf = (stopSession) => {
    let restarts = 0;
    const launcher = restarting(
      { name: 'Browser', driver: {}, driverManager: {}, stopSession },
      async () => (restarts += 1),
      20,
    );
    return { launcher, restarts: () => restarts };
  };

  it('goes on where it left the page in time', async () => {
    const { launcher, restarts } = launcherOf(async (id) => ({ testCoverage: id }));
    assert.deepEqual(await launcher.stopSession('one'), { testCoverage: 'one' });
    assert.ok(launcher.driver);
    assert.equal(restarts(), 0);
  });

  for (const [what, stopSession] of [
    ['hangs', () => new Promise(() => undefined)],
    ['fails', () => Promise.reject(new Error('gone'))],
  ])
    it(`is started anew where it ${what}, and the run goes on`, async () => {
      const { launcher, restarts } = launcherOf(stopSession);
      assert.deepEqual(await launcher.stopSession('one'), { testCoverage: undefined });
      assert.equal(launcher.driver, undefined);
      assert.equal(restarts(), 1);
    });
});
