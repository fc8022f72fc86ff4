/** All that only a page in somebody else's needs, brought together (see parts.ts). */
export { EmbedCard } from "./EmbedCard.tsx";
export { EmbedFoot } from "./EmbedFoot.tsx";
export { EmbedList } from "./EmbedList.tsx";
export { LinksOut } from "./LinksOut.tsx";
export { Host } from "./use-host.ts";
