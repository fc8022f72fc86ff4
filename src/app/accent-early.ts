/**
 * Writes the accent of the address before the first paint. Few addresses have one, so boot.ts asks for this script only
 * where it is needed, and gives it the colour.
 */
import { writeAccent } from "./page-accent.ts";

const { hex } = document.currentScript?.dataset ?? {};
if (hex !== undefined) writeAccent(document.documentElement, hex);
