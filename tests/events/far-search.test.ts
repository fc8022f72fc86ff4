// A search whose words are indexed elsewhere: how often it is asked.
import { describe, expect, it } from "vitest";
import { createFarSearch } from "../../src/events/words/far-search.ts";
import { recordOf } from "../support/builders.ts";

describe("a search that is answered elsewhere", () => {
  it("asks once for the words that were asked last, and again for others and for those before them", async () => {
    const asked: string[] = [];
    const record = recordOf([{ date: "2020" }]);
    const search = createFarSearch(
      record,
      () => ({ roles: [], outlets: [], events: [] }),
      async (query) => {
        asked.push(query);
        return { mask: new Uint8Array(1), best: new Uint32Array(), plan: [] };
      },
    );
    const [first, again] = await Promise.all([search.find("port"), search.find("port")]);
    expect(again).toBe(first);
    await search.find("ports");
    await search.find("port");
    expect(asked).toEqual(["port", "ports", "port"]);
  });
});
