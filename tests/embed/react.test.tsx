// The tag in React, typed as the guide says, and in any framework that writes attributes.
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { SanadTimelineAttributes } from "../../src/embed/v1.d.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "sanad-timeline": SanadTimelineAttributes & HTMLAttributes<HTMLElement>;
    }
  }
}

function Article({ event }: { event?: string }) {
  return (
    <sanad-timeline
      lang="ar"
      type="defence"
      event={event}
      height={500}
      min-height="400"
      share-fragment="first"
    >
      <a href="https://sanad.example/ar/">سجلّ التطبيع</a>
    </sanad-timeline>
  );
}

describe("the tag in React", () => {
  it("carries its attributes as they are written, and leaves out what is absent", () => {
    const html = renderToString(<Article />);
    for (const attribute of [
      'lang="ar"',
      'type="defence"',
      'height="500"',
      'min-height="400"',
      'share-fragment="first"',
    ]) {
      expect(html).toContain(attribute);
    }
    expect(html).not.toContain("event=");
    expect(renderToString(<Article event="x" />)).toContain('event="x"');
  });
});
