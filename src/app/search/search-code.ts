/** What search needs, gathered so that it is one file of the built site, brought when the first word is typed. */
export { createSearch } from "../../events/search.ts";
export { SearchResults } from "./SearchResults.tsx";
