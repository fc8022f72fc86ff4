/** The addresses that are handed out: always absolute, always of the whole page, wherever the reader is now. */

import { useSanad } from "../sanad-context.ts";
import type { Site } from "../site.ts";
import { absoluteBase } from "../use-view.ts";
import { pageAddress } from "./page-address.ts";

/** The site's address, ending in a slash: the public one where the build knows it, else where this page came from. */
export function publicBase(site: Site): string {
  return site.publicUrl ?? absoluteBase(site);
}

/** Gives, when asked, the address of what the reader sees. */
export function usePageAddress(): () => string {
  const { site, language, view } = useSanad();
  return () => pageAddress(publicBase(site), language, view);
}
