/** All that script adds to a page. Each part finds its own elements, and a page is complete without any. */

import { startSearch } from '../search/start.ts';
import { startAnchors } from './anchors.ts';
import { revealTarget, startChoices } from './choices.ts';
import { startClear } from './clear.ts';
import { startContents } from './contents.ts';
import { startFields } from './fields.ts';
import { startFigures } from './figures.ts';
import { startHits } from './hits.ts';
import { startOffline } from './offline.ts';
import { startTerms } from './terms.ts';
import { startTicks } from './ticks.ts';

startChoices();
startTerms();
startTicks();
startFields();
startFigures();
startAnchors();
startContents();
startClear();
startSearch();
startHits();
startOffline();
revealTarget();
addEventListener('hashchange', revealTarget);
