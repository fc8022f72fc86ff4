/** A foreign string inside a sentence, isolated by U+2068 … U+2069 so that it cannot turn the sentence round. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
