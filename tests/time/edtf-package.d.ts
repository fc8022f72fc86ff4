// What the tests use of the `edtf` package, which ships no types.

declare module "edtf" {
  interface ExtendedDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default function edtf(text: string, constraints: { readonly level: number }): ExtendedDate;
}
