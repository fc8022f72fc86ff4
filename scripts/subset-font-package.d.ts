/** subset-font brings no types. What is used of it: a font file with the glyphs of some characters only. */
declare module "subset-font" {
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: "woff2"; readonly preserveNameIds?: readonly number[] },
  ): Promise<Uint8Array>;
}
