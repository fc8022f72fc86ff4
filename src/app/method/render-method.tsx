/** What the build calls to write the method page. */
import { renderToStaticMarkup } from "react-dom/server";
import { MethodPage } from "./MethodPage.tsx";
import type { MethodFacts } from "./method-context.ts";

/** The markup of the method page; nothing takes it over in the browser. */
export function renderMethod(facts: MethodFacts): string {
  return renderToStaticMarkup(<MethodPage facts={facts} />);
}
