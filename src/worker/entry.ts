/** Where a worker comes to life: it reads big datasets for the page that started it. */

import { paceOf } from "../load/pace.ts";
import { DatasetReader } from "./dataset-reader.ts";
import type { ToReader } from "./protocol.ts";

/** Questions need not wait longer than this, in ms. */
const STRETCH = 25;

new DatasetReader(
  {
    say: (message, transfer = []) => self.postMessage(message, { transfer: [...transfer] }),
    hear: (hearer) => {
      self.onmessage = ({ data }: MessageEvent<ToReader>) => hearer(data);
    },
  },
  { pace: paceOf(STRETCH), isInPage: false },
);
