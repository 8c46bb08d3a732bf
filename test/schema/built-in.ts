import { packOrThrow } from '../../src/schema/parse.js';
import { choir } from './choir.js';
import { kitchen } from './kitchen.js';
import { lunchClub } from './lunch-club.js';
import { bareHall, villageHall } from './village-hall.js';

/** What the files of the tests may change. */
export const builtIn = {
  'lunch-club': packOrThrow(lunchClub()),
  'village-hall': packOrThrow(villageHall()),
  'bare-hall': packOrThrow(bareHall()),
  kitchen: packOrThrow(kitchen()),
  choir: packOrThrow(choir()),
};
