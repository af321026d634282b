import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { layoutIn } from '../../../src/node/store/layout.ts';
import { openNotices } from '../../../src/node/store/notices.ts';
import { declared, FIRST, inFolder, logPath, SECOND, storeIn } from './workplace.ts';

describe('notices of the file system', () => {
  it(
    'tell of an append to an incident, and of a new one',
    inFolder(async (root) => {
      await declared(storeIn(root, { writer: 'ada-1' }));
      const noticed: (string | null)[] = [];
      const notices = openNotices(layoutIn(root), (id) => noticed.push(id));
      const heard = async (...any: readonly (string | null)[]) => {
        for (let looks = 0; !noticed.some((id) => any.includes(id)); looks++) {
          assert.ok(looks < 100, `nothing but ${noticed} was noticed`);
          await delay(50);
        }
        noticed.length = 0;
      };
      try {
        notices.aim([FIRST]);
        appendFileSync(logPath(root, FIRST, 'ada-1'), '\n');
        await heard(FIRST);
        mkdirSync(join(root, 'incidents', SECOND));
        await heard(null, SECOND);
      } finally {
        notices.close();
      }
    }),
  );
});
