/** Files that the build names in the page and a script asks for: each lot is a `<template>` of links in the head. */

/** Asks for a lot; where a page has none, for nothing. */
export function askFor(lot: "early" | "rest"): void {
  document.head.append(document.querySelector<HTMLTemplateElement>(`#${lot}`)?.content ?? "");
}
